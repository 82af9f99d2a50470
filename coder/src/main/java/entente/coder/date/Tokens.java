// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import entente.evidence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tokens of a stretch of text; white space and Markdown's bold marks are none. */
final class Tokens {
  private final List<Token> list = new ArrayList<>();
  private final String text;
  private final int end;

  Tokens(String text, Span within) {
    this.text = text;
    this.end = within.end();
    int at = within.start();
    while (at < end) {
      at = read(at);
    }
  }

  int size() {
    return list.size();
  }

  /** The token of this number, {@link Token#NONE} before the first and after the last. */
  Token get(int i) {
    return i < 0 || i >= list.size() ? Token.NONE : list.get(i);
  }

  /** Whether token {@code i} follows the one before without space. */
  boolean isGlued(int i) {
    return i > 0 && i < list.size() && list.get(i - 1).end() == list.get(i).start();
  }

  private int read(int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '*') {
      return at + 1;
    }
    if (isDigit(c)) {
      return add(at, numberEnd(at), Token.Spelling.NUMBER);
    }
    if (Character.isLetter(c)) {
      int to = wordEnd(at);
      return add(at, to, Character.isUpperCase(c) ? Token.Spelling.CAPITAL : Token.Spelling.SMALL);
    }
    return add(at, at + 1, Token.Spelling.MARK);
  }

  private int add(int from, int to, Token.Spelling spelling) {
    String lower = to - from > 24 ? "" : text.substring(from, to).toLowerCase(Locale.ROOT);
    list.add(
        new Token(
            from, to, lower, spelling == Token.Spelling.NUMBER ? value(lower) : -1, spelling));
    return to;
  }

  private static int value(String digits) {
    boolean whole =
        !digits.isEmpty()
            && digits.length() <= 6
            && digits.chars().allMatch(c -> isDigit((char) c));
    return whole ? Integer.parseInt(digits) : -1;
  }

  private int wordEnd(int at) {
    int i = at;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** End of a number, its decimals and thousands included; a dotted date stays in parts. */
  private int numberEnd(int at) {
    int i = digitsEnd(at);
    while (i + 1 < end && isDigit(text.charAt(i + 1)) && isPartMark(at, i)) {
      i = digitsEnd(i + 1);
    }
    return i;
  }

  private boolean isPartMark(int from, int mark) {
    int after = digitsEnd(mark + 1);
    if (text.charAt(mark) == ',') {
      return after - mark == 4;
    }
    if (text.charAt(mark) != '.') {
      return false;
    }
    boolean dottedDate =
        mark - from <= 2
            && after - mark <= 3
            && after + 4 < end
            && text.charAt(after) == '.'
            && digitsEnd(after + 1) - after == 5;
    boolean secondDot = from > 0 && text.charAt(from - 1) == '.' && after - mark == 5;
    return !dottedDate && !secondDot;
  }

  private int digitsEnd(int at) {
    int i = at;
    while (i < end && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
