// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.evidence.DocumentId;
import entente.evidence.Span;
import java.util.Optional;

/**
 * A note as it stands in a written dossier.
 *
 * @param number its number
 * @param document the document it names
 * @param place where in the document's text it says to stand
 * @param words what it quotes
 */
public record QuotedNote(int number, DocumentId document, Span place, Words words) {

  /** What a note quotes. */
  interface Words {
    /** What differs from {@code text} at {@code place}; empty if all stands there. */
    Optional<String> difference(String text, Span place);
  }

  /** What differs from the document's text; empty if every word stands in its place. */
  public Optional<String> difference(String text) {
    return place.end() > text.length()
        ? Optional.of("the place " + place.start() + "–" + place.end() + " lies outside the text")
        : words.difference(text, place);
  }
}
