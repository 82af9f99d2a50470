// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import java.util.Arrays;

/**
 * A sketch of a text by which copies are found: the hashes of its runs of three words, letter case,
 * accents and punctuation aside, and of its names and figures. Of a very long text only the runs
 * with the lowest hashes are kept, so that two sketches still tell how much of one text stands in
 * the other (FracMinHash: Irber et al., Lightweight compositional analysis of metagenomes with
 * FracMinHash and minimum metagenome covers, 2022). Depends on the text alone.
 */
public final class Fingerprint {
  /** Words in a run. */
  static final int RUN = 3;

  /** Runs kept of one text. */
  static final int MOST = 4096;

  private static final int FEW_NAMES = 3;

  private final int[] runs;
  private final int[] names;
  private final int limit;

  private Fingerprint(int[] runs, int[] names, int limit) {
    this.runs = runs;
    this.names = names;
    this.limit = limit;
  }

  /** The sketch of {@code text}. */
  public static Fingerprint of(String text) {
    WordHashes words = WordHashes.of(text);
    int[] all = new int[Math.max(0, words.size() - RUN + 1)];
    for (int i = 0; i < all.length; i++) {
      all[i] = run(words, i);
    }
    int[] runs = WordHashes.distinct(all, all.length);
    return runs.length <= MOST
        ? new Fingerprint(runs, words.facts(), Integer.MAX_VALUE)
        : new Fingerprint(Arrays.copyOf(runs, MOST), words.facts(), runs[MOST]);
  }

  private static int run(WordHashes words, int from) {
    long hash = 0;
    for (int i = from; i < from + RUN; i++) {
      hash = WordHashes.mix(hash * 31 + words.word(i));
    }
    return (int) (hash >>> 33);
  }

  /** The number of runs kept. */
  int size() {
    return runs.length;
  }

  /** The kept run at this place, the lowest hash first. */
  int run(int at) {
    return runs[at];
  }

  /** About how many runs the whole text has. */
  double length() {
    return runs.length * (Integer.MAX_VALUE / (double) limit);
  }

  /** What two texts have in common. */
  Overlap overlap(Fingerprint other) {
    int common = Math.min(limit, other.limit);
    int mine = sizeBelow(common);
    int its = other.sizeBelow(common);
    int shared = shared(runs, mine, other.runs, its);
    return new Overlap(shared, share(shared, mine), share(shared, its), namesShared(other));
  }

  private int sizeBelow(int common) {
    int at = Arrays.binarySearch(runs, common);
    return at < 0 ? -1 - at : at;
  }

  /** Where hardly anything is named, nothing can be said against the copy. */
  private double namesShared(Fingerprint other) {
    int fewer = Math.min(names.length, other.names.length);
    return fewer < FEW_NAMES
        ? 1
        : share(shared(names, names.length, other.names, other.names.length), fewer);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static int shared(int[] a, int aLength, int[] b, int bLength) {
    int shared = 0;
    for (int i = 0, j = 0; i < aLength && j < bLength; ) {
      int x = a[i];
      int y = b[j];
      shared += x == y ? 1 : 0;
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return shared;
  }

  /**
   * What two texts have in common.
   *
   * @param shared runs that both have
   * @param ofFirst share of the first text's runs that the second has, 0..1
   * @param ofSecond share of the second text's runs that the first has, 0..1
   * @param names share of the names and figures of the text with fewer that the other has, 0..1; 1
   *     where one has hardly any
   */
  record Overlap(int shared, double ofFirst, double ofSecond, double names) {}
}
