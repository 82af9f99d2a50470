// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.event.Dimension;
import java.util.List;

/**
 * A field of the relation.
 *
 * @param dimension the field
 * @param events its events, dated first, oldest first; may be empty
 */
public record DimensionLine(Dimension dimension, List<EventLine> events) {
  public DimensionLine {
    events = List.copyOf(events);
  }
}
