// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import entente.event.Event;
import java.util.List;

/**
 * PLOVER JSON Lines (draft 2.0), a line an event with all its actors and recipients. Statements
 * (CAMEO 01), which have no PLOVER type, have no line. An alleged act has a line without a type.
 */
public final class PloverWriter implements ActWriter {
  @Override
  public Exported write(Event event, Telling telling) {
    return event
        .act()
        .type()
        .map(type -> Exported.of(List.of(new PloverLine(event, telling, type).line())))
        .orElseGet(() -> Exported.none(Exported.Reason.STATEMENT));
  }
}
