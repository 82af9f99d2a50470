// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** What words that tell a time say, before anything is counted from another date. */
public sealed interface Timex {

  /** Whether it may date an act: a span of time or a year inside a name does not. */
  default boolean isDate() {
    return true;
  }

  /**
   * Whether it is counted from another date in the text, as "a day later" is, rather than from the
   * document's.
   */
  default boolean isFromContext() {
    return false;
  }

  /**
   * A day in full.
   *
   * @param day the day
   * @param weekday the day of the week the text names beside it
   */
  record Day(LocalDate day, Optional<DayOfWeek> weekday) implements Timex {
    /** Whether the text names a day of the week that this day was not. */
    public boolean isContradictory() {
      return weekday.isPresent() && weekday.get() != day.getDayOfWeek();
    }
  }

  /**
   * A day without a year: "July 20".
   *
   * @param day the day
   * @param weekday the day of the week the text names beside it
   * @param toward which year
   */
  record DayOfYear(MonthDay day, Optional<DayOfWeek> weekday, Toward toward) implements Timex {}

  /** A day of the week: "on Thursday". */
  record Weekday(DayOfWeek day, Toward toward) implements Timex {}

  /** A month of a year: "November 2007". */
  record Month(YearMonth month) implements Timex {}

  /** A month without a year: "in May". */
  record MonthOfYear(java.time.Month month, Toward toward) implements Timex {}

  /**
   * A season, quarter or half of a year.
   *
   * @param firstMonth 1..12
   * @param months how many
   * @param year empty where the text gives none
   * @param toward which year, where it gives none
   */
  record Months(int firstMonth, int months, OptionalInt year, Toward toward) implements Timex {}

  /** A year. */
  record Year(int year) implements Timex {}

  /** A year before a noun, which it dates: "the 2015 nuclear deal". Does not date the clause. */
  record YearOfNoun(int year) implements Timex {}

  /** A year inside a name: "Iran Expo 2025". No date. */
  record YearInName(int year) implements Timex {
    @Override
    public boolean isDate() {
      return false;
    }
  }

  /** Ten years, such as the 1990s. */
  record Decade(int firstYear) implements Timex {}

  /**
   * Part of a longer time: "early 2019", "earlier this month".
   *
   * @param whole the longer time
   * @param part which part of it
   */
  record PartOf(Timex whole, Part part) implements Timex {
    @Override
    public boolean isDate() {
      return whole.isDate();
    }

    @Override
    public boolean isFromContext() {
      return whole.isFromContext();
    }
  }

  /** Parts of a time. */
  enum Part {
    /** The first third. */
    EARLY,
    /** The second third. */
    MID,
    /** The last third. */
    LATE,
    /** Up to the document's date. */
    EARLIER,
    /** From the document's date on. */
    LATER
  }

  /**
   * A whole unit counted from the document's date: yesterday is -1 day, "last month" -1 month.
   *
   * @param offset how many units on; negative is back
   * @param unit the unit, taken whole
   */
  record Relative(int offset, Unit unit) implements Timex {}

  /**
   * A whole unit counted from another date in the text: "a day earlier", "the following week".
   *
   * @param offset how many units on; negative is back
   * @param unit the unit, taken whole
   * @param from what it is counted from
   */
  record Offset(int offset, Unit unit, From from) implements Timex {
    @Override
    public boolean isFromContext() {
      return true;
    }
  }

  /** What an {@link Offset} is counted from. */
  enum From {
    /** The date told before: "two days later". */
    CONTEXT,
    /** The act told in the words that follow: "a day after rebels fought their way in". */
    CLAUSE
  }

  /** "a few weeks ago": between {@code least} and {@code most} units back. */
  record Vague(int least, int most, Unit unit) implements Timex {}

  /** "over the past two decades", "for three years": how long, not when. No date. */
  record Stretch(int length, Unit unit) implements Timex {
    @Override
    public boolean isDate() {
      return false;
    }
  }

  /** From one time to another, both included. */
  record Range(Timex from, Timex to) implements Timex {}

  /** "since 2019", "by November 2007": open at one end. */
  record OneSided(Timex limit, Side side) implements Timex {
    @Override
    public boolean isFromContext() {
      return limit.isFromContext();
    }
  }

  /** Which side of the limit is meant. */
  enum Side {
    /** From its first day on. */
    SINCE,
    /** From the day after its last. */
    AFTER,
    /** To its last day: until, by. */
    UNTIL,
    /** To the day before its first. */
    BEFORE
  }
}
