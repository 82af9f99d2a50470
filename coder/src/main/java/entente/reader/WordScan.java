// SPDX-License-Identifier: Apache-2.0
package entente.reader;

/** Runs of letters, one after the other. */
final class WordScan {
  private static final int LONGEST = 40;

  private final CharSequence text;
  private int start;
  private int end;

  WordScan(CharSequence text) {
    this.text = text;
  }

  /** Moves to the next word; false at the end. */
  boolean next() {
    start = end;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return start < end;
  }

  /** The word moved to, its first {@value #LONGEST} letters. */
  String word() {
    return text.subSequence(start, Math.min(end, start + LONGEST)).toString();
  }

  /** Number of words in {@code text}, counted up to {@code limit}. */
  static int count(CharSequence text, int limit) {
    WordScan scan = new WordScan(text);
    int words = 0;
    while (words < limit && scan.next()) {
      words++;
    }
    return words;
  }
}
