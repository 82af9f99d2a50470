// SPDX-License-Identifier: Apache-2.0
package entente.reading;

import entente.evidence.Document;
import entente.evidence.Span;
import java.util.List;

/**
 * A document whose blocks were told apart: what a coder is given.
 *
 * @param document the document
 * @param kept blocks of prose to be coded, in order, none overlapping; the headline is one
 * @param dropped the rest, in order, with reasons
 */
public record CleanDocument(Document document, List<Span> kept, List<DroppedBlock> dropped) {
  public CleanDocument {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
  }
}
