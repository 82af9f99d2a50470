// SPDX-License-Identifier: Apache-2.0
package entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * When an act took place: the days it may have been, both ends included, with how exactly and from
 * what that is known. An absent end is open; both absent is undated.
 *
 * @param from first day possible
 * @param to last day possible
 * @param grain how exact
 * @param basis what it was read from
 * @param weekday the day of the week the text names, if it does
 */
public record When(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Grain grain,
    Basis basis,
    Optional<DayOfWeek> weekday) {

  /** By first day, then last day; undated last. Open starts count from their last day. */
  public static final Comparator<When> BY_DATE =
      Comparator.comparing((When w) -> w.from.or(() -> w.to).orElse(LocalDate.MAX))
          .thenComparing(w -> w.to.or(() -> w.from).orElse(LocalDate.MAX));

  private static final When NONE =
      new When(Optional.empty(), Optional.empty(), Grain.NONE, Basis.NONE, Optional.empty());

  /**
   * @throws IllegalArgumentException if the last day is before the first, or the grain does not fit
   *     the days
   */
  public When {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("last day " + to.get() + " before first " + from.get());
    }
    boolean dated = from.isPresent() || to.isPresent();
    boolean wantsDays = grain != Grain.NONE && grain != Grain.WEEKDAY;
    if (dated != wantsDays) {
      throw new IllegalArgumentException("grain " + grain + " with days " + from + " " + to);
    }
    if (grain != Grain.RANGE && wantsDays && (from.isEmpty() || to.isEmpty())) {
      throw new IllegalArgumentException("only a range may have an open end: " + grain);
    }
  }

  /** Undated. */
  public static When none() {
    return NONE;
  }

  /** One day. */
  public static When day(LocalDate day, Basis basis) {
    return closed(day, day, Grain.DAY, basis);
  }

  /** A calendar month. */
  public static When month(YearMonth month, Basis basis) {
    return closed(month.atDay(1), month.atEndOfMonth(), Grain.MONTH, basis);
  }

  /** A calendar year. */
  public static When year(int year, Basis basis) {
    return closed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, basis);
  }

  /** A decade; {@code firstYear} is 2000 for "the 2000s". */
  public static When decade(int firstYear, Basis basis) {
    return closed(
        LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31), Grain.DECADE, basis);
  }

  /** All days from {@code from} to {@code to}. */
  public static When range(LocalDate from, LocalDate to, Basis basis) {
    return closed(from, to, Grain.RANGE, basis);
  }

  /** On or after {@code from}: "since 2019". */
  public static When since(LocalDate from, Basis basis) {
    return new When(Optional.of(from), Optional.empty(), Grain.RANGE, basis, Optional.empty());
  }

  /** On or before {@code to}: "by November 2007". */
  public static When until(LocalDate to, Basis basis) {
    return new When(Optional.empty(), Optional.of(to), Grain.RANGE, basis, Optional.empty());
  }

  /** A day of the week that nothing anchors. */
  public static When weekday(DayOfWeek day) {
    return new When(
        Optional.empty(), Optional.empty(), Grain.WEEKDAY, Basis.NONE, Optional.of(day));
  }

  private static When closed(LocalDate from, LocalDate to, Grain grain, Basis basis) {
    return new When(Optional.of(from), Optional.of(to), grain, basis, Optional.empty());
  }

  /** The same days with another basis. */
  public When withBasis(Basis other) {
    return new When(from, to, grain, other, weekday);
  }

  /** The same days, noting the day of the week the text names. */
  public When withWeekday(DayOfWeek day) {
    return new When(from, to, grain, basis, Optional.of(day));
  }

  /** Whether both ends are known. */
  public boolean isClosed() {
    return from.isPresent() && to.isPresent();
  }

  /** Whether neither end is known. */
  public boolean isUndated() {
    return from.isEmpty() && to.isEmpty();
  }

  /** Number of days it may have been; {@code Long.MAX_VALUE} where an end is open. */
  public long days() {
    return isClosed() ? to.get().toEpochDay() - from.get().toEpochDay() + 1 : Long.MAX_VALUE;
  }

  /** Whether some day fits both; undated fits all. */
  public boolean isCompatible(When other) {
    boolean startsInTime =
        from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
    boolean endsInTime =
        to.isEmpty() || other.from.isEmpty() || !to.get().isBefore(other.from.get());
    return startsInTime && endsInTime;
  }

  /**
   * The form on one line: {@code 2009-11-24}, {@code 2009-11}, {@code 2009} or {@code A/B}; empty
   * where an end is open or nothing is known.
   */
  public Optional<String> line() {
    if (!isClosed()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (grain) {
          case DAY -> from.get().toString();
          case MONTH -> YearMonth.from(from.get()).toString();
          case YEAR -> YearMonth.from(from.get()).toString().substring(0, 4);
          case DECADE, RANGE, WEEKDAY, NONE -> from.get() + "/" + to.get();
        });
  }
}
