// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import java.util.Arrays;

/**
 * Which texts have a run of words. Of the texts with one run only the first few are kept, and only
 * a fixed share of all runs, so that a question costs no more the more texts there are.
 */
final class RunIndex {
  /** Runs with a hash below this are kept: a quarter of all. */
  private static final int SAMPLED = 1 << 29;

  private static final int TEXTS_OF_A_RUN = 4;
  private static final int NONE = -1;

  private int[] keys = new int[1 << 12];
  private int[] heads = new int[1 << 12];
  private int used;
  private int[] texts = new int[1 << 12];
  private int[] next = new int[1 << 12];
  private int entries;
  private final int[] votes;

  /** An index for texts with numbers below {@code most}. */
  RunIndex(int most) {
    votes = new int[most];
    Arrays.fill(heads, NONE);
  }

  void add(int text, Fingerprint sketch) {
    for (int i = 0; i < sketch.size() && sketch.run(i) < SAMPLED; i++) {
      add(text, sketch.run(i));
    }
  }

  private void add(int text, int run) {
    if (used * 2 > keys.length) {
      grow();
    }
    int slot = slot(run);
    if (heads[slot] == NONE) {
      keys[slot] = run;
      used++;
    } else if (isFull(heads[slot])) {
      return;
    }
    if (entries == texts.length) {
      texts = Arrays.copyOf(texts, entries * 2);
      next = Arrays.copyOf(next, entries * 2);
    }
    texts[entries] = text;
    next[entries] = heads[slot];
    heads[slot] = entries++;
  }

  private boolean isFull(int head) {
    int length = 0;
    for (int entry = head; entry != NONE; entry = next[entry]) {
      length++;
    }
    return length >= TEXTS_OF_A_RUN;
  }

  /**
   * The texts that have most runs in common with this one, at most {@code most}, the likest first;
   * of equals the one added first.
   */
  int[] nearest(Fingerprint sketch, int most) {
    int[] seen = new int[16];
    int count = 0;
    for (int i = 0; i < sketch.size() && sketch.run(i) < SAMPLED; i++) {
      for (int e = heads[slot(sketch.run(i))]; e != NONE; e = next[e]) {
        if (votes[texts[e]]++ == 0) {
          seen = count == seen.length ? Arrays.copyOf(seen, count * 2) : seen;
          seen[count++] = texts[e];
        }
      }
    }
    return best(seen, count, most);
  }

  private int[] best(int[] seen, int count, int most) {
    long[] ranked = new long[count];
    for (int i = 0; i < count; i++) {
      ranked[i] = ((long) -votes[seen[i]] << 32) | seen[i];
      votes[seen[i]] = 0;
    }
    Arrays.sort(ranked);
    int[] best = new int[Math.min(most, count)];
    for (int i = 0; i < best.length; i++) {
      best[i] = (int) ranked[i];
    }
    return best;
  }

  private int slot(int run) {
    int mask = keys.length - 1;
    int slot = (run * 0x9e3779b1) >>> (32 - Integer.numberOfTrailingZeros(keys.length)) & mask;
    while (heads[slot] != NONE && keys[slot] != run) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new int[oldKeys.length * 2];
    heads = new int[oldHeads.length * 2];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
