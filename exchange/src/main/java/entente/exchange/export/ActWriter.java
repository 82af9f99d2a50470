// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import entente.event.Event;

/** Writes acts in one format. Same event and telling, same lines; safe for several threads. */
@FunctionalInterface
public interface ActWriter {
  /** The lines of one event, without line ends, or the reason why it has none. */
  Exported write(Event event, Telling telling);
}
