// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import java.util.regex.Pattern;

/**
 * A line of a text, without space at its ends.
 *
 * @param start first index
 * @param end index after the last
 * @param words the line, cut after its first {@value #LOOKED_AT} units
 */
record Line(int start, int end, String words) {
  static final int LOOKED_AT = 240;

  private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
  private static final Pattern ITEM = Pattern.compile("([-*+•▪●◦‣·]|\\d{1,3}[.)])\\s.*");
  private static final Pattern KEY_VALUE =
      Pattern.compile("[-*+•▪●\\s]*\\p{L}[\\p{L} ]{1,24}?\\s?:(\\s.*|)");
  private static final Pattern UNDERLINE = Pattern.compile("(={3,}|-{3,})");

  static Line of(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, text.substring(start, Math.min(end, start + LOOKED_AT)));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  boolean isBlank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  boolean isShort() {
    return length() < LOOKED_AT;
  }

  /** A heading as Markdown writes them. */
  boolean isHeading() {
    return isShort() && HEADING.matcher(words).matches();
  }

  /** The line under a heading in Markdown's other form. */
  boolean isUnderline() {
    return UNDERLINE.matcher(words).matches();
  }

  boolean isItem() {
    return ITEM.matcher(words).matches();
  }

  /** "Username : jbartell". */
  boolean isKeyValue() {
    return isShort() && KEY_VALUE.matcher(words).matches() && WordScan.count(words, 26) <= 25;
  }

  boolean endsSentence() {
    String tail = words.replaceAll("[\"'”’)*_\\]]+$", "");
    return !isShort() || tail.endsWith(".") || tail.endsWith("!") || tail.endsWith("?");
  }

  boolean carriesOn() {
    return isShort() && (words.endsWith(",") || words.endsWith(";") || words.endsWith("-"));
  }

  boolean startsSmall() {
    return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
  }

  int firstWordLength() {
    int space = words.indexOf(' ');
    return space < 0 ? words.length() : space;
  }
}
