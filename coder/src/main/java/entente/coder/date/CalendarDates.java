// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** Days and months by name or number, with or without a year. */
final class CalendarDates {
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "of",
          "during",
          "early",
          "mid",
          "late",
          "between",
          "and",
          "through",
          "to",
          "before",
          "after",
          "throughout",
          "for",
          "or",
          "than");

  /** Months whose names are also other words or given names. */
  private static final Set<Month> AMBIGUOUS =
      Set.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.AUGUST);

  /** A month's name and the number of the token after it. */
  private record Named(Month month, boolean isShort, int next) {}

  /** A year or a hint at one, and the number of the token after it. */
  private record YearHint(int year, Toward toward, int next) {}

  private final Tokens tokens;
  private final Years years;

  CalendarDates(Tokens tokens, Years years) {
    this.tokens = tokens;
    this.years = years;
  }

  Optional<Match> at(int i) {
    return withWeekday(i).or(() -> day(i)).or(() -> month(i));
  }

  Optional<Match> day(int i) {
    return inNumbers(i).or(() -> dayMonth(i)).or(() -> monthDay(i));
  }

  /** "Thursday, July 20", "Thursday 20 July 2023", "Thursday". */
  private Optional<Match> withWeekday(int i) {
    Token token = tokens.get(i);
    Optional<DayOfWeek> full = Lexicon.weekday(token.lower());
    Optional<DayOfWeek> any = full.or(() -> Lexicon.shortWeekday(token.lower()));
    if (any.isEmpty() || !token.isCapital()) {
      return Optional.empty();
    }
    return weekdayAndDay(i, any.get()).or(() -> full.flatMap(day -> weekday(i, day)));
  }

  private Optional<Match> weekdayAndDay(int i, DayOfWeek weekday) {
    int j = i + 1;
    while (j < i + 3 && (tokens.get(j).is(".") || tokens.get(j).is(","))) {
      j++;
    }
    boolean bracket = tokens.get(j).is("(");
    int from = bracket || tokens.get(j).is("the") ? j + 1 : j;
    return day(from)
        .map(m -> new Match(withWeekday(m.timex(), weekday), bracket ? m.next() + 1 : m.next()));
  }

  private static Timex withWeekday(Timex timex, DayOfWeek weekday) {
    if (timex instanceof Timex.Day day) {
      return new Timex.Day(day.day(), Optional.of(weekday));
    }
    return timex instanceof Timex.DayOfYear day
        ? new Timex.DayOfYear(day.day(), Optional.of(weekday), day.toward())
        : timex;
  }

  private Optional<Match> weekday(int i, DayOfWeek day) {
    Token before = tokens.get(i - 1);
    Token after = tokens.get(i + 1);
    boolean newspaper =
        after.isCapital() && (after.is("times") || after.is("telegraph") || after.is("mirror"));
    if (Lexicon.NAMED_DAYS.contains(before.lower()) || newspaper) {
      return Optional.empty();
    }
    boolean any = before.is("a") && !after.isWord();
    int next = Lexicon.PARTS_OF_DAY.contains(after.lower()) ? i + 2 : i + 1;
    return Optional.of(
        week(next, day)
            .orElseGet(
                () -> new Match(new Timex.Weekday(day, any ? Toward.ANY : Toward.TENSE), next)));
  }

  /** "Thursday of last week", "Thursday next week". */
  private Optional<Match> week(int next, DayOfWeek day) {
    int j = tokens.get(next).is("of") ? next + 1 : next;
    if (!tokens.get(j + 1).is("week")) {
      return Optional.empty();
    }
    return switch (tokens.get(j).lower()) {
      case "last" -> Optional.of(new Match(new Timex.Weekday(day, Toward.LAST_WEEK), j + 2));
      case "this" -> Optional.of(new Match(new Timex.Weekday(day, Toward.THIS_WEEK), j + 2));
      case "next" -> Optional.of(new Match(new Timex.Weekday(day, Toward.NEXT_WEEK), j + 2));
      default -> Optional.empty();
    };
  }

  /** 2023-07-20, 20/07/2023, 20.07.2023; 05/07/2023 may be two days and is none. */
  private Optional<Match> inNumbers(int i) {
    String mark = tokens.get(i + 1).lower();
    boolean marked = mark.equals("-") || mark.equals("/") || mark.equals(".");
    boolean glued = tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
    if (!marked || !glued || tokens.get(i).number() < 0 || tokens.get(i + 2).number() < 0) {
      return Optional.empty();
    }
    boolean three =
        tokens.get(i + 3).is(mark)
            && tokens.isGlued(i + 3)
            && tokens.isGlued(i + 4)
            && tokens.get(i + 4).number() >= 0;
    return three ? threeNumbers(i) : monthInNumbers(i);
  }

  private Optional<Match> threeNumbers(int i) {
    int a = tokens.get(i).number();
    int b = tokens.get(i + 2).number();
    int c = tokens.get(i + 4).number();
    if (tokens.get(i).length() == 4) {
      return date(a, b, c, i + 5);
    }
    if (tokens.get(i + 4).length() != 4 || (a <= 12 && b <= 12 && a != b)) {
      return Optional.empty();
    }
    return a > 12 ? date(c, b, a, i + 5) : date(c, a, b, i + 5);
  }

  /** 2023-07: a month, as it cannot be two years. */
  private Optional<Match> monthInNumbers(int i) {
    int year = tokens.get(i).number();
    int month = tokens.get(i + 2).number();
    boolean fits =
        tokens.get(i).length() == 4
            && tokens.get(i + 2).length() == 2
            && tokens.get(i + 1).is("-")
            && year >= 1900
            && month >= 1
            && month <= 12
            && month < year % 100;
    return fits
        ? Optional.of(new Match(new Timex.Month(YearMonth.of(year, month)), i + 3))
        : Optional.empty();
  }

  /** "20 July 2023", "20th of July", "20-Jul-2023". */
  Optional<Match> dayMonth(int i) {
    int j = afterDay(i);
    if (j < 0) {
      return Optional.empty();
    }
    boolean of = tokens.get(j).is("of") || (tokens.get(j).isDash() && tokens.isGlued(j + 1));
    int day = tokens.get(i).number();
    return named(of ? j + 1 : j).flatMap(m -> dayOf(m.month(), day, m.next()));
  }

  /** "July 20, 2023", "Sept. 5". */
  private Optional<Match> monthDay(int i) {
    Optional<Named> named = named(i);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int d = tokens.get(named.get().next()).is("the") ? named.get().next() + 1 : named.get().next();
    int next = afterDay(d);
    if (next < 0 || years.isCount(next)) {
      return Optional.empty();
    }
    return dayOf(named.get().month(), tokens.get(d).number(), next);
  }

  /** "May 3-5, 2012", "May 3 to 5", "May 3 and 4". */
  Optional<Match> monthDays(int i) {
    Optional<Named> named = named(i);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int link = afterDay(named.get().next());
    if (link < 0) {
      return Optional.empty();
    }
    int first = tokens.get(named.get().next()).number();
    int second = tokens.get(link + 1).number();
    int next = afterDay(link + 1);
    if (next < 0
        || !isLink(link, first, second)
        || second <= first
        || named(next).isPresent()
        || years.isCount(next)) {
      return Optional.empty();
    }
    Month month = named.get().month();
    return dayOf(month, second, next)
        .flatMap(last -> sameMonth(first, last.timex()).map(f -> between(f, last)));
  }

  /** "3-5 May 2012", "3 to 5 May", "3 and 4 May". */
  Optional<Match> daysMonth(int i) {
    int link = afterDay(i);
    if (link < 0) {
      return Optional.empty();
    }
    int first = tokens.get(i).number();
    int from = tokens.get(link + 1).is("the") ? link + 2 : link + 1;
    int second = tokens.get(from).number();
    if (second <= first || !isLink(link, first, second)) {
      return Optional.empty();
    }
    return dayMonth(from)
        .flatMap(last -> sameMonth(first, last.timex()).map(f -> between(f, last)));
  }

  private boolean isLink(int i, int first, int second) {
    Token link = tokens.get(i);
    return link.isDash()
        || link.is("to")
        || link.is("until")
        || link.is("through")
        || (link.is("and") && (second == first + 1 || isAfterBetween(i)));
  }

  private boolean isAfterBetween(int i) {
    return tokens.get(i - 2).is("between") || tokens.get(i - 3).is("between");
  }

  private static Match between(Timex first, Match last) {
    return new Match(new Timex.Range(first, last.timex()), last.next());
  }

  private static Optional<Timex> sameMonth(int day, Timex other) {
    if (other instanceof Timex.Day last) {
      return Optional.of(new Timex.Day(last.day().withDayOfMonth(day), Optional.empty()));
    }
    return other instanceof Timex.DayOfYear last
        ? Optional.of(
            new Timex.DayOfYear(
                MonthDay.of(last.day().getMonth(), day), Optional.empty(), last.toward()))
        : Optional.empty();
  }

  /** "November 2007", "Nov. 2007", "in May", "May last year". */
  private Optional<Match> month(int i) {
    return named(i)
        .flatMap(
            named -> {
              Optional<YearHint> hint = year(named.next());
              if (hint.isPresent() && hint.get().year() > 0) {
                YearMonth month = YearMonth.of(hint.get().year(), named.month());
                return Optional.of(new Match(new Timex.Month(month), hint.get().next()));
              }
              if (hint.isEmpty() && (named.isShort() || !isBareMonth(i, named))) {
                return Optional.empty();
              }
              Toward toward = hint.map(YearHint::toward).orElse(Toward.TENSE);
              int next = hint.map(YearHint::next).orElse(named.next());
              return Optional.of(new Match(new Timex.MonthOfYear(named.month(), toward), next));
            });
  }

  private boolean isBareMonth(int i, Named named) {
    int afterDay = afterDay(named.next());
    boolean wrongDay = afterDay >= 0 && !years.isCount(afterDay);
    return tokens.get(i).isCapital()
        && !wrongDay
        && (BEFORE_MONTH.contains(tokens.get(i - 1).lower()) || !AMBIGUOUS.contains(named.month()));
  }

  private Optional<Match> dayOf(Month month, int day, int next) {
    Optional<YearHint> hint = year(next);
    if (hint.isPresent() && hint.get().year() > 0) {
      return date(hint.get().year(), month.getValue(), day, hint.get().next());
    }
    if (day > month.maxLength()) {
      return Optional.empty();
    }
    Toward toward = hint.map(YearHint::toward).orElse(Toward.TENSE);
    Timex timex = new Timex.DayOfYear(MonthDay.of(month, day), Optional.empty(), toward);
    return Optional.of(new Match(timex, hint.map(YearHint::next).orElse(next)));
  }

  /** The year that stands after a day or month, or a hint such as "last year". */
  private Optional<YearHint> year(int i) {
    Token link = tokens.get(i);
    boolean glued = link.isDash() && tokens.isGlued(i) && tokens.isGlued(i + 1);
    int j = link.is(",") || link.is("of") || glued ? i + 1 : i;
    if (years.isYear(j)) {
      return Optional.of(new YearHint(tokens.get(j).number(), Toward.TENSE, j + 1));
    }
    if (!tokens.get(j + 1).is("year")) {
      return Optional.empty();
    }
    return switch (tokens.get(j).lower()) {
      case "last" -> Optional.of(new YearHint(0, Toward.LAST_YEAR, j + 2));
      case "this" -> Optional.of(new YearHint(0, Toward.THIS_YEAR, j + 2));
      case "next" -> Optional.of(new YearHint(0, Toward.NEXT_YEAR, j + 2));
      default -> Optional.empty();
    };
  }

  private static Optional<Match> date(int year, int month, int day, int next) {
    try {
      return Optional.of(
          new Match(new Timex.Day(LocalDate.of(year, month, day), Optional.empty()), next));
    } catch (DateTimeException e) {
      return Optional.empty(); // "February 30": the text is wrong, or it is no date
    }
  }

  private Optional<Named> named(int i) {
    Token token = tokens.get(i);
    Optional<Month> full = Lexicon.month(token.lower());
    if (full.isPresent()) {
      boolean sure = token.isCapital() || !AMBIGUOUS.contains(full.get());
      return sure ? Optional.of(new Named(full.get(), false, i + 1)) : Optional.empty();
    }
    int next = tokens.get(i + 1).is(".") ? i + 2 : i + 1;
    return token.isCapital()
        ? Lexicon.shortMonth(token.lower()).map(m -> new Named(m, true, next))
        : Optional.empty();
  }

  /** Token after a day of the month and its ending, -1 if there is none at {@code i}. */
  private int afterDay(int i) {
    Token token = tokens.get(i);
    if (token.number() < 1 || token.number() > 31 || token.length() > 2) {
      return -1;
    }
    Token ending = tokens.get(i + 1);
    boolean ordinal = ending.is("st") || ending.is("nd") || ending.is("rd") || ending.is("th");
    if (ordinal && tokens.isGlued(i + 1)) {
      return i + 2;
    }
    boolean clock = ending.is(":") && tokens.isGlued(i + 2) && tokens.get(i + 2).number() >= 0;
    boolean unit = ending.isWord() && tokens.isGlued(i + 1);
    return clock || unit || ending.is("%") ? -1 : i + 1;
  }
}
