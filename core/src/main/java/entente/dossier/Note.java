// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.evidence.Document.Imprint;
import entente.evidence.Sentence;
import entente.evidence.Span;
import java.util.List;
import java.util.Optional;

/**
 * A quoted sentence with its neighbours.
 *
 * @param number from 1
 * @param sentence the sentence
 * @param words the words of it that carry acts and claims of this dossier: places in the document,
 *     in order, none overlapping
 * @param beside the kept sentences before and after it
 * @param imprint of its document
 * @param language of its document
 */
public record Note(
    int number,
    Sentence sentence,
    List<Span> words,
    Beside beside,
    Imprint imprint,
    String language) {
  public Note {
    words = List.copyOf(words);
  }

  /**
   * The kept sentences beside one.
   *
   * @param before empty at the start of the document
   * @param after empty at its end
   */
  public record Beside(Optional<Sentence> before, Optional<Sentence> after) {}
}
