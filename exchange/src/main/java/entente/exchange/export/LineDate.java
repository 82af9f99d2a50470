// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import entente.event.Event;
import entente.event.Mode;
import entente.time.Basis;
import entente.time.When;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When that took place which a line tells of. Other coders write a plan as a promise or threat,
 * which is made when it is told of, not when it is to be kept.
 */
final class LineDate {
  private LineDate() {}

  /** The act's date; for a plan of a later day than its text the day of the text. */
  static When of(Event event, Telling telling) {
    Optional<LocalDate> told = telling.leading().document().published();
    return told.filter(day -> event.act().mode() == Mode.PLANNED && isAfter(event.when(), day))
        .map(day -> When.day(day, Basis.DOCUMENT))
        .orElse(event.when());
  }

  private static boolean isAfter(When when, LocalDate day) {
    return when.from().or(when::to).filter(first -> first.isAfter(day)).isPresent();
  }
}
