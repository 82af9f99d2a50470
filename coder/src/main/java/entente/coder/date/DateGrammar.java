// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;

/** The rules put together: single times, ranges, times open at one end. */
final class DateGrammar {
  private final Tokens tokens;
  private final Years years;
  private final CalendarDates calendar;
  private final RelativeDates relative;
  private final PartDates parts;

  DateGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.years = new Years(tokens);
    this.calendar = new CalendarDates(tokens, years);
    this.relative = new RelativeDates(tokens);
    this.parts = new PartDates(tokens, years, calendar, relative);
  }

  /** The longest time that starts with token {@code i}. */
  Optional<Match> at(int i) {
    Token token = tokens.get(i);
    if (token.number() < 0 && !Lexicon.mayStart(token.lower())) {
      return Optional.empty();
    }
    return oneSided(i).or(() -> framedRange(i)).or(() -> rangeOrPoint(i));
  }

  /** Token after a numbered noun and its numbers, {@code i} if there is none: "Resolution 1929". */
  int afterNumberedNoun(int i) {
    if (!Lexicon.NUMBERED.contains(tokens.get(i).lower())) {
      return i;
    }
    int j = tokens.get(i + 1).is(".") ? i + 2 : i + 1;
    int numbers = j;
    while (numbers < j + 12 && isNumberList(numbers, j)) {
      numbers++;
    }
    boolean year = tokens.get(numbers).is("(") && tokens.get(numbers + 2).is(")");
    return numbers == j ? i : year && numbers > j ? numbers + 3 : numbers;
  }

  private boolean isNumberList(int i, int first) {
    Token token = tokens.get(i);
    boolean link = i > first && (token.is(",") || token.is("and"));
    return isListNumber(i) || (link && isListNumber(i + 1));
  }

  /** A number that is not the day of a month: "no. 118, 21 November". */
  private boolean isListNumber(int i) {
    return tokens.get(i).number() >= 0 && Lexicon.month(tokens.get(i + 1).lower()).isEmpty();
  }

  private Optional<Match> oneSided(int i) {
    int from = tokens.get(i + 1).is("of") || tokens.get(i + 1).is("to") ? i + 2 : i + 1;
    Optional<Timex.Side> side = side(i);
    if (side.isEmpty()) {
      return Optional.empty();
    }
    return limit(from)
        .filter(m -> m.timex().isDate() && !isPossessive(m.next()) && !isDeep(m.timex()))
        .map(m -> new Match(oneSided(m.timex(), side.get()), m.next()));
  }

  private Optional<Match> limit(int i) {
    return point(i).or(() -> tokens.get(i).is("the") ? point(i + 1) : Optional.empty());
  }

  /** "by a day earlier" and years of nouns are read as they stand. */
  private static boolean isDeep(Timex timex) {
    return timex instanceof Timex.YearOfNoun || timex instanceof Timex.Vague;
  }

  private Optional<Timex.Side> side(int i) {
    String next = tokens.get(i + 1).lower();
    return switch (tokens.get(i).lower()) {
      case "since", "starting", "beginning" -> Optional.of(Timex.Side.SINCE);
      case "until", "till", "by" -> Optional.of(Timex.Side.UNTIL);
      case "before" -> Optional.of(Timex.Side.BEFORE);
      case "after" -> Optional.of(Timex.Side.AFTER);
      case "prior" -> next.equals("to") ? Optional.of(Timex.Side.BEFORE) : Optional.empty();
      case "up" -> next.equals("to") ? Optional.of(Timex.Side.UNTIL) : Optional.empty();
      case "as" -> next.equals("of") ? Optional.of(Timex.Side.SINCE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "before the end of 2022" lasts to its end, "before 2022" to its beginning. */
  private static Timex oneSided(Timex limit, Timex.Side side) {
    boolean end = limit instanceof Timex.PartOf p && p.part() == Timex.Part.LATE;
    boolean before = side == Timex.Side.BEFORE;
    return new Timex.OneSided(limit, end && before ? Timex.Side.UNTIL : side);
  }

  private boolean isPossessive(int i) {
    boolean quote = tokens.get(i).is("'") || tokens.get(i).is("’");
    return quote && tokens.get(i + 1).is("s") && tokens.isGlued(i);
  }

  private Optional<Match> framedRange(int i) {
    boolean between = tokens.get(i).is("between");
    if (!between && !tokens.get(i).is("from")) {
      return Optional.empty();
    }
    return innerRange(i + 1, between)
        .or(() -> point(i + 1).flatMap(first -> pointToPoint(first, between)));
  }

  private Optional<Match> rangeOrPoint(int i) {
    return innerRange(i, false)
        .or(() -> point(i).map(first -> pointToPoint(first, false).orElse(first)));
  }

  /** Ranges whose first end is cut short: "3 to 5 May", "May 3-5", "2010-12". */
  private Optional<Match> innerRange(int i, boolean allowsAnd) {
    return calendar
        .daysMonth(i)
        .or(() -> calendar.monthDays(i))
        .or(() -> years.range(i, allowsAnd));
  }

  private Optional<Match> pointToPoint(Match first, boolean allowsAnd) {
    Token token = tokens.get(first.next());
    boolean links =
        token.isDash()
            || token.is("to")
            || token.is("until")
            || token.is("through")
            || (allowsAnd && token.is("and"));
    return links
        ? point(first.next() + 1).flatMap(last -> between(first.timex(), last))
        : Optional.empty();
  }

  private static Optional<Match> between(Timex first, Match last) {
    return aligned(first, last.timex())
        .map(from -> new Match(new Timex.Range(from, last.timex()), last.next()));
  }

  /** The first time with the year of the last where only that has one; empty if they differ. */
  private static Optional<Timex> aligned(Timex first, Timex last) {
    if (first instanceof Timex.DayOfYear from && last instanceof Timex.Day to) {
      int year = to.day().getYear();
      boolean earlier = from.day().isAfter(MonthDay.from(to.day()));
      LocalDate day = from.day().atYear(earlier ? year - 1 : year);
      return Optional.of(new Timex.Day(day, from.weekday()));
    }
    if (first instanceof Timex.MonthOfYear from && last instanceof Timex.Month to) {
      boolean earlier = from.month().compareTo(to.month().getMonth()) > 0;
      int year = to.month().getYear() - (earlier ? 1 : 0);
      return Optional.of(new Timex.Month(YearMonth.of(year, from.month())));
    }
    if (first instanceof Timex.Day from && last instanceof Timex.Day to) {
      return to.day().isBefore(from.day()) ? Optional.empty() : Optional.of(first);
    }
    boolean alike =
        first.getClass() == last.getClass()
            && (first instanceof Timex.DayOfYear
                || first instanceof Timex.Month
                || first instanceof Timex.MonthOfYear
                || first instanceof Timex.Weekday
                || first instanceof Timex.Decade);
    return alike ? Optional.of(first) : Optional.empty();
  }

  private Optional<Match> point(int i) {
    return parts.at(i).or(() -> calendar.at(i)).or(() -> relative.at(i)).or(() -> years.at(i));
  }
}
