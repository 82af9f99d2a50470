// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.time.When;
import entente.verify.Standing;
import java.util.List;
import java.util.Optional;

/**
 * An agreement that the documents name.
 *
 * @param title its name in the words of a document, such as {@code memorandum of understanding}
 * @param status how far the documents say it has come, such as {@code signed}, or {@code named
 *     only} where none tells of a step
 * @param when when that step was taken; undated where a claim names it
 * @param basis what names it
 * @param notes the notes that quote it
 */
public record AgreementLine(
    String title, String status, When when, Basis basis, List<Integer> notes) {
  public AgreementLine {
    notes = List.copyOf(notes);
  }

  /**
   * What names an agreement.
   *
   * @param line id of the event or claim
   * @param standing the standing of the event; empty where a claim only names the agreement
   */
  public record Basis(String line, Optional<Standing> standing) {}
}
