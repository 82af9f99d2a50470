// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.evidence.Span;
import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import entente.exchange.gold.MarkedClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well marked claims are found, and with which status. Marks are a sample, so claims that are
 * predicted elsewhere are not counted.
 */
public final class ClaimScore implements Form {
  /** Two spans are one claim if this share of all they cover together is in both. */
  private static final double LEAST_UNION = 0.3;

  /** Or if this share of the shorter lies in the longer. */
  private static final double LEAST_INSIDE = 0.8;

  private final Map<String, Counts> statuses = new LinkedHashMap<>();
  private final Confusion confusion = new Confusion();
  private int gold;
  private int found;
  private int strict;
  private int tolerant;
  private int documents;
  private int predictions;
  private int background;
  private int claiming;

  ClaimScore() {
    MarkedClaim.STATUSES.forEach(status -> statuses.put(status, Counts.NONE));
  }

  /**
   * A mark and a prediction that may be the same.
   *
   * @param shared share of what they cover together that is in both
   * @param same whether the statuses are the same
   */
  private record Candidate(double shared, boolean same, int marked, int predicted) {
    private static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::shared)
            .thenComparing(Candidate::same)
            .reversed()
            .thenComparingInt(Candidate::marked)
            .thenComparingInt(Candidate::predicted);
  }

  /** Counts the claims of one document: the pairs that share most first, each claim once. */
  void add(List<MarkedClaim> marked, List<MarkedClaim> predicted) {
    tally(marked, predicted);
    gold += marked.size();
    marked.forEach(claim -> count(claim.status(), new Counts(0, 0, 1)));
    Set<Integer> usedMarks = new HashSet<>();
    Set<Integer> usedPredictions = new HashSet<>();
    for (Candidate candidate : candidates(marked, predicted)) {
      if (!usedMarks.contains(candidate.marked) && !usedPredictions.contains(candidate.predicted)) {
        usedMarks.add(candidate.marked);
        usedPredictions.add(candidate.predicted);
        pair(marked.get(candidate.marked), predicted.get(candidate.predicted));
      }
    }
  }

  private void tally(List<MarkedClaim> marked, List<MarkedClaim> predicted) {
    if (marked.isEmpty()) {
      background++;
      claiming += predicted.isEmpty() ? 0 : 1;
    } else {
      documents++;
      predictions += predicted.size();
    }
  }

  private static List<Candidate> candidates(List<MarkedClaim> marked, List<MarkedClaim> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        MarkedClaim mark = marked.get(i);
        MarkedClaim other = predicted.get(j);
        int shared = shared(mark.span(), other.span());
        if (shared > 0) {
          int shorter = Math.min(mark.span().length(), other.span().length());
          double union = (double) shared / (mark.span().length() + other.span().length() - shared);
          if (union >= LEAST_UNION || (double) shared / shorter >= LEAST_INSIDE) {
            candidates.add(new Candidate(union, other.status().equals(mark.status()), i, j));
          }
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    return candidates;
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  private void pair(MarkedClaim mark, MarkedClaim predicted) {
    String status = predicted.status().toLowerCase(Locale.ROOT);
    boolean same = mark.status().equals(status);
    found++;
    strict += same ? 1 : 0;
    tolerant += same || mark.tolerated().contains(status) ? 1 : 0;
    confusion.add(mark.status(), status.isEmpty() ? "-" : status);
    count(mark.status(), new Counts(same ? 1 : 0, 0, 0));
    count(status, new Counts(0, 1, 0));
  }

  private void count(String status, Counts counts) {
    statuses.computeIfPresent(status, (s, before) -> before.plus(counts));
  }

  /** How many are marked. */
  public int gold() {
    return gold;
  }

  /** How many of the marked are found. */
  public int found() {
    return found;
  }

  /** How many documents have marked claims. */
  public int documents() {
    return documents;
  }

  /** How many claims are predicted in each of them, on average. */
  public double perDocument() {
    return Share.of(predictions, documents);
  }

  /** How many texts have no marked claim. */
  public int background() {
    return background;
  }

  /** In how many of them a claim is predicted all the same. */
  public int claiming() {
    return claiming;
  }

  /** Share of the marked that are found, 0 to 1. */
  public double recall() {
    return Share.of(found, gold);
  }

  /** Share of the found that have the marked status, 0 to 1. */
  public double statusStrict() {
    return Share.of(strict, found);
  }

  /** Share of the found that have the marked status or another that is right too, 0 to 1. */
  public double status() {
    return Share.of(tolerant, found);
  }

  /** The found and the marked by status, firmest first. */
  public Map<String, Counts> statuses() {
    return new LinkedHashMap<>(statuses);
  }

  /** Mean F1 of the statuses that are marked, each counting alike; 0 if none is. */
  public double macroF1() {
    return Counts.meanF1(statuses.values()).orElse(0);
  }

  @Override
  public void write(Fields out) {
    out.number("gold", gold)
        .number("found", found)
        .decimal("recall", Share.rounded(recall()))
        .decimal("status_strict", Share.rounded(statusStrict()))
        .decimal("status", Share.rounded(status()))
        .decimal("macro_f1", Share.rounded(macroF1()))
        .number("documents", documents)
        .decimal("per_document", Share.rounded(perDocument()))
        .number("background", background)
        .number("background_claiming", claiming)
        .object("statuses", (Form) of -> statuses.forEach(of::object))
        .object("mistakes", confusion.mistakes());
  }
}
