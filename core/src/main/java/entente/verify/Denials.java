// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.event.Event;
import entente.event.Mode;
import entente.time.When;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a denial may mean an act that it does not date, or dates by its own day. */
final class Denials {
  /** Nobody denies today what happened long ago without saying when. */
  private static final int MOST_YEARS = 2;

  private Denials() {}

  /** Whether one of the two denies and the other tells, and the denial may mean it. */
  static boolean meet(Event one, Event other) {
    return one.act().mode() == Mode.DENIED ? isOf(one, other) : isOf(other, one);
  }

  private static boolean isOf(Event denial, Event act) {
    return isLater(denial.when(), act.when()) && isSameThing(denial, act);
  }

  private static boolean isLater(When denial, When act) {
    return act.isClosed()
        && (denial.isUndated() || (denial.isClosed() && isInTime(denial.to(), act)));
  }

  /** Whether a denial of this day comes after the act, by no more than two years. */
  static boolean isInTime(Optional<LocalDate> denied, When act) {
    return denied.isEmpty()
        || (act.from().map(from -> !denied.get().isBefore(from)).orElse(true)
            && act.to().map(to -> !denied.get().isAfter(to.plusYears(MOST_YEARS))).orElse(true));
  }

  /** Both name one thing: a denial of any agreement may mean another one than this. */
  private static boolean isSameThing(Event denial, Event act) {
    Gist denied = Gist.around(denial.reports().get(0).evidence());
    return act.reports().stream()
        .filter(report -> report.act().mode() != Mode.DENIED)
        .map(report -> Gist.around(report.evidence()))
        .anyMatch(told -> told.shares(denied));
  }
}
