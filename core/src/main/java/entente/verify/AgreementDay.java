// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.time.Basis;
import entente.time.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date written out in a sentence, for steps that no report dates.
 *
 * @param when the days
 * @param start where it stands
 * @param end where it ends
 */
record AgreementDay(When when, int start, int end) {
  private static final List<String> MONTHS =
      Arrays.asList(
          "january february march april may june july august september october november december"
              .split(" ", -1));
  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH
              + ",? (\\d{4})|"
              + MONTH
              + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|"
              + MONTH
              + ",? (\\d{4})|(?:in|since|of|early|late|mid|during|year)[ -](\\d{4}))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Ends of a term that is still to run. */
  private static final Pattern TERM =
      Pattern.compile("(?:until|till|through|to|before|by the end of) $", Pattern.CASE_INSENSITIVE);

  private static final int TERM_LENGTH = 14;

  /** The date nearest to the words from {@code start} to {@code end}, one after them preferred. */
  static Optional<When> beside(String sentence, int start, int end) {
    return in(sentence).stream()
        .min(
            Comparator.comparingInt(
                (AgreementDay d) -> d.start >= end ? d.start - end : 2 * Math.abs(start - d.end)))
        .map(AgreementDay::when);
  }

  private static List<AgreementDay> in(String sentence) {
    List<AgreementDay> days = new ArrayList<>();
    Matcher date = DATE.matcher(sentence);
    while (date.find()) {
      String before = sentence.substring(Math.max(0, date.start() - TERM_LENGTH), date.start());
      if (!TERM.matcher(before).find()) {
        int start = date.start();
        int end = date.end();
        when(date).ifPresent(when -> days.add(new AgreementDay(when, start, end)));
      }
    }
    return days;
  }

  private static Optional<When> when(Matcher date) {
    try {
      if (date.group(1) != null) {
        return Optional.of(day(date.group(3), date.group(2), date.group(1)));
      }
      if (date.group(4) != null) {
        return Optional.of(day(date.group(6), date.group(4), date.group(5)));
      }
      return Optional.of(
          date.group(7) != null
              ? When.month(
                  YearMonth.of(Integer.parseInt(date.group(8)), month(date.group(7))),
                  Basis.EXPLICIT)
              : When.year(Integer.parseInt(date.group(9)), Basis.EXPLICIT));
    } catch (DateTimeException e) {
      // "31 June 2020" is no day; the sentence dates nothing.
      return Optional.empty();
    }
  }

  private static When day(String year, String month, String day) {
    return When.day(
        LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)), Basis.EXPLICIT);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }
}
