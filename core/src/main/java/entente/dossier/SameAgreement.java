// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.actor.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Merges lines that name one agreement: their titles have the same words, or all words of one stand
 * in the other, articles, particles, states and empty adjectives aside. Two acts make one line only
 * if they are the same step, on days that do not exclude each other. A title that fits several
 * different ones stays alone.
 */
final class SameAgreement {
  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "on",
          "for",
          "and",
          "bilateral",
          "new",
          "recent",
          "further",
          "another",
          "earlier",
          "alleged",
          "controversial");

  private static final Set<String> MERE_NOUNS =
      Set.of(
          "agreement",
          "pact",
          "accord",
          "deal",
          "treaty",
          "treaties",
          "memorandum",
          "memoranda",
          "understanding",
          "convention",
          "protocol",
          "existing",
          "important");

  private final Set<String> states;

  /**
   * @param states words that name either state, folded
   */
  SameAgreement(Set<String> states) {
    this.states = Set.copyOf(states);
  }

  /** The lines, acts first, the fullest title and the first act of each. */
  List<AgreementLine> merged(List<AgreementLine> acts, List<AgreementLine> named) {
    List<AgreementLine> rows = new ArrayList<>();
    Stream.concat(acts.stream(), named.stream().sorted(Comparator.comparing(this::fewness)))
        .forEach(line -> add(rows, line));
    return List.copyOf(rows);
  }

  /** Fuller titles come first, so that a short one meets all that it may mean. */
  private int fewness(AgreementLine line) {
    return -words(line.title()).size();
  }

  private void add(List<AgreementLine> rows, AgreementLine line) {
    List<AgreementLine> same = rows.stream().filter(row -> isSame(row, line)).toList();
    long meant = same.stream().map(row -> words(row.title())).distinct().count();
    if (meant == 1) {
      rows.replaceAll(row -> row.equals(same.get(0)) ? union(row, line) : row);
    } else {
      rows.add(line);
    }
  }

  private boolean isSame(AgreementLine a, AgreementLine b) {
    return isSameTitle(a.title(), b.title()) && (!isAct(a) || !isAct(b) || isSameStep(a, b));
  }

  /** Whether two titles may name one agreement. */
  boolean isSameTitle(String a, String b) {
    NavigableSet<String> one = words(a);
    NavigableSet<String> other = words(b);
    boolean named = !a.equals(AgreementFinder.UNNAMED) && !b.equals(AgreementFinder.UNNAMED);
    return named && (one.containsAll(other) || other.containsAll(one));
  }

  /**
   * Whether a title of which no step is told may mean an agreement that is tracked: they share a
   * word that is no mere noun for agreements, or the title has none.
   */
  boolean mayMean(String named, String tracked) {
    NavigableSet<String> words = words(named);
    words.removeIf(SameAgreement::isMereNoun);
    return words.isEmpty() || words(tracked).stream().anyMatch(words::contains);
  }

  private static boolean isMereNoun(String word) {
    return MERE_NOUNS.contains(word) || MERE_NOUNS.contains(word.replaceFirst("s$", ""));
  }

  private static boolean isAct(AgreementLine line) {
    return line.basis().standing().isPresent();
  }

  private static boolean isSameStep(AgreementLine a, AgreementLine b) {
    return a.status().equals(b.status()) && a.when().isCompatible(b.when());
  }

  private AgreementLine union(AgreementLine row, AgreementLine line) {
    AgreementLine act = row.when().isUndated() && isAct(line) ? line : row;
    boolean fuller = words(line.title()).size() > words(row.title()).size();
    List<Integer> notes =
        Stream.concat(row.notes().stream(), line.notes().stream()).distinct().sorted().toList();
    return new AgreementLine(
        fuller ? line.title() : row.title(),
        act.status(),
        act.when(),
        act.basis(),
        Optional.empty(),
        notes);
  }

  private NavigableSet<String> words(String title) {
    return Arrays.stream(Spelling.fold(title).split(" ", -1))
        .map(word -> word.equals("defense") ? "defence" : word)
        .filter(word -> !EMPTY.contains(word) && !states.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
