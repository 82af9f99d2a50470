// SPDX-License-Identifier: Apache-2.0
package entente.coder.text;

import entente.evidence.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds datelines: "LA PAZ, July 25, 2023 -", "Quito (EFE), 3 May. –". They are no words of the
 * sentence behind them and mislead a parser.
 */
public final class Datelines {
  private static final String PLACE =
      "\\p{Lu}[\\p{L}.'’-]{1,24}(?: (?:(?:de|of|al|el|la|los|del) ){0,2}\\p{Lu}[\\p{L}.'’-]{1,24}){0,3}";

  private static final String AGENCY = "(?:,? ?[(/][\\p{L} .&/-]{2,30}[)/])?";

  private static final String DAY =
      "(?:\\p{L}{3,9},? )?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9}\\.?|\\p{L}{3,9})"
          + "(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2}";

  /** Groups: the place, the day. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "[\\s\"“'*_]{0,4}("
              + PLACE
              + "(?:, "
              + PLACE
              + "){0,2})"
              + AGENCY
              + "(?:,? ?("
              + DAY
              + "))?"
              + AGENCY
              + "[*_]{0,2}[.,:]? ?(?:--|[–—]|- ) ?[–—]? ?");

  /** Longer openings are no datelines; bounds the search. */
  private static final int LONGEST = 120;

  private Datelines() {}

  /**
   * The words of a sentence behind its dateline; the whole sentence where it has none.
   *
   * @param text a document's text
   * @param sentence the sentence
   */
  public static Span behind(String text, Span sentence) {
    int end = Math.min(sentence.end(), sentence.start() + LONGEST);
    if (!hasDash(text, sentence.start(), end)) {
      return sentence;
    }
    Matcher matcher = DATELINE.matcher(text).region(sentence.start(), end);
    boolean dateline =
        matcher.lookingAt()
            && matcher.end() < sentence.end()
            && (isMarked(matcher) || isPlain(text, matcher, sentence));
    return dateline ? new Span(matcher.end(), sentence.end()) : sentence;
  }

  // Most sentences are told apart here, without the pattern.
  private static boolean hasDash(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '–' || c == '—') {
        return true;
      }
    }
    return false;
  }

  /** A day, an agency or a place in capitals: nothing but a dateline has them before a dash. */
  private static boolean isMarked(Matcher matcher) {
    String place = matcher.group(1);
    String first = place.contains(",") ? place.substring(0, place.indexOf(',')) : place;
    boolean capitals = first.length() > 3 && first.chars().noneMatch(Character::isLowerCase);
    boolean digits = matcher.group().chars().anyMatch(Character::isDigit);
    return capitals || digits || matcher.group().contains("(");
  }

  // "Tehran – Iran's minister ..." is one, "Bolivia – which has no coast – and Chile" is not.
  private static boolean isPlain(String text, Matcher matcher, Span sentence) {
    String rest = text.substring(matcher.end(), sentence.end());
    return Character.isUpperCase(rest.charAt(0)) && !rest.matches("(?s).*\\s(?:--|[–—-])\\s.*");
  }
}
