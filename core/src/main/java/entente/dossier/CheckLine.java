// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.evidence.Document.Imprint;
import entente.review.Decision;
import entente.verify.check.Check;
import java.util.List;

/**
 * Something that does not hold, with the note that quotes it.
 *
 * @param check what does not hold
 * @param imprint of its document
 * @param note the note that quotes the sentence
 * @param decided decisions of persons about it, in the order they were made
 */
public record CheckLine(Check check, Imprint imprint, int note, List<Decision> decided) {
  public CheckLine {
    decided = List.copyOf(decided);
  }
}
