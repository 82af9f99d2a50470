// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.evidence.Publisher;
import entente.verify.Contradiction;
import java.util.List;

/**
 * A contradiction with the notes that quote its sides.
 *
 * @param field in which the accounts differ
 * @param sides what each says, at least two
 * @param rule the rule that took them for accounts of one thing
 */
public record ContradictionLine(Contradiction.Field field, List<Side> sides, String rule) {
  public ContradictionLine {
    sides = List.copyOf(sides);
  }

  /**
   * A side with its note.
   *
   * @param side what it says
   * @param publisher of its document
   * @param language of its document
   * @param note the note that quotes it
   */
  public record Side(Contradiction.Side side, Publisher publisher, String language, int note) {}
}
