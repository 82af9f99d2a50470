// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import static org.assertj.core.api.Assertions.assertThat;

import entente.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A part of one day is that day. */
final class PartOfDayTest {
  @Test
  void earlyOnAWeekdayIsThatDay() {
    Timex early =
        new Timex.PartOf(new Timex.Weekday(DayOfWeek.SATURDAY, Toward.TENSE), Timex.Part.EARLY);
    When when =
        new DateResolver().resolve(early, Optional.of(LocalDate.of(2000, 1, 1)), Tense.PAST);
    assertThat(when.line()).contains("2000-01-01");
  }
}
