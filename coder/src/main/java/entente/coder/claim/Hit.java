// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

/**
 * A cue in a sentence.
 *
 * @param cue the cue
 * @param first index of its first word
 * @param last index of its last word, included
 * @param top index of the word of it that stands highest in the tree
 */
record Hit(Cue cue, int first, int last, int top) {
  boolean is(Cue.Sort sort) {
    return cue.sort() == sort;
  }

  boolean contains(Hit other) {
    return first <= other.first && other.last <= last && !equals(other);
  }
}
