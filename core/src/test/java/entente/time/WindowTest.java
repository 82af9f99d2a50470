// SPDX-License-Identifier: Apache-2.0
package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
  private static final Window YEAR = Window.of(FIRST, LocalDate.of(2010, 1, 1));

  @Test
  void theFirstDayIsInsideAndTheLastIsNot() {
    assertThat(YEAR.contains(FIRST)).isTrue();
    assertThat(YEAR.contains(FIRST.minusDays(1))).isFalse();
    assertThat(YEAR.contains(LocalDate.of(2009, 12, 31))).isTrue();
    assertThat(YEAR.contains(LocalDate.of(2010, 1, 1))).isFalse();
    assertThat(Window.always().contains(FIRST)).isTrue();
  }

  @Test
  void aDateTouchesWhereOneOfItsDaysLiesInside() {
    assertThat(YEAR.touches(When.decade(2000, Basis.EXPLICIT))).isTrue();
    assertThat(YEAR.touches(When.year(2010, Basis.EXPLICIT))).isFalse();
    assertThat(YEAR.touches(When.since(LocalDate.of(2008, 1, 1), Basis.EXPLICIT))).isTrue();
    assertThat(YEAR.touches(When.until(LocalDate.of(2008, 1, 1), Basis.EXPLICIT))).isFalse();
  }

  @Test
  void undatedTouchesOnlyTheUnbounded() {
    assertThat(YEAR.touches(When.none())).isFalse();
    assertThat(Window.always().touches(When.none())).isTrue();
  }

  @Test
  void reversedWindowIsRefused() {
    assertThatThrownBy(() -> Window.of(FIRST, FIRST.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Window.of(FIRST, FIRST).contains(FIRST)).isFalse();
  }
}
