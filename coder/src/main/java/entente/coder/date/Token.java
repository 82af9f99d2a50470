// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

/**
 * A word, number or mark.
 *
 * @param start UTF-16 index of its first unit
 * @param end UTF-16 index after its last
 * @param lower its words in lower case; {@code ""} beyond the ends of the text
 * @param number its value if it is a whole number of up to six digits, else -1
 * @param spelled how it is written
 */
record Token(int start, int end, String lower, int number, Spelling spelled) {
  static final Token NONE = new Token(0, 0, "", -1, Spelling.MARK);

  /** How a token is written. */
  enum Spelling {
    CAPITAL,
    SMALL,
    NUMBER,
    MARK
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isWord() {
    return spelled == Spelling.CAPITAL || spelled == Spelling.SMALL;
  }

  boolean isCapital() {
    return spelled == Spelling.CAPITAL;
  }

  int length() {
    return end - start;
  }

  boolean isDash() {
    return is("-") || is("–") || is("—");
  }
}
