// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Claim;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a claim states, for comparing it with other claims: its words without who says them.
 *
 * @param claim the claim
 * @param gist what it is about
 * @param times the years and months it names
 * @param polarity whether it says that something is so
 */
record Proposition(Claim claim, Gist gist, NavigableSet<String> times, Polarity polarity) {
  /** Two texts on one matter share at least so many stems ... */
  private static final int LEAST_SHARED = 2;

  /** ... and so large a share of the shorter one's. */
  private static final double SHARE = 0.67;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December)\\b");

  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(?:not|never|no|neither|nor|without|cannot|none)\\b|n['’]t\\b"
              + "|\\b(?:failed|refused|declined) to\\b",
          Pattern.CASE_INSENSITIVE);

  /** "No longer", "not only", "no doubt" negate nothing. */
  private static final Pattern NO_NEGATION =
      Pattern.compile(
          "\\b(?:not only|no doubt|not least|no fewer|no less|no later|no sooner|nothing but)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Whether something is said to be so. */
  enum Polarity {
    YES,
    NO
  }

  static Proposition of(Claim claim) {
    return new Proposition(claim, Gist.of(claim.text()), timesIn(claim.text()), polarity(claim));
  }

  private static NavigableSet<String> timesIn(String text) {
    NavigableSet<String> times = yearsIn(text);
    Matcher matcher = MONTH.matcher(Gist.withoutDateline(text));
    while (matcher.find()) {
      times.add(matcher.group());
    }
    return times;
  }

  static NavigableSet<String> yearsIn(String text) {
    NavigableSet<String> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(Gist.withoutDateline(text));
    while (matcher.find()) {
      years.add(matcher.group());
    }
    return years;
  }

  private static Polarity polarity(Claim claim) {
    boolean negated =
        NEGATION.matcher(NO_NEGATION.matcher(claim.text()).replaceAll(" ")).results().count() % 2
            == 1;
    return claim.kind() == Claim.Kind.DENIAL || negated ? Polarity.NO : Polarity.YES;
  }

  /** Whether both are about one proposition, said to be so or not so. */
  boolean isSameMatter(Proposition other) {
    return !claim.states().isEmpty()
        && claim.states().equals(other.claim.states())
        && kindsFit(other)
        && timesFit(other)
        && overlaps(other.gist);
  }

  /** A denial may name its own day beside or instead of what it denies. */
  private boolean timesFit(Proposition other) {
    boolean denial = claim.kind() == Claim.Kind.DENIAL || other.claim.kind() == Claim.Kind.DENIAL;
    return times.isEmpty() || other.times.isEmpty() || denial || times.equals(other.times);
  }

  private boolean kindsFit(Proposition other) {
    return claim.kind() == other.claim.kind()
        || (claim.kind() == Claim.Kind.DENIAL && other.claim.kind() == Claim.Kind.ASSERTION)
        || (claim.kind() == Claim.Kind.ASSERTION && other.claim.kind() == Claim.Kind.DENIAL);
  }

  /** Some specific word must be shared: "signed an agreement" is no proposition of its own. */
  boolean overlaps(Gist other) {
    NavigableSet<String> mine = gist.all();
    NavigableSet<String> theirs = other.all();
    NavigableSet<String> shared = new TreeSet<>(mine);
    shared.retainAll(theirs);
    int shorter = Math.min(mine.size(), theirs.size());
    return gist.shares(other)
        && shared.size() >= LEAST_SHARED
        && shared.size() >= SHARE * shorter
        && (gist.acts().isEmpty()
            || other.acts().isEmpty()
            || gist.acts().stream().anyMatch(other.acts()::contains));
  }
}
