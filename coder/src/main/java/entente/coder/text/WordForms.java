// SPDX-License-Identifier: Apache-2.0
package entente.coder.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/**
 * A set of words that is asked about the letters of a text where they stand, letter case aside: no
 * word of the text is copied. Immutable, for use by several threads.
 */
public final class WordForms {
  private static final int SEED = 0x811C9DC5;
  private static final int PRIME = 0x01000193;

  /** Open addressing, at most half full; empty places hold the empty word, which is never asked. */
  private final String[] table;

  /** The set of these words; the empty word is never found. */
  public WordForms(Collection<String> words) {
    table = new String[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    Arrays.fill(table, "");
    words.stream().map(word -> word.toLowerCase(Locale.ROOT)).forEach(this::add);
  }

  private void add(String word) {
    int at = place(word, 0, word.length());
    table[at] = word;
  }

  /** Whether the letters of {@code text} from {@code start} to before {@code end} are a word. */
  public boolean contains(String text, int start, int end) {
    return start < end && !table[place(text, start, end)].isEmpty();
  }

  /** Where the word stands in the table, or the empty place where it would. */
  private int place(String text, int start, int end) {
    int mask = table.length - 1;
    int at = hash(text, start, end) & mask;
    while (!table[at].isEmpty() && !isSame(table[at], text, start, end)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  // FNV-1a, its high bits folded in since only low ones are used.
  private static int hash(String text, int start, int end) {
    int hash = SEED;
    for (int i = start; i < end; i++) {
      hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean isSame(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Character.toLowerCase(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }
}
