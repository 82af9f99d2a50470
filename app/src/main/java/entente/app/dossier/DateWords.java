// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates in English words, joined by no-break spaces; an own list of months, the JDK's changes. */
final class DateWords {
  private static final char SPACE = '\u00a0';
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private DateWords() {}

  /**
   * Such as {@code 24 November 2009}, {@code November 2009}, {@code since 2019}, {@code undated}.
   */
  static String of(When when) {
    if (when.isUndated()) {
      return when.weekday()
          .map(day -> "a" + SPACE + capital(day.name()) + ", undated")
          .orElse("undated");
    }
    if (when.isClosed()) {
      return closed(when, when.from().get(), when.to().get());
    }
    return when.from()
        .map(day -> "since " + of(day))
        .orElseGet(() -> "by " + of(when.to().orElseThrow()));
  }

  private static String closed(When when, LocalDate from, LocalDate to) {
    return switch (when.grain()) {
      case DAY -> of(from);
      case MONTH -> month(from) + SPACE + from.getYear();
      case YEAR -> String.valueOf(from.getYear());
      case DECADE -> "the" + SPACE + from.getYear() + "s";
      case RANGE, WEEKDAY, NONE -> range(from, to);
    };
  }

  private static String range(LocalDate from, LocalDate to) {
    boolean whole = from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    return whole ? from.getYear() + "\u2013" + to.getYear() : of(from) + " to " + of(to);
  }

  /** Such as {@code 24 November 2009}. */
  static String of(LocalDate day) {
    return day.getDayOfMonth() + String.valueOf(SPACE) + month(day) + SPACE + day.getYear();
  }

  private static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
