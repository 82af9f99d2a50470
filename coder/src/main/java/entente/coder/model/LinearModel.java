// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.io.IOException;
import java.util.List;

/**
 * A linear classifier over features of strings: a label's score is the sum of its weights over the
 * features present. Immutable, safe for many threads.
 */
public final class LinearModel {
  // A slot packs where a feature's weights start and how many there are: 24 bits and 8.
  private static final int COUNT_BITS = 8;
  private static final int MAX_WEIGHTS = 1 << (Integer.SIZE - COUNT_BITS);

  // A feature asked for is mostly not there; a bit array that fits the processor's cache says so
  // sooner.
  private static final int FILTER_BITS = 24;
  private static final int FILTER_SHIFT = Long.SIZE - FILTER_BITS;

  private final List<String> templates;
  private final List<String> labels;
  // Key and packed place side by side, so that a look-up touches one cache line.
  private final long[] slots;
  private final long[] filter;
  // Of each feature the labels, then the bits of the weights: one stretch of memory, read at once.
  private final int[] rows;

  private LinearModel(
      List<String> templates, List<String> labels, long[] slots, byte[] columns, float[] weights) {
    this.templates = templates;
    this.labels = labels;
    this.slots = slots;
    this.filter = filter(slots);
    this.columns = columns;
    this.weights = weights;
  }

  static LinearModel read(SectionReader in, String prefix) throws IOException {
    List<String> templates = in.strings(prefix + "TPL");
    List<String> labels = in.strings(prefix + "LAB");
    long[] keys = in.longs(prefix + "KEY");
    byte[] lengths = in.bytes(prefix + "LEN");
    byte[] columns = in.bytes(prefix + "COL");
    float[] weights = in.floats(prefix + "WGT");
    if (weights.length != columns.length
        || keys.length != lengths.length
        || weights.length > MAX_WEIGHTS) {
      throw new ModelException("section " + prefix + "WGT of the model file is damaged");
    }
    return new LinearModel(templates, labels, slots(keys, lengths), columns, weights);
  }

  private static long[] slots(long[] keys, byte[] lengths) {
    int capacity = Integer.highestOneBit(Math.max(1, keys.length)) << 2;
    long[] slots = new long[2 * capacity];
    int start = 0;
    for (int i = 0; i < keys.length; i++) {
      int slot = slotOf(keys[i], slots.length);
      while (slots[slot + 1] != 0) {
        slot = (slot + 2) & (slots.length - 1);
      }
      slots[slot] = keys[i];
      slots[slot + 1] = ((long) start << COUNT_BITS) | (lengths[i] & 0xFF);
      start += lengths[i] & 0xFF;
    }
    return slots;
  }

  private static long[] filter(long[] slots) {
    long[] filter = new long[1 << (FILTER_BITS - 6)];
    for (int slot = 0; slot < slots.length; slot += 2) {
      if (slots[slot + 1] != 0) {
        int bit = (int) (slots[slot] >>> FILTER_SHIFT);
        filter[bit >>> 6] |= 1L << bit;
      }
    }
    return filter;
  }

  private static int slotOf(long key, int length) {
    return (int) (key << 1) & (length - 1);
  }

  /**
   * The feature templates in the order in which they are to be added; notation in the package text.
   */
  public List<String> templates() {
    return templates;
  }

  /** The labels; a label's number is its place. */
  public List<String> labels() {
    return labels;
  }

  /** The number of features that carry a weight. */
  int features() {
    int count = 0;
    for (int slot = 1; slot < slots.length; slot += 2) {
      count += slots[slot] == 0 ? 0 : 1;
    }
    return count;
  }

  /**
   * The place of a feature's weights, to be handed to {@link #add}; 0 if the model does not know
   * the feature.
   *
   * @param key the feature's {@link Fingerprint#key}
   */
  public long find(long key) {
    int bit = (int) (key >>> FILTER_SHIFT);
    if ((filter[bit >>> 6] & (1L << bit)) == 0) {
      return 0;
    }
    int slot = slotOf(key, slots.length);
    while (slots[slot + 1] != 0 && slots[slot] != key) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slots[slot + 1];
  }

  /**
   * Adds a feature's weights to the scores of the labels.
   *
   * @param place from {@link #find}; 0 adds nothing
   * @param scores one score a label
   */
  public void add(long place, float[] scores) {
    int start = (int) (place >>> COUNT_BITS);
    int count = (int) (place & 0xFF);
    int weight = start + labelCells(count);
    for (int i = 0; i < count; i++) {
      int label = (rows[start + (i >> 2)] >>> ((i & 3) << 3)) & 0xFF;
      scores[label] += Float.intBitsToFloat(rows[weight + i]);
    }
  }

  // Four labels share a cell.
  private static int labelCells(int count) {
    return (count + 3) >> 2;
  }
}
