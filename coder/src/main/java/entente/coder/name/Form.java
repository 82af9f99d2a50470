// SPDX-License-Identifier: Apache-2.0
package entente.coder.name;

import entente.actor.Name;
import java.text.Normalizer;
import java.util.Optional;

/**
 * A form to be found, compared with a text letter by letter.
 *
 * <p>Accents may be missing or differ. Letter case counts ("us" is not "US", "turkey" not
 * "Turkey"), except that words may begin with a capital they do not have in the table (at the start
 * of a sentence, in headlines), words after the first may lack theirs ("White house"), a form of
 * four or more letters may stand in capitals, and a seat or force may be written small after "the"
 * ("the kremlin").
 *
 * @param text the form, in composed characters
 * @param reading what it means; empty for a phrase that holds a name and names nobody
 */
record Form(String text, Optional<NameReading> reading) {
  private static final int LEAST_LETTERS_IN_CAPITALS = 4;
  private static final int MOST_SPACES = 4;

  static Form of(String text, NameReading reading) {
    return new Form(Normalizer.normalize(text, Normalizer.Form.NFC), Optional.of(reading));
  }

  /** A phrase that holds a name and names nobody: "New Mexico". */
  static Form blocked(String text) {
    return new Form(Normalizer.normalize(text, Normalizer.Form.NFC), Optional.empty());
  }

  /** The index after this form if it stands at {@code start} of {@code in}, else -1. */
  int endAt(String in, int start, int limit) {
    Comparison comparison = new Comparison(in, start, limit);
    for (int i = 0; i < text.length(); i++) {
      if (!comparison.accept(text, i)) {
        return -1;
      }
    }
    return isCaseRight(comparison) && isPrefixRight(comparison) ? comparison.end() : -1;
  }

  private boolean isCaseRight(Comparison seen) {
    if (seen.lowered == 0 && seen.raised == seen.raisedAtStarts) {
      return true;
    }
    if (seen.lowered == 0) {
      return seen.letters >= LEAST_LETTERS_IN_CAPITALS && seen.letters == seen.capitals;
    }
    boolean onlyStarts = seen.lowered == seen.loweredAtStarts && seen.raised == 0;
    return onlyStarts && (!seen.firstLowered || (isOrgan() && seen.isAfterThe()));
  }

  /** Whether the first letter may be small in a text. */
  boolean mayBeginSmall() {
    return !Character.isUpperCase(text.charAt(0)) || isOrgan();
  }

  private boolean isOrgan() {
    return reading
        .filter(NameReading.OfState.class::isInstance)
        .map(NameReading.OfState.class::cast)
        .map(r -> r.name().kind() == Name.Kind.SEAT || r.name().kind() == Name.Kind.FORCE)
        .orElse(false);
  }

  /** A prefix such as "Franco" counts before a hyphen only. */
  private boolean isPrefixRight(Comparison seen) {
    boolean prefix =
        reading
            .filter(NameReading.OfState.class::isInstance)
            .map(NameReading.OfState.class::cast)
            .map(r -> r.name().note().startsWith("prefix"))
            .orElse(false);
    return !prefix || seen.isBeforeHyphen();
  }

  /** Walks along the text and keeps count of letters whose case differs. */
  private static final class Comparison {
    private final String in;
    private final int start;
    private final int limit;
    private int at;
    private int letters;
    private int capitals;
    private int raised;
    private int raisedAtStarts;
    private int lowered;
    private int loweredAtStarts;
    private boolean firstLowered;

    Comparison(String in, int start, int limit) {
      this.in = in;
      this.start = start;
      this.limit = limit;
      this.at = start;
    }

    boolean accept(String form, int i) {
      char wanted = form.charAt(i);
      if (Letters.isSpace(wanted)) {
        return skipSpaces();
      }
      while (at < limit && Letters.fold(in.charAt(at)) == Letters.MARK) {
        at++;
      }
      if (at >= limit) {
        return false;
      }
      char found = in.charAt(at++);
      if (Letters.fold(wanted) == Letters.NONE) {
        return samePunctuation(wanted, found);
      }
      boolean same = Letters.fold(wanted) == Letters.fold(found);
      if (same) {
        count(wanted, found, i == 0 || Letters.fold(form.charAt(i - 1)) == Letters.NONE);
      }
      return same;
    }

    private boolean skipSpaces() {
      int first = at;
      while (at < limit && at - first < MOST_SPACES && Letters.isSpace(in.charAt(at))) {
        at++;
      }
      return at > first;
    }

    private static boolean samePunctuation(char wanted, char found) {
      return wanted == found
          || (Letters.isApostrophe(wanted) && Letters.isApostrophe(found))
          || (Letters.isHyphen(wanted) && Letters.isHyphen(found));
    }

    private void count(char wanted, char found, boolean startsWord) {
      boolean wantsCapital = Character.isUpperCase(wanted);
      boolean isCapital = Character.isUpperCase(found);
      letters++;
      capitals += isCapital || Character.isDigit(found) ? 1 : 0;
      if (isCapital && !wantsCapital) {
        raised++;
        raisedAtStarts += startsWord ? 1 : 0;
      } else if (wantsCapital && !isCapital) {
        lowered++;
        loweredAtStarts += startsWord ? 1 : 0;
        firstLowered |= letters == 1;
      }
    }

    int end() {
      int end = at;
      while (end < limit && Letters.fold(in.charAt(end)) == Letters.MARK) {
        end++;
      }
      return end;
    }

    boolean isAfterThe() {
      return start >= 4
          && Letters.isSpace(in.charAt(start - 1))
          && in.regionMatches(true, start - 4, "the", 0, 3);
    }

    boolean isBeforeHyphen() {
      return at < in.length() && Letters.isHyphen(in.charAt(at));
    }
  }
}
