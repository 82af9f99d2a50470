// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Spelling;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words of a text as numbers, letter case and accents aside, and which of them are names or
 * figures: words with a capital inside a sentence, words with a digit. Ideographs are words each.
 */
final class WordHashes {
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final String SENTENCE_ENDS = ".!?:\n\r\"“”";
  private static final char[] FOLDED = folded();

  private final String text;
  private long[] words = new long[64];
  private int count;
  private int[] facts = new int[16];
  private int factCount;

  private WordHashes(String text) {
    this.text = text;
  }

  static WordHashes of(String text) {
    WordHashes hashes = new WordHashes(text);
    hashes.scan();
    return hashes;
  }

  int size() {
    return count;
  }

  long word(int at) {
    return words[at];
  }

  /** The different names and figures, ascending. */
  int[] facts() {
    return distinct(facts, factCount);
  }

  /** The first {@code length} of {@code values}, ascending, each once. */
  static int[] distinct(int[] values, int length) {
    int[] sorted = Arrays.copyOf(values, length);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** Spreads the bits of a number (the finaliser of MurmurHash3). */
  static long mix(long value) {
    long mixed = value;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  private void scan() {
    boolean opens = true;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        int end = endOfWord(at);
        add(at, end, opens);
        opens = false;
        at = end;
      } else {
        opens = SENTENCE_ENDS.indexOf(c) >= 0 || (opens && Character.isWhitespace(c));
        at++;
      }
    }
  }

  private int endOfWord(int from) {
    int end = from + 1;
    while (end < text.length()
        && !Character.isIdeographic(text.charAt(from))
        && isInside(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInside(char c) {
    return !Character.isIdeographic(c)
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private void add(int start, int end, boolean opensSentence) {
    long hash = FNV_BASIS;
    boolean figure = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      figure |= Character.isDigit(c);
      if (c < 128 || Character.isLetterOrDigit(c)) {
        hash = (hash ^ fold(c)) * FNV_PRIME;
      }
    }
    if (count == words.length) {
      words = Arrays.copyOf(words, count * 2);
    }
    words[count++] = hash;
    boolean name = !opensSentence && end - start > 1 && Character.isUpperCase(text.charAt(start));
    if (figure || name) {
      addFact((int) (mix(hash) >>> 33));
    }
  }

  private void addFact(int fact) {
    if (factCount == facts.length) {
      facts = Arrays.copyOf(facts, factCount * 2);
    }
    facts[factCount++] = fact;
  }

  private static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
  }

  /** Lower-case base letters of the Latin blocks. */
  private static char[] folded() {
    char[] table = new char[0x250];
    for (char c = 0; c < table.length; c++) {
      String parts = Normalizer.normalize(String.valueOf(Spelling.base(c)), Normalizer.Form.NFD);
      table[c] = Character.toLowerCase(parts.charAt(0));
    }
    return table;
  }
}
