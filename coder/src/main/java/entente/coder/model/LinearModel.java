// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A linear classifier over features of strings: a label's score is the sum of its weights over the
 * features present. Immutable, safe for many threads.
 */
public final class LinearModel {
  // A slot packs where a feature's row starts and how many weights it has, or that it has all.
  private static final int COUNT_BITS = 8;
  private static final int DENSE = 0xFF;

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
  private final int[] sparse;
  // Of a feature with many weights one a label, the zeros too.
  private final float[] dense;

  private LinearModel(List<String> templates, List<String> labels, Rows rows, long[] slots) {
    this.templates = templates;
    this.labels = labels;
    this.slots = slots;
    this.filter = filter(slots);
    this.sparse = rows.sparse;
    this.dense = rows.dense;
  }

  static LinearModel read(SectionReader in, String prefix) throws IOException {
    List<String> templates = in.strings(prefix + "TPL");
    List<String> labels = in.strings(prefix + "LAB");
    long[] keys = in.longs(prefix + "KEY");
    int[] counts = unsigned(in.bytes(prefix + "LEN"));
    byte[] columns = in.bytes(prefix + "COL");
    float[] weights = in.floats(prefix + "WGT");
    int all = Arrays.stream(counts).sum();
    if (keys.length != counts.length || columns.length != all || weights.length != all) {
      throw new ModelException("section " + prefix + "WGT of the model file is damaged");
    }
    Rows rows = new Rows(labels.size(), counts);
    rows.fill(columns, weights);
    return new LinearModel(templates, labels, rows, slots(keys, rows.places));
  }

  private static int[] unsigned(byte[] bytes) {
    int[] values = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      values[i] = bytes[i] & 0xFF;
    }
    return values;
  }

  private static long[] slots(long[] keys, long[] places) {
    int capacity = Integer.highestOneBit(Math.max(1, keys.length)) << 2;
    long[] slots = new long[2 * capacity];
    for (int i = 0; i < keys.length; i++) {
      int slot = slotOf(keys[i], slots.length);
      while (slots[slot + 1] != 0) {
        slot = (slot + 2) & (slots.length - 1);
      }
      slots[slot] = keys[i];
      slots[slot + 1] = places[i];
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
    if (count == DENSE) {
      addDense(start, scores);
    } else {
      addSparse(start, count, scores);
    }
  }

  // A loop the compiler turns into vector instructions; adding a weight of zero changes no score.
  private void addDense(int start, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += dense[start + i];
    }
  }

  private void addSparse(int start, int count, float[] scores) {
    int weight = start + labelCells(count);
    for (int i = 0; i < count; i++) {
      int label = (sparse[start + (i >> 2)] >>> ((i & 3) << 3)) & 0xFF;
      scores[label] += Float.intBitsToFloat(sparse[weight + i]);
    }
  }

  // Four labels share a cell.
  private static int labelCells(int count) {
    return (count + 3) >> 2;
  }

  /** The weights as they lie in memory, and the place of each feature's. */
  private static final class Rows {
    // A row with so large a part of its weights not zero is faster to add whole.
    private static final int DENSE_PART = 5;

    private final int labels;
    private final int[] counts;
    private final long[] places;
    private final int[] sparse;
    private final float[] dense;

    Rows(int labels, int[] counts) {
      this.labels = labels;
      this.counts = counts;
      this.places = new long[counts.length];
      int sparseEnd = 0;
      int denseEnd = 0;
      for (int i = 0; i < counts.length; i++) {
        if (isDense(i)) {
          places[i] = ((long) denseEnd << COUNT_BITS) | DENSE;
          denseEnd += labels;
        } else {
          places[i] = ((long) sparseEnd << COUNT_BITS) | counts[i];
          sparseEnd += labelCells(counts[i]) + counts[i];
        }
      }
      this.sparse = new int[sparseEnd];
      this.dense = new float[denseEnd];
    }

    private boolean isDense(int row) {
      return counts[row] * DENSE_PART > labels;
    }

    void fill(byte[] columns, float[] weights) {
      int next = 0;
      for (int row = 0; row < counts.length; row++) {
        int start = (int) (places[row] >>> COUNT_BITS);
        for (int i = 0; i < counts[row]; i++) {
          set(row, start, i, columns[next] & 0xFF, weights[next]);
          next++;
        }
      }
    }

    private void set(int row, int start, int i, int label, float weight) {
      if (isDense(row)) {
        dense[start + label] = weight;
      } else {
        sparse[start + (i >> 2)] |= label << ((i & 3) << 3);
        sparse[start + labelCells(counts[row]) + i] = Float.floatToRawIntBits(weight);
      }
    }
  }
}
