// SPDX-License-Identifier: Apache-2.0
package entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WhenTest {
  private static final long SEED = 20091124;
  private static final int ROUNDS = 2_000;

  private final SplittableRandom random = new SplittableRandom(SEED);

  private LocalDate anyDay() {
    return LocalDate.ofEpochDay(random.nextLong(0, 25_000));
  }

  private When any() {
    LocalDate day = anyDay();
    return switch (random.nextInt(9)) {
      case 0 -> When.none();
      case 1 -> When.weekday(DayOfWeek.THURSDAY);
      case 2 -> When.since(day, Basis.EXPLICIT);
      case 3 -> When.until(day, Basis.EXPLICIT);
      case 4 -> When.day(day, Basis.RELATIVE);
      case 5 -> When.month(YearMonth.from(day), Basis.EXPLICIT);
      case 6 -> When.year(day.getYear(), Basis.EXPLICIT);
      case 7 -> When.decade(day.getYear() / 10 * 10, Basis.EXPLICIT);
      default -> When.range(day, day.plusDays(random.nextInt(400)), Basis.EXPLICIT);
    };
  }

  private static boolean allows(When when, LocalDate day) {
    return when.from().map(from -> !day.isBefore(from)).orElse(true)
        && when.to().map(to -> !day.isAfter(to)).orElse(true);
  }

  @Test
  void compatibilityIsSymmetricAndMeansADayInCommon() {
    for (int i = 0; i < ROUNDS; i++) {
      When a = any();
      When b = any();
      assertThat(a.isCompatible(b)).as(a + " " + b).isEqualTo(b.isCompatible(a));
      assertThat(a.isCompatible(a)).isTrue();
      assertThat(a.isCompatible(When.none())).isTrue();
      LocalDate day = anyDay();
      if (allows(a, day) && allows(b, day)) {
        assertThat(a.isCompatible(b)).as(a + " " + b + " " + day).isTrue();
      }
    }
  }

  @Test
  void datesWithoutADayInCommonAreNotCompatible() {
    When november = When.month(YearMonth.of(2009, 11), Basis.EXPLICIT);
    assertThat(november.isCompatible(When.day(LocalDate.of(2009, 11, 30), Basis.EXPLICIT)))
        .isTrue();
    assertThat(november.isCompatible(When.day(LocalDate.of(2009, 12, 1), Basis.EXPLICIT)))
        .isFalse();
    assertThat(november.isCompatible(When.since(LocalDate.of(2009, 12, 1), Basis.EXPLICIT)))
        .isFalse();
    assertThat(november.isCompatible(When.until(LocalDate.of(2009, 11, 1), Basis.EXPLICIT)))
        .isTrue();
  }

  /** The inverse of {@link When#line()}, as other programs read it. */
  private static When parsed(String line) {
    if (line.contains("/")) {
      String[] ends = line.split("/", -1);
      return When.range(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), Basis.EXPLICIT);
    }
    return switch (line.length()) {
      case 4 -> When.year(Integer.parseInt(line), Basis.EXPLICIT);
      case 7 -> When.month(YearMonth.parse(line), Basis.EXPLICIT);
      default -> When.day(LocalDate.parse(line), Basis.EXPLICIT);
    };
  }

  @Test
  void lineHoldsTheDays() {
    for (int i = 0; i < ROUNDS; i++) {
      When when = any();
      Optional<String> line = when.line();
      assertThat(line.isPresent()).isEqualTo(when.isClosed());
      if (line.isPresent()) {
        When read = parsed(line.get());
        assertThat(read.from()).as(line.get()).isEqualTo(when.from());
        assertThat(read.to()).as(line.get()).isEqualTo(when.to());
        assertThat(read.line()).isEqualTo(line);
      }
    }
  }

  @Test
  void linesAreAsDocumented() {
    assertThat(When.day(LocalDate.of(2009, 11, 24), Basis.EXPLICIT).line()).hasValue("2009-11-24");
    assertThat(When.month(YearMonth.of(2009, 11), Basis.EXPLICIT).line()).hasValue("2009-11");
    assertThat(When.year(2009, Basis.EXPLICIT).line()).hasValue("2009");
    assertThat(When.year(987, Basis.EXPLICIT).line()).hasValue("0987");
    assertThat(When.decade(2000, Basis.EXPLICIT).line()).hasValue("2000-01-01/2009-12-31");
    assertThat(When.since(LocalDate.of(2009, 1, 1), Basis.EXPLICIT).line()).isEmpty();
    assertThat(When.weekday(DayOfWeek.THURSDAY).line()).isEmpty();
  }

  @Test
  void daysAreCountedWithBothEnds() {
    assertThat(When.day(LocalDate.of(2009, 11, 24), Basis.EXPLICIT).days()).isEqualTo(1);
    assertThat(When.year(2008, Basis.EXPLICIT).days()).isEqualTo(366);
    assertThat(When.since(LocalDate.of(2009, 1, 1), Basis.EXPLICIT).days())
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void contradictoryDatesAreRefused() {
    LocalDate day = LocalDate.of(2009, 11, 24);
    assertThatThrownBy(() -> When.range(day, day.minusDays(1), Basis.EXPLICIT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new When(
                    Optional.of(day),
                    Optional.empty(),
                    Grain.DAY,
                    Basis.EXPLICIT,
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new When(
                    Optional.of(day),
                    Optional.of(day),
                    Grain.NONE,
                    Basis.EXPLICIT,
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void orderIsTotalWithUndatedLast() {
    List<When> dates = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      dates.add(any());
    }
    dates.sort(When.BY_DATE);
    boolean undatedSeen = false;
    for (When when : dates) {
      undatedSeen |= when.isUndated();
      assertThat(when.isUndated()).isEqualTo(undatedSeen);
    }
  }
}
