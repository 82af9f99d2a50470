// SPDX-License-Identifier: Apache-2.0
package entente.store;

/** Finds whole words in a sentence, letter case aside. */
final class WordSearch {
  private WordSearch() {}

  /** Whether {@code words}, one or several in a row, stand in {@code text} as a whole. */
  static boolean holds(String text, String words) {
    for (int at = 0; at + words.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, words, 0, words.length())
          && isEdge(text, at)
          && isEdge(text, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins or ends at {@code at}: not between two letters or digits. */
  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.codePointBefore(at))
        || !Character.isLetterOrDigit(text.codePointAt(at));
  }
}
