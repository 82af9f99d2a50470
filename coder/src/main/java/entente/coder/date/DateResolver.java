// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import entente.time.Basis;
import entente.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Turns what the words say into days.
 *
 * <p>A past weekday is the latest such day up to the anchor, a future one the earliest from it on;
 * so with days and months without a year. Without an anchor a weekday stays a weekday and the rest
 * undated. Thirds of a year are four months, of a month ten days, of a decade the years 0 to 3, 4
 * to 6, 7 to 9. Seasons are those of the northern half, in whole months.
 */
public final class DateResolver {
  /** Years tried until a 29 February is found; 1896 to 1904 has the widest gap. */
  private static final int YEARS_TRIED = 9;

  /**
   * The days {@code timex} names.
   *
   * @param timex what the words say
   * @param anchor the document's date, or, where {@link Timex#isFromContext()}, the date it is
   *     counted from
   * @param tense the tense of the governing verb
   * @return undated where a date is needed that is not there, and for a {@link Timex.Stretch}
   */
  public When resolve(Timex timex, Optional<LocalDate> anchor, Tense tense) {
    if (timex instanceof Timex.Day day) {
      return noting(day.weekday(), When.day(day.day(), Basis.EXPLICIT));
    }
    if (timex instanceof Timex.Month month) {
      return When.month(month.month(), Basis.EXPLICIT);
    }
    if (timex instanceof Timex.Year year) {
      return When.year(year.year(), Basis.EXPLICIT);
    }
    if (timex instanceof Timex.YearOfNoun year) {
      return When.year(year.year(), Basis.EXPLICIT);
    }
    if (timex instanceof Timex.YearInName year) {
      return When.year(year.year(), Basis.NAME);
    }
    if (timex instanceof Timex.Decade decade) {
      return When.decade(decade.firstYear(), Basis.EXPLICIT);
    }
    if (timex instanceof Timex.Months months && months.year().isPresent()) {
      return months(months.year().getAsInt(), months, Basis.EXPLICIT);
    }
    return composed(timex, anchor, tense);
  }

  private When composed(Timex timex, Optional<LocalDate> anchor, Tense tense) {
    if (timex instanceof Timex.PartOf part) {
      return part(part, resolve(part.whole(), anchor, tense), anchor);
    }
    if (timex instanceof Timex.Range range) {
      return range(range, anchor, tense);
    }
    if (timex instanceof Timex.OneSided sided) {
      return oneSided(sided.side(), resolve(sided.limit(), anchor, tense));
    }
    if (timex instanceof Timex.Weekday weekday
        && (anchor.isEmpty() || weekday.toward() == Toward.ANY)) {
      return When.weekday(weekday.day());
    }
    return anchor.map(day -> counted(timex, day, tense)).orElseGet(When::none);
  }

  private static When counted(Timex timex, LocalDate anchor, Tense tense) {
    if (timex instanceof Timex.Weekday weekday) {
      return When.day(weekday(weekday, anchor, tense), Basis.RELATIVE).withWeekday(weekday.day());
    }
    if (timex instanceof Timex.DayOfYear day) {
      return dayOfYear(day, anchor, tense);
    }
    if (timex instanceof Timex.MonthOfYear month) {
      int year = yearOf(month.month(), 1, month.toward(), anchor, tense);
      return When.month(YearMonth.of(year, month.month()), Basis.RELATIVE);
    }
    if (timex instanceof Timex.Months months) {
      Month first = Month.of(months.firstMonth());
      int year = yearOf(first, months.months(), months.toward(), anchor, tense);
      return months(year, months, Basis.RELATIVE);
    }
    if (timex instanceof Timex.Relative relative) {
      return unit(anchor, relative.offset(), relative.unit(), tense);
    }
    if (timex instanceof Timex.Offset offset) {
      return unit(anchor, offset.offset(), offset.unit(), tense);
    }
    if (timex instanceof Timex.Vague vague) {
      LocalDate from = shift(anchor, -vague.most(), vague.unit());
      return When.range(from, shift(anchor, -vague.least(), vague.unit()), Basis.RELATIVE);
    }
    return When.none();
  }

  private static LocalDate weekday(Timex.Weekday weekday, LocalDate anchor, Tense tense) {
    DayOfWeek day = weekday.day();
    LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int days = day.getValue() - 1;
    return switch (weekday.toward()) {
      case LAST -> anchor.with(TemporalAdjusters.previous(day));
      case NEXT -> anchor.with(TemporalAdjusters.next(day));
      case LAST_WEEK, LAST_YEAR -> monday.minusDays(7).plusDays(days);
      case NEXT_WEEK, NEXT_YEAR -> monday.plusDays(7).plusDays(days);
      case THIS, THIS_WEEK, THIS_YEAR -> monday.plusDays(days);
      case TENSE, ANY ->
          tense == Tense.FUTURE
              ? anchor.with(TemporalAdjusters.nextOrSame(day))
              : anchor.with(TemporalAdjusters.previousOrSame(day));
    };
  }

  private static When dayOfYear(Timex.DayOfYear day, LocalDate anchor, Tense tense) {
    return findDay(day.day(), day.toward(), anchor, tense)
        .map(found -> noting(day.weekday(), When.day(found, Basis.RELATIVE)))
        .orElseGet(When::none);
  }

  private static Optional<LocalDate> findDay(
      MonthDay day, Toward toward, LocalDate anchor, Tense tense) {
    int fixed = fixedYear(toward, anchor);
    if (fixed != 0) {
      return day.isValidYear(fixed) ? Optional.of(day.atYear(fixed)) : Optional.empty();
    }
    boolean ahead = isAhead(toward, tense);
    for (int i = 0; i < YEARS_TRIED; i++) {
      int year = anchor.getYear() + (ahead ? i : -i);
      if (day.isValidYear(year)) {
        LocalDate found = day.atYear(year);
        if (ahead ? !found.isBefore(anchor) : !found.isAfter(anchor)) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /** The year a hint fixes, 0 where it fixes none. */
  private static int fixedYear(Toward toward, LocalDate anchor) {
    return switch (toward) {
      case LAST_YEAR -> anchor.getYear() - 1;
      case THIS_YEAR, THIS -> anchor.getYear();
      case NEXT_YEAR -> anchor.getYear() + 1;
      case TENSE, LAST, NEXT, LAST_WEEK, THIS_WEEK, NEXT_WEEK, ANY -> 0;
    };
  }

  private static boolean isAhead(Toward toward, Tense tense) {
    return toward == Toward.NEXT || (toward != Toward.LAST && tense == Tense.FUTURE);
  }

  /** The year in which the months that start with {@code first} lie. */
  private static int yearOf(Month first, int months, Toward toward, LocalDate anchor, Tense tense) {
    int fixed = fixedYear(toward, anchor);
    if (fixed != 0) {
      return fixed;
    }
    YearMonth now = YearMonth.from(anchor);
    YearMonth start = YearMonth.of(anchor.getYear(), first);
    if (isAhead(toward, tense)) {
      boolean over = start.plusMonths(months - 1L).isBefore(now);
      boolean running = toward == Toward.NEXT && !start.isAfter(now);
      return over || running ? anchor.getYear() + 1 : anchor.getYear();
    }
    boolean ahead = start.isAfter(now);
    boolean running = toward == Toward.LAST && !start.plusMonths(months - 1L).isBefore(now);
    return ahead || running ? anchor.getYear() - 1 : anchor.getYear();
  }

  private static When months(int year, Timex.Months months, Basis basis) {
    YearMonth first = YearMonth.of(year, months.firstMonth());
    return When.range(first.atDay(1), first.plusMonths(months.months() - 1L).atEndOfMonth(), basis);
  }

  private static When unit(LocalDate anchor, int offset, Unit unit, Tense tense) {
    LocalDate day = shift(anchor, offset, unit);
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    YearMonth quarter = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
    int century = Math.floorDiv(day.getYear() - 1, 100) * 100 + 1;
    return switch (unit) {
      case DAY -> When.day(day, Basis.RELATIVE);
      case WEEK -> When.range(monday, monday.plusDays(6), Basis.RELATIVE);
      case WEEKEND -> weekend(anchor, offset, tense);
      case MONTH -> When.month(YearMonth.from(day), Basis.RELATIVE);
      case QUARTER ->
          When.range(quarter.atDay(1), quarter.plusMonths(2).atEndOfMonth(), Basis.RELATIVE);
      case YEAR -> When.year(day.getYear(), Basis.RELATIVE);
      case DECADE -> When.decade(Math.floorDiv(day.getYear(), 10) * 10, Basis.RELATIVE);
      case CENTURY ->
          When.range(
              LocalDate.of(century, 1, 1), LocalDate.of(century + 99, 12, 31), Basis.RELATIVE);
    };
  }

  private static When weekend(LocalDate anchor, int offset, Tense tense) {
    LocalDate past = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate ahead = anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    LocalDate ended = anchor.minusDays(1).with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
    LocalDate saturday = offset < 0 ? ended : offset > 0 || tense == Tense.FUTURE ? ahead : past;
    return When.range(saturday, saturday.plusDays(1), Basis.RELATIVE);
  }

  private static LocalDate shift(LocalDate day, int offset, Unit unit) {
    return switch (unit) {
      case DAY -> day.plusDays(offset);
      case WEEK, WEEKEND -> day.plusWeeks(offset);
      case MONTH -> day.plusMonths(offset);
      case QUARTER -> day.plusMonths(3L * offset);
      case YEAR -> day.plusYears(offset);
      case DECADE -> day.plusYears(10L * offset);
      case CENTURY -> day.plusYears(100L * offset);
    };
  }

  private static When part(Timex.PartOf part, When whole, Optional<LocalDate> anchor) {
    if (!whole.isClosed()) {
      return whole;
    }
    if (whole.days() < 3) {
      return whole;
    }
    LocalDate from = whole.from().orElseThrow();
    LocalDate to = whole.to().orElseThrow();
    LocalDate now = anchor.filter(d -> !d.isBefore(from) && !d.isAfter(to)).orElse(from);
    return switch (part.part()) {
      case EARLIER ->
          anchor.isEmpty() ? whole : When.range(from, now.equals(from) ? to : now, whole.basis());
      case LATER -> When.range(now, to, whole.basis());
      case EARLY -> When.range(from, third(from, to, 1).minusDays(1), whole.basis());
      case MID -> When.range(third(from, to, 1), third(from, to, 2).minusDays(1), whole.basis());
      case LATE -> When.range(third(from, to, 2), to, whole.basis());
    };
  }

  /** First day of the second or third third. */
  private static LocalDate third(LocalDate from, LocalDate to, int number) {
    long days = to.toEpochDay() - from.toEpochDay() + 1;
    if (days > 366) {
      long years = to.getYear() - from.getYear() + 1L;
      return from.plusYears((years * number + 2) / 3);
    }
    if (days > 31) {
      long months =
          YearMonth.from(from).until(YearMonth.from(to), java.time.temporal.ChronoUnit.MONTHS) + 1;
      return from.plusMonths((months * number + 1) / 3);
    }
    return days < 3
        ? from.plusDays(days > number ? number : days)
        : from.plusDays(days / 3 * number);
  }

  private When range(Timex.Range range, Optional<LocalDate> anchor, Tense tense) {
    When from = resolve(range.from(), anchor, tense);
    Optional<LocalDate> start = from.from();
    if (start.isEmpty()) {
      return When.none();
    }
    Optional<LocalDate> end = resolve(range.to(), anchor, tense).to();
    if (end.isEmpty() || end.get().isBefore(start.get())) {
      end = resolve(range.to(), start, Tense.FUTURE).to();
    }
    return end.filter(day -> !day.isBefore(start.get()))
        .map(day -> When.range(start.get(), day, from.basis()))
        .orElseGet(When::none);
  }

  private static When oneSided(Timex.Side side, When limit) {
    if (limit.from().isEmpty() || limit.to().isEmpty()) {
      return limit;
    }
    LocalDate first = limit.from().get();
    LocalDate last = limit.to().get();
    return switch (side) {
      case SINCE -> When.since(first, limit.basis());
      case AFTER -> When.since(last.plusDays(1), limit.basis());
      case UNTIL -> When.until(last, limit.basis());
      case BEFORE -> When.until(first.minusDays(1), limit.basis());
    };
  }

  private static When noting(Optional<DayOfWeek> weekday, When when) {
    return weekday.map(when::withWeekday).orElse(when);
  }
}
