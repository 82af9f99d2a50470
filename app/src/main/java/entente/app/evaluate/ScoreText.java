// SPDX-License-Identifier: Apache-2.0
package entente.app.evaluate;

import entente.exchange.score.ClaimScore;
import entente.exchange.score.Counts;
import entente.exchange.score.DocumentScore;
import entente.exchange.score.Figures;
import entente.exchange.score.GivenPair;
import entente.exchange.score.Interval;
import entente.exchange.score.Measure;
import entente.exchange.score.SentenceScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Scores as lines of text. */
public final class ScoreText {
  private static final String COLUMNS = "%-22s %6s %6s %6s  %-20s %-20s %-20s";

  private static final String HEAD =
      String.format(
          Locale.ROOT, COLUMNS, "", "gold", "pred", "right", "P [95 %]", "R [95 %]", "F1 [95 %]");

  private ScoreText() {}

  /** A line a level, below each its codes if {@code classes}. */
  public static List<String> sentences(SentenceScore score, boolean classes) {
    List<String> lines = new ArrayList<>();
    lines.add("sentences: " + score.sentences());
    lines.add(HEAD.stripTrailing());
    for (SentenceScore.AtLevel at : score.levels()) {
      String mean =
          at.macroF1().isPresent() ? "  macro F1 " + number(at.macroF1().getAsDouble()) : "";
      String some =
          at.sentences() < score.sentences() ? "  of " + at.sentences() + " sentences" : "";
      lines.add(line(at.level().word(), at.figures()) + mean + some);
      if (classes) {
        at.classes().forEach((code, counts) -> lines.add(line("    " + code, Figures.of(counts))));
      }
    }
    SentenceScore.Detection found = score.detection();
    lines.add(
        "with an event: marked and predicted "
            + found.both()
            + ", marked only "
            + found.markedOnly()
            + ", predicted only "
            + found.predictedOnly()
            + ", neither "
            + found.neither());
    return lines;
  }

  /** The figures where the pair is given. */
  public static List<String> givenPair(GivenPair score) {
    return List.of(
        "sentences with the pair given: " + score.sentences(),
        "  anything predicted     " + number(score.anyEvent()),
        "  type in any row        " + number(score.typeInAnyRow()),
        "  type in the first row  " + number(score.typeInFirstRow()),
        "  quad in any row        " + number(score.quadInAnyRow()),
        "  type where coded       " + number(score.typeWhereCoded()));
  }

  /** A line a measure; then claims, texts without events, what was ignored, and each document. */
  public static List<String> documents(DocumentScore score, boolean each) {
    List<String> lines = new ArrayList<>();
    lines.add("documents: " + score.documents().size());
    lines.add(HEAD.stripTrailing());
    lines.add(line("dyad per document", score.pairs()));
    for (Measure measure : Measure.values()) {
      String share =
          measure == Measure.EVENT ? "" : "  of aligned " + number(score.accuracy(measure));
      lines.add(line(measure.word(), score.figures(measure)) + share);
    }
    lines.addAll(claims(score.claims()));
    DocumentScore.Negatives negatives = score.aside().negatives();
    lines.add(
        String.format(
            Locale.ROOT,
            "texts without events: %d, with a false alarm %d (%s)",
            negatives.texts(),
            negatives.alarms(),
            number(negatives.rate())));
    lines.addAll(ignored(score.aside().ignored()));
    if (each) {
      score.counted().forEach(doc -> lines.add(line(doc.getKey(), Figures.of(doc.getValue()))));
    }
    return lines;
  }

  private static List<String> claims(ClaimScore claims) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "claims: found %d of %d (%s), status right %s, as marked %s, macro F1 %s",
            claims.found(),
            claims.gold(),
            number(claims.recall()),
            number(claims.status()),
            number(claims.statusStrict()),
            number(claims.macroF1())));
    lines.add(
        String.format(
            Locale.ROOT,
            "claims per document: %.1f in %d with marked claims; texts without, that claim: %d of %d",
            claims.perDocument(),
            claims.documents(),
            claims.claiming(),
            claims.background()));
    claims.statuses().entrySet().stream()
        .filter(status -> status.getValue().gold() + status.getValue().predicted() > 0)
        .forEach(s -> lines.add(line("    " + s.getKey(), Figures.of(s.getValue()))));
    return lines;
  }

  private static List<String> ignored(DocumentScore.Ignored ignored) {
    List<String> what = new ArrayList<>();
    if (ignored.unknownDocuments() > 0) {
      what.add(ignored.unknownDocuments() + " lines of other documents");
    }
    if (ignored.withoutPair() > 0) {
      what.add(ignored.withoutPair() + " events without two states");
    }
    ignored.badValues().forEach((value, count) -> what.add(count + " times " + value));
    return what.isEmpty() ? List.of() : List.of("not counted: " + String.join(", ", what));
  }

  private static String line(String name, Figures figures) {
    Counts counts = figures.counts();
    Optional<Interval.Three> intervals = figures.intervals();
    return String.format(
            Locale.ROOT,
            COLUMNS,
            name,
            counts.gold(),
            counts.predicted(),
            counts.right(),
            figure(counts.precision(), intervals.map(Interval.Three::precision)),
            figure(counts.recall(), intervals.map(Interval.Three::recall)),
            figure(counts.f1(), intervals.map(Interval.Three::f1)))
        .stripTrailing();
  }

  private static String figure(double value, Optional<Interval> interval) {
    return number(value)
        + interval
            .map(i -> String.format(Locale.ROOT, " [%.3f %.3f]", i.low(), i.high()))
            .orElse("");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
