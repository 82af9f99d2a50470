// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import entente.coder.model.Fingerprint;

/**
 * The properties of a sentence's words as fingerprints, one array a {@link Column}. Word 0 is the
 * artificial root. Belongs to one parse, hence to one thread.
 */
final class WordColumns {
  private static final long[] NOTHING = {};

  private final long[][] hashes = new long[Column.COUNT][];
  private final long[][] powers = new long[Column.COUNT][];
  private final long[][][] lists = new long[Column.COUNT][][];
  private final int size;

  WordColumns(int size) {
    this.size = size;
    for (Column column : Column.values()) {
      hashes[column.number()] = new long[column.isSeveral() ? 0 : size];
      powers[column.number()] = new long[column.isSeveral() ? 0 : size];
      lists[column.number()] = new long[column.isSeveral() ? size : 0][];
    }
  }

  /** The number of words with the root. */
  int size() {
    return size;
  }

  void set(Column column, int word, String value) {
    set(column, word, Fingerprint.of(value), Fingerprint.power(value.length()));
  }

  void set(Column column, int word, long hash, long power) {
    hashes[column.number()][word] = hash;
    powers[column.number()][word] = power;
  }

  void set(Column column, int word, long[] hashesOfValues) {
    lists[column.number()][word] = hashesOfValues;
  }

  long hash(int column, int word) {
    return hashes[column][word];
  }

  /** The power of the value's length; 0 where there is no value. */
  long power(int column, int word) {
    return powers[column][word];
  }

  long[] several(int column, int word) {
    long[] values = lists[column][word];
    return values == null ? NOTHING : values;
  }
}
