// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Seasons, quarters and halves; the beginning, middle and end of something longer. */
final class PartDates {
  private static final Set<String> HERE =
      Set.of("in", "during", "this", "since", "by", "until", "of", "from", "early", "late");

  private static final Set<String> NOUNS = Set.of("middle", "beginning", "start", "end", "close");

  private final Tokens tokens;
  private final Years years;
  private final CalendarDates calendar;
  private final RelativeDates relative;

  PartDates(Tokens tokens, Years years, CalendarDates calendar, RelativeDates relative) {
    this.tokens = tokens;
    this.years = years;
    this.calendar = calendar;
    this.relative = relative;
  }

  Optional<Match> at(int i) {
    return edge(i).or(() -> sinceStart(i)).or(() -> season(i)).or(() -> quarter(i));
  }

  /** "early 2019", "mid-May", "late last year", "the end of 2019". */
  private Optional<Match> edge(int i) {
    int from = i;
    if (tokens.get(i).is("the") || tokens.get(i).is("very")) {
      from++;
    }
    Timex.Part part =
        switch (tokens.get(from).lower()) {
          case "early" -> Timex.Part.EARLY;
          case "late" -> Timex.Part.LATE;
          case "mid", "middle" -> Timex.Part.MID;
          case "beginning", "start" -> Timex.Part.EARLY;
          case "end", "close" -> Timex.Part.LATE;
          default -> Timex.Part.LATER;
        };
    if (part == Timex.Part.LATER) {
      return Optional.empty();
    }
    boolean noun = NOUNS.contains(tokens.get(from).lower());
    if (noun && !tokens.get(from + 1).is("of")) {
      return Optional.empty();
    }
    int j = afterLink(from + 1, noun);
    return whole(j).map(m -> new Match(part(m.timex(), part), m.next()));
  }

  private int afterLink(int i, boolean noun) {
    int j = i;
    Token link = tokens.get(j);
    if (noun || link.isDash() || link.is("in") || link.is("on")) {
      j++;
    }
    return tokens.get(j).is("the") && !relative.current(j).isPresent() ? j + 1 : j;
  }

  private static Timex part(Timex whole, Timex.Part part) {
    boolean day =
        whole instanceof Timex.Weekday
            || whole instanceof Timex.Day
            || whole instanceof Timex.DayOfYear;
    return day ? whole : new Timex.PartOf(whole, part);
  }

  private Optional<Match> whole(int i) {
    if (years.isYear(i)) {
      return Optional.of(new Match(new Timex.Year(tokens.get(i).number()), i + 1));
    }
    return years
        .decade(i)
        .or(() -> calendar.at(i))
        .or(() -> relative.named(i))
        .or(() -> relative.current(i));
  }

  /** "earlier this month", "later that year", "earlier in the week". */
  private Optional<Match> sinceStart(int i) {
    boolean earlier = tokens.get(i).is("earlier");
    if (!earlier && !tokens.get(i).is("later")) {
      return Optional.empty();
    }
    int j = tokens.get(i + 1).is("in") || tokens.get(i + 1).is("on") ? i + 2 : i + 1;
    if (tokens.get(j).is("today")) {
      return Optional.of(new Match(new Timex.Relative(0, Unit.DAY), j + 1));
    }
    Timex.Part part = earlier ? Timex.Part.EARLIER : Timex.Part.LATER;
    return relative
        .named(j)
        .or(() -> relative.current(j))
        .map(m -> new Match(sinceStart(m.timex(), part), m.next()));
  }

  private static Timex sinceStart(Timex whole, Timex.Part part) {
    boolean day =
        (whole instanceof Timex.Relative r && r.unit() == Unit.DAY)
            || (whole instanceof Timex.Offset o && o.unit() == Unit.DAY)
            || whole instanceof Timex.Weekday;
    return day ? whole : new Timex.PartOf(whole, part);
  }

  /** "summer 2010", "the winter of 2010", "in the spring". */
  private Optional<Match> season(int i) {
    int first = Lexicon.season(tokens.get(i).lower());
    if (first == 0) {
      return Optional.empty();
    }
    int j = tokens.get(i + 1).is("of") ? i + 2 : i + 1;
    if (years.isYear(j)) {
      OptionalInt year = OptionalInt.of(tokens.get(j).number());
      return Optional.of(new Match(new Timex.Months(first, 3, year, Toward.TENSE), j + 1));
    }
    boolean here =
        tokens.get(i - 1).is("the")
            && HERE.contains(tokens.get(i - 2).lower())
            && !tokens.get(i).is("fall")
            && !tokens.get(i + 1).is("of")
            && !tokens.get(i).isCapital();
    return here
        ? Optional.of(
            new Match(new Timex.Months(first, 3, OptionalInt.empty(), Toward.TENSE), i + 1))
        : Optional.empty();
  }

  /** "Q3 2021", "the first half of 2019", "the second quarter". */
  private Optional<Match> quarter(int i) {
    boolean letter = tokens.get(i).is("q") || tokens.get(i).is("h");
    int number = letter ? tokens.get(i + 1).number() : Lexicon.ordinal(tokens.get(i).lower());
    if (letter && !(tokens.isGlued(i + 1) && tokens.get(i).isCapital())) {
      return Optional.empty();
    }
    boolean quarter = letter ? tokens.get(i).is("q") : tokens.get(i + 1).is("quarter");
    boolean half = letter ? tokens.get(i).is("h") : tokens.get(i + 1).is("half");
    int parts = quarter ? 4 : 2;
    if (!(quarter || half) || number < 1 || number > parts) {
      return Optional.empty();
    }
    return ofYear(
        new Timex.Months(
            (number - 1) * 12 / parts + 1, 12 / parts, OptionalInt.empty(), Toward.TENSE),
        i + 2,
        quarter);
  }

  private Optional<Match> ofYear(Timex.Months months, int i, boolean quarter) {
    int j = tokens.get(i).is("of") || tokens.get(i).is(",") ? i + 1 : i;
    if (years.isYear(j)) {
      OptionalInt year = OptionalInt.of(tokens.get(j).number());
      return Optional.of(
          new Match(
              new Timex.Months(months.firstMonth(), months.months(), year, Toward.TENSE), j + 1));
    }
    Optional<Match> hinted = relative.named(j).or(() -> relative.current(j));
    if (hinted.isPresent()
        && hinted.get().timex() instanceof Timex.Relative r
        && r.unit() == Unit.YEAR) {
      Toward toward =
          r.offset() < 0 ? Toward.LAST_YEAR : r.offset() > 0 ? Toward.NEXT_YEAR : Toward.THIS_YEAR;
      return Optional.of(
          new Match(
              new Timex.Months(months.firstMonth(), months.months(), OptionalInt.empty(), toward),
              hinted.get().next()));
    }
    return quarter && !tokens.get(i).is("of")
        ? Optional.of(new Match(months, i))
        : Optional.empty();
  }
}
