// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the model knows of single words: the tags they were seen with and their Brown clusters. */
public final class WordTable {
  private final long[] keys;
  private final char[] tagClasses;
  private final char[] clusterClasses;
  private final List<List<String>> tagLists;
  private final List<List<String>> clusterLists;

  private WordTable(
      long[] sorted,
      char[] tags,
      char[] clusters,
      List<List<String>> tagLists,
      List<List<String>> clusterLists) {
    int capacity = Integer.highestOneBit(Math.max(1, sorted.length)) << 1;
    this.keys = new long[capacity];
    this.tagClasses = new char[capacity];
    this.clusterClasses = new char[capacity];
    this.tagLists = tagLists;
    this.clusterLists = clusterLists;
    for (int i = 0; i < sorted.length; i++) {
      int slot = freeSlot(sorted[i]);
      keys[slot] = sorted[i];
      tagClasses[slot] = tags[i];
      clusterClasses[slot] = clusters[i];
    }
  }

  static WordTable read(SectionReader in) throws IOException {
    long[] keys = in.longs("WKEY");
    char[] tags = in.shorts("WAMB");
    char[] clusters = in.shorts("WCLU");
    return new WordTable(
        keys, tags, clusters, classes(in.strings("AMBI")), classes(in.strings("CLUS")));
  }

  private static List<List<String>> classes(List<String> lines) {
    List<List<String>> classes = new ArrayList<>(lines.size() + 1);
    classes.add(List.of());
    lines.forEach(line -> classes.add(List.of(line.split(" ", -1))));
    return List.copyOf(classes);
  }

  private int freeSlot(long key) {
    int slot = (int) key & (keys.length - 1);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /**
   * The place of a word, to be handed to the other methods; negative if the word is not known.
   *
   * @param hash {@link Fingerprint#of} the word's simplified lower-case form
   */
  public int find(long hash) {
    long key = Fingerprint.wordKey(hash);
    int slot = (int) key & (keys.length - 1);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return slot;
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return -1;
  }

  /**
   * The number of a word's tag class, an index into {@link #tagLists}; 0, the empty class, if not
   * known.
   */
  public int tagClass(int place) {
    return place < 0 ? 0 : tagClasses[place];
  }

  /**
   * The number of a word's cluster class, an index into {@link #clusterLists}; 0, the empty class,
   * if not known.
   */
  public int clusterClass(int place) {
    return place < 0 ? 0 : clusterClasses[place];
  }

  /** The tag classes: the tags a word was seen with, most frequent first. */
  public List<List<String>> tagLists() {
    return tagLists;
  }

  /** The cluster classes: prefixes of the word's path in the Brown tree. */
  public List<List<String>> clusterLists() {
    return clusterLists;
  }
}
