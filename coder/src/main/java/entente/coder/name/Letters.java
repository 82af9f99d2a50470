// SPDX-License-Identifier: Apache-2.0
package entente.coder.name;

import entente.actor.Spelling;
import java.text.Normalizer;

/** Which characters make words, and which of them count as the same. */
final class Letters {
  /** Value of characters outside words. */
  static final char NONE = 0;

  /** Value of accents that stand as characters of their own: in words, but not counted. */
  static final char MARK = 1;

  /** Above this, letters have no accents to take off. */
  private static final int LAST_ACCENTED = 0x1EFF;

  private static final char[] FOLDED = folded();

  private Letters() {}

  /** The base letter of {@code c} in lower case, {@link #NONE} or {@link #MARK}. */
  static char fold(char c) {
    return FOLDED[c];
  }

  static boolean isSmall(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\n' || c == '\r' || c == '\t' || c == '\u202F';
  }

  private static char[] folded() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = fold(c);
    }
    return table;
  }

  private static char fold(int c) {
    if (c >= 0x300 && c < 0x370) {
      return MARK;
    }
    if (!Character.isLetterOrDigit(c)) {
      return NONE;
    }
    char base = Spelling.base((char) c);
    if (base >= 0x80 && base <= LAST_ACCENTED) {
      base = Normalizer.normalize(String.valueOf(base), Normalizer.Form.NFD).charAt(0);
    }
    return Character.toLowerCase(base);
  }
}
