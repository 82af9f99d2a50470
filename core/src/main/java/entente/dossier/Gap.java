// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import java.util.List;

/**
 * Something that the documents leave open or that is missing among them.
 *
 * @param text in a sentence
 * @param notes the notes it concerns; may be empty
 */
public record Gap(String text, List<Integer> notes) {
  public Gap {
    notes = List.copyOf(notes);
  }

  static Gap of(String text) {
    return new Gap(text, List.of());
  }
}
