// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import java.util.Arrays;

/**
 * A dependency tree while the parser builds it: heads, and the dependents of each word in the order
 * of the sentence as a linked list. Word 0 is the artificial root.
 */
final class GrowingTree {
  static final int NONE = -1;

  private final int[] heads;
  private final int[] first;
  private final int[] last;
  private final int[] next;
  private final int[] previous;

  GrowingTree(int size) {
    heads = filled(size);
    first = filled(size);
    last = filled(size);
    next = filled(size);
    previous = filled(size);
  }

  private static int[] filled(int size) {
    int[] links = new int[size];
    Arrays.fill(links, NONE);
    return links;
  }

  int head(int word) {
    return heads[word];
  }

  boolean hasHead(int word) {
    return heads[word] != NONE;
  }

  /** Hangs a word on a head, off the one it had. */
  void attach(int word, int head) {
    if (hasHead(word)) {
      unlink(word);
    }
    heads[word] = head;
    link(word, head);
  }

  private void link(int word, int head) {
    int left = last[head];
    while (left > word) {
      left = previous[left];
    }
    int right = left == NONE ? first[head] : next[left];
    setNeighbours(head, left, word);
    setNeighbours(head, word, right);
  }

  private void unlink(int word) {
    setNeighbours(heads[word], previous[word], next[word]);
    previous[word] = NONE;
    next[word] = NONE;
  }

  private void setNeighbours(int head, int left, int right) {
    if (left == NONE) {
      first[head] = right;
    } else {
      next[left] = right;
    }
    if (right == NONE) {
      last[head] = left;
    } else {
      previous[right] = left;
    }
  }

  boolean isBelow(int word, int ancestor) {
    for (int h = heads[word]; h != NONE; h = heads[h]) {
      if (h == ancestor) {
        return true;
      }
    }
    return false;
  }

  /**
   * The relative of a word, {@link #NONE} if it has none. Dependents count on their own side only,
   * siblings on both.
   */
  int relative(int word, Address.Relation relation) {
    return switch (relation) {
      case SELF -> word;
      case HEAD -> heads[word];
      case HEADS_HEAD -> after(heads[word], heads);
      case LEFTMOST -> leftOf(word, first[word]);
      case SECOND_LEFTMOST -> leftOf(word, after(first[word], next));
      case RIGHTMOST -> rightOf(word, last[word]);
      case SECOND_RIGHTMOST -> rightOf(word, after(last[word], previous));
      case LEFT_SIBLING -> previous[word];
      case SECOND_LEFT_SIBLING -> after(previous[word], previous);
    };
  }

  private static int after(int word, int[] links) {
    return word == NONE ? NONE : links[word];
  }

  private static int leftOf(int word, int dependent) {
    return dependent < word ? dependent : NONE;
  }

  private static int rightOf(int word, int dependent) {
    return dependent > word ? dependent : NONE;
  }

  /**
   * How many dependents a word has on its left and right, up to two each, as the model writes it:
   * "<<->".
   */
  int valency(int word) {
    return count(word, Address.Relation.LEFTMOST, Address.Relation.SECOND_LEFTMOST) * 3
        + count(word, Address.Relation.RIGHTMOST, Address.Relation.SECOND_RIGHTMOST);
  }

  private int count(int word, Address.Relation one, Address.Relation two) {
    if (relative(word, one) == NONE) {
      return 0;
    }
    return relative(word, two) == NONE ? 1 : 2;
  }
}
