// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import entente.time.Window;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Cells read as days. */
final class Cells {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Cells() {}

  static LocalDate day(String text, String column) throws BadRow {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadRow(column + " '" + text + "' is no day; a day is written 2006-01-22");
    }
  }

  static LocalDate day(int year, int month, int day) throws BadRow {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new BadRow(year + "-" + month + "-" + day + " is no day: " + e.getMessage());
    }
  }

  static int number(String text, String column) throws BadRow {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BadRow(column + " '" + text + "' is no whole number");
    }
  }

  /** The first day of a day, month or year; empty if the cell is. */
  static Optional<LocalDate> earliest(String text, String column) throws BadRow {
    try {
      return switch (text.length()) {
        case 0 -> Optional.empty();
        case YEAR -> Optional.of(Year.parse(text).atDay(1));
        case MONTH -> Optional.of(YearMonth.parse(text).atDay(1));
        default -> Optional.of(LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      throw new BadRow(column + " '" + text + "' is no day, month or year");
    }
  }

  /** The day itself, the first day after a month or year; empty if the cell is. */
  static Optional<LocalDate> end(String text, String column) throws BadRow {
    Optional<LocalDate> first = earliest(text, column);
    return switch (text.length()) {
      case YEAR -> first.map(day -> day.plusYears(1));
      case MONTH -> first.map(day -> day.plusMonths(1));
      default -> first;
    };
  }

  /**
   * The window of a tenure. An end on the first day means that one day.
   *
   * @throws BadRow if it ends before it begins
   */
  static Window window(Optional<LocalDate> from, Optional<LocalDate> end) throws BadRow {
    if (from.isPresent() && end.isPresent()) {
      if (end.get().isBefore(from.get())) {
        throw new BadRow("ends on " + end.get() + " before it begins on " + from.get());
      }
      if (end.equals(from)) {
        return new Window(from, end.map(day -> day.plusDays(1)));
      }
    }
    return new Window(from, end);
  }
}
