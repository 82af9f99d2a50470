// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.reading.Naming;
import entente.time.Basis;
import entente.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds days against the calendar: the weekday beside them, and whether there is such a day. */
final class CalendarCheck implements DocumentCheck {
  /** The year of a day without one is sure only near the day of writing. */
  private static final int NEAR = 45;

  private static final double SURE = 0.97;
  private static final double LIKELY = 0.8;

  private static final String MONTHS =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS + "(?:,? (\\d{4}))?\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b(?![-:.]\\d)");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:,| \\(|,? which (?:was|fell on))? ?(?:a |was a |fell on a )"
              + "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

  @Override
  public List<Check> find(Inquiry inquiry) {
    List<Check> found = new ArrayList<>();
    for (Naming naming : inquiry.namings()) {
      if (naming instanceof Naming.Time time) {
        weekday(time, inquiry.document().published()).ifPresent(found::add);
      }
    }
    for (Sentence sentence : inquiry.sentences()) {
      noSuchDay(sentence, DAY_FIRST, 1, 2).ifPresent(found::add);
      noSuchDay(sentence, MONTH_FIRST, 2, 1).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Check> weekday(Naming.Time time, Optional<LocalDate> written) {
    When when = time.when();
    boolean day = when.isClosed() && when.from().equals(when.to());
    Optional<DayOfWeek> weekday = when.weekday().or(() -> behind(time));
    if (!day || weekday.isEmpty()) {
      return Optional.empty();
    }
    LocalDate date = when.from().orElseThrow();
    DayOfWeek told = weekday.get();
    if (date.getDayOfWeek() == told || !isYearSure(when, date, written)) {
      return Optional.empty();
    }
    return Optional.of(
        Check.of(
            CheckRule.WEEKDAY,
            time.place().sentence(),
            time.place().span(),
            date + " was a " + name(date.getDayOfWeek()) + ", not a " + name(told) + ".",
            when.basis() == Basis.EXPLICIT ? SURE : LIKELY));
  }

  /** "on 8 October 2008, a Wednesday". */
  private static Optional<DayOfWeek> behind(Naming.Time time) {
    Sentence sentence = time.place().sentence();
    int end = time.place().span().end() - sentence.span().start();
    Matcher matcher = BEHIND.matcher(sentence.text()).region(end, sentence.text().length());
    return matcher.lookingAt()
        ? Optional.of(DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static boolean isYearSure(When when, LocalDate date, Optional<LocalDate> written) {
    return when.basis() == Basis.EXPLICIT
        || written.filter(w -> Math.abs(ChronoUnit.DAYS.between(date, w)) <= NEAR).isPresent();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static Optional<Check> noSuchDay(Sentence sentence, Pattern form, int day, int month) {
    Matcher matcher = form.matcher(sentence.text());
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(day));
      Month name = Month.valueOf(matcher.group(month).toUpperCase(Locale.ROOT));
      Optional<Integer> year = Optional.ofNullable(matcher.group(3)).map(Integer::valueOf);
      int longest = year.map(y -> name.length(Year.isLeap(y))).orElse(name.maxLength());
      if (number > longest && number <= 31) {
        int from = sentence.span().start();
        Span words = new Span(from + matcher.start(), from + matcher.end());
        String message =
            "There is no day "
                + number
                + " in "
                + name.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + year.map(y -> " " + y).orElse("")
                + ".";
        return Optional.of(Check.of(CheckRule.NO_SUCH_DAY, sentence, words, message, SURE));
      }
    }
    return Optional.empty();
  }
}
