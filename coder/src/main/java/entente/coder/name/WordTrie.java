// SPDX-License-Identifier: Apache-2.0
package entente.coder.name;

import java.util.Arrays;

/**
 * A trie whose letters are the hashes of whole words, in one open-addressing table. Steps are told
 * apart by 32 bits only: two that agree in them share a node, so whoever gets an entry compares it
 * with the text. Node 0 is the root; entries are numbers, chained where a node has several.
 */
final class WordTrie {
  static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int NO_ENTRY = -1;

  /** 2^20 bits: small enough for a core's own cache, wide enough for 100,000 first words. */
  private static final int FIRST_WORDS = 1 << 20;

  /** Bits of the words that may begin a form; most words of a text are turned away here. */
  private final long[] capitalFirst = new long[FIRST_WORDS / Long.SIZE];

  /** The same for words that begin with a small letter in the text. */
  private final long[] smallFirst = new long[FIRST_WORDS / Long.SIZE];

  private int[] keys = new int[1 << 10];
  private int[] children = new int[1 << 10];
  private int nodes = 1;
  private int[] firstEntry = {NO_ENTRY};
  private int[] nextEntry = {};

  /** The hash of a word one letter longer: FNV-1a over folded letters. */
  static long extend(long hash, char letter) {
    return (hash ^ letter) * PRIME;
  }

  /** The node behind {@code word} from the root, for a word with a capital; 0 if there is none. */
  int first(long word) {
    return first(word, capitalFirst);
  }

  /** The node behind {@code word} from the root, for a word that begins small; 0 if none. */
  int firstSmall(long word) {
    return first(word, smallFirst);
  }

  private int first(long word, long[] filter) {
    int bit = bit(word);
    return (filter[bit >>> 6] & (1L << bit)) == 0 ? 0 : child(0, word);
  }

  private static int bit(long word) {
    return (int) (word ^ (word >>> 23)) & (FIRST_WORDS - 1);
  }

  /** The node behind {@code word} from {@code node}; 0 if there is none. */
  int child(int node, long word) {
    int key = key(node, word);
    int mask = keys.length - 1;
    int at = key & mask;
    while (children[at] != 0) {
      if (keys[at] == key) {
        return children[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  /** The first entry of {@code node}; negative if there is none. */
  int firstEntry(int node) {
    return firstEntry[node];
  }

  /** The entry after {@code entry} at the same node; negative after the last. */
  int nextEntry(int entry) {
    return nextEntry[entry];
  }

  /** Lets the path of {@code words} be entered by a word that begins small in the text. */
  void letBeginSmall(long[] words) {
    smallFirst[bit(words[0]) >>> 6] |= 1L << bit(words[0]);
  }

  /** Puts {@code entry} at the end of the path of {@code words}. Entries must count up from 0. */
  void put(long[] words, int entry) {
    int node = 0;
    capitalFirst[bit(words[0]) >>> 6] |= 1L << bit(words[0]);
    for (long word : words) {
      node = childOrNew(node, word);
    }
    if (entry >= nextEntry.length) {
      nextEntry = Arrays.copyOf(nextEntry, Math.max(1024, 2 * entry));
    }
    nextEntry[entry] = NO_ENTRY;
    append(node, entry);
  }

  private void append(int node, int entry) {
    int last = firstEntry[node];
    if (last < 0) {
      firstEntry[node] = entry;
      return;
    }
    while (nextEntry[last] >= 0) {
      last = nextEntry[last];
    }
    nextEntry[last] = entry;
  }

  private int childOrNew(int node, long word) {
    int child = child(node, word);
    if (child != 0) {
      return child;
    }
    if (2 * (nodes + 1) > keys.length) {
      grow();
    }
    if (nodes == firstEntry.length) {
      firstEntry = Arrays.copyOf(firstEntry, 2 * nodes);
      Arrays.fill(firstEntry, nodes, firstEntry.length, NO_ENTRY);
    }
    insert(key(node, word), nodes);
    return nodes++;
  }

  private void insert(int key, int child) {
    int mask = keys.length - 1;
    int at = key & mask;
    while (children[at] != 0) {
      at = (at + 1) & mask;
    }
    keys[at] = key;
    children[at] = child;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldChildren = children;
    keys = new int[2 * oldKeys.length];
    children = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldChildren[i] != 0) {
        insert(oldKeys[i], oldChildren[i]);
      }
    }
  }

  private static int key(int node, long word) {
    return (int) (((word + node) * 0x9E3779B97F4A7C15L) >>> 32);
  }
}
