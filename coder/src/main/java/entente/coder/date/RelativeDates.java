// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Times counted from the document's date or from another date in the text. */
final class RelativeDates {
  private static final Set<String> LASTING =
      Set.of("for", "over", "within", "during", "throughout", "in");
  private static final Set<String> ABOUT =
      Set.of(
          "nearly",
          "almost",
          "about",
          "around",
          "roughly",
          "some",
          "least",
          "most",
          "than",
          "more",
          "less",
          "over",
          "at",
          "another",
          "just",
          "only",
          "approximately",
          "the");

  private static final Set<String> PASSED = Set.of("past", "last", "next", "coming");
  private static final Set<String> COUNTING =
      Set.of("ago", "earlier", "later", "before", "after", "from");
  private static final Set<String> FEW = Set.of("few", "several");

  /** A number in words or digits and the token after it. */
  private record Count(int least, int most, int next) {}

  private final Tokens tokens;

  RelativeDates(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Match> at(int i) {
    return deictic(i)
        .or(() -> beforeYesterday(i))
        .or(() -> stretch(i))
        .or(() -> named(i))
        .or(() -> counted(i))
        .or(() -> dayBefore(i));
  }

  private Optional<Match> deictic(int i) {
    OptionalInt days =
        switch (tokens.get(i).lower()) {
          case "yesterday" -> OptionalInt.of(-1);
          case "today", "tonight" -> OptionalInt.of(0);
          case "tomorrow" -> OptionalInt.of(1);
          default -> OptionalInt.empty();
        };
    return days.isPresent()
        ? Optional.of(new Match(new Timex.Relative(days.getAsInt(), Unit.DAY), afterPart(i + 1)))
        : Optional.empty();
  }

  private int afterPart(int i) {
    return Lexicon.PARTS_OF_DAY.contains(tokens.get(i).lower()) ? i + 1 : i;
  }

  /** "the day before yesterday", "the day after tomorrow". */
  private Optional<Match> beforeYesterday(int i) {
    int j = tokens.get(i).is("the") ? i + 1 : i;
    if (!tokens.get(j).is("day")) {
      return Optional.empty();
    }
    boolean before = tokens.get(j + 1).is("before") && tokens.get(j + 2).is("yesterday");
    boolean after = tokens.get(j + 1).is("after") && tokens.get(j + 2).is("tomorrow");
    return before || after
        ? Optional.of(new Match(new Timex.Relative(before ? -2 : 2, Unit.DAY), j + 3))
        : Optional.empty();
  }

  /** "over the past two decades", "the last five years", "for three years", "the past week". */
  private Optional<Match> stretch(int i) {
    int j = i;
    boolean lasting = LASTING.contains(tokens.get(j).lower());
    j = lasting ? j + 1 : j;
    while (j < i + 5 && lasting && ABOUT.contains(tokens.get(j).lower())) {
      j++;
    }
    boolean the = !lasting && tokens.get(j).is("the");
    j = the ? j + 1 : j;
    boolean passed = PASSED.contains(tokens.get(j).lower());
    j = passed ? j + 1 : j;
    Optional<Count> count = count(j);
    int unitAt = count.map(Count::next).orElse(j);
    Optional<Unit> unit = Lexicon.unit(tokens.get(unitAt).lower());
    boolean many = count.isPresent() && (passed || (lasting && isLong(i, unitAt)));
    boolean one = count.isEmpty() && passed && isPast(i, j) && !tokens.get(unitAt + 1).is("of");
    return unit.isPresent() && (many || one)
        ? Optional.of(
            new Match(new Timex.Stretch(count.map(Count::most).orElse(1), unit.get()), unitAt + 1))
        : Optional.empty();
  }

  /** "in three days" may be when or how long; "for three days ago" is neither. */
  private boolean isLong(int i, int unitAt) {
    Token after = tokens.get(unitAt + 1);
    boolean counted = COUNTING.contains(after.lower());
    return !counted && !tokens.get(i).is("in");
  }

  /** "over the past week" is how long, "last week" when. */
  private boolean isPast(int from, int afterWord) {
    boolean the = tokens.get(afterWord - 2).is("the");
    String word = tokens.get(afterWord - 1).lower();
    boolean when = word.equals("next") && !LASTING.contains(tokens.get(from).lower());
    return the && afterWord - 1 > from && !when;
  }

  /** "last week", "next Thursday", "this May", "the following day", "that year". */
  Optional<Match> named(int i) {
    boolean the = tokens.get(i).is("the");
    int j = the ? i + 1 : i;
    String word = tokens.get(j).lower();
    return switch (word) {
      case "last", "this", "next", "coming", "past" ->
          the ? nextInContext(j, word) : named(j, word);
      case "previous", "preceding" -> inContext(j + 1, -1);
      case "following", "subsequent" -> inContext(j + 1, 1);
      case "same" -> inContext(j + 1, 0);
      case "that" -> inContext(tokens.get(j + 1).is("same") ? j + 2 : j + 1, 0);
      default -> Optional.empty();
    };
  }

  private Optional<Match> nextInContext(int j, String word) {
    return word.equals("next") ? inContext(j + 1, 1) : Optional.empty();
  }

  private Optional<Match> inContext(int i, int offset) {
    Token token = tokens.get(i);
    if (Lexicon.PARTS_OF_DAY.contains(token.lower())) {
      return Optional.of(offset(offset, Unit.DAY, i + 1));
    }
    boolean plural = token.lower().endsWith("s");
    return Lexicon.unit(token.lower())
        .filter(unit -> !plural)
        .map(unit -> offset(offset, unit, unit == Unit.DAY ? afterPart(i + 1) : i + 1));
  }

  private static Match offset(int offset, Unit unit, int next) {
    return new Match(new Timex.Offset(offset, unit, Timex.From.CONTEXT), next);
  }

  private Optional<Match> named(int i, String word) {
    boolean twice =
        word.equals("this") && Set.of("past", "coming").contains(tokens.get(i + 1).lower());
    String which = twice ? tokens.get(i + 1).lower() : word;
    int j = twice ? i + 2 : i + 1;
    int offset =
        switch (which) {
          case "last", "past" -> -1;
          case "this" -> 0;
          default -> 1;
        };
    Toward toward = offset < 0 ? Toward.LAST : offset > 0 ? Toward.NEXT : Toward.THIS;
    Token token = tokens.get(j);
    if (which.equals("past") && !twice) {
      return Optional.empty();
    }
    if (which.equals("next") && token.is("day")) {
      return inContext(j, 1);
    }
    if (Lexicon.PARTS_OF_DAY.contains(token.lower()) && offset <= 0) {
      return Optional.of(new Match(new Timex.Relative(offset, Unit.DAY), j + 1));
    }
    return unit(j, offset).or(() -> calendarName(j, toward));
  }

  private Optional<Match> unit(int j, int offset) {
    String word = tokens.get(j).lower();
    return Lexicon.unit(word)
        .filter(unit -> unit != Unit.DAY && !word.endsWith("s"))
        .map(unit -> new Match(new Timex.Relative(offset, unit), j + 1));
  }

  private Optional<Match> calendarName(int j, Toward toward) {
    Token token = tokens.get(j);
    Optional<DayOfWeek> day = Lexicon.weekday(token.lower());
    if (day.isPresent()) {
      return Optional.of(new Match(new Timex.Weekday(day.get(), toward), afterPart(j + 1)));
    }
    Optional<Month> month = Lexicon.month(token.lower());
    if (month.isPresent() && token.isCapital()) {
      return Optional.of(new Match(new Timex.MonthOfYear(month.get(), toward), j + 1));
    }
    int season = Lexicon.season(token.lower());
    return season > 0
        ? Optional.of(new Match(new Timex.Months(season, 3, OptionalInt.empty(), toward), j + 1))
        : Optional.empty();
  }

  /** "the year", "the month": the one that runs. Only where another word makes it a time. */
  Optional<Match> current(int i) {
    return tokens.get(i).is("the") ? unit(i + 1, 0).or(() -> currentDay(i + 1)) : Optional.empty();
  }

  private Optional<Match> currentDay(int i) {
    return tokens.get(i).is("day")
        ? Optional.of(new Match(new Timex.Relative(0, Unit.DAY), i + 1))
        : Optional.empty();
  }

  /** "two weeks ago", "a day earlier", "three days later", "in two weeks' time". */
  private Optional<Match> counted(int i) {
    Optional<Count> count = count(i);
    if (count.isEmpty() || tokens.get(i - 1).is("half")) {
      return Optional.empty();
    }
    int unitAt = count.get().next();
    return Lexicon.unit(tokens.get(unitAt).lower())
        .flatMap(unit -> counted(i, count.get(), unit, unitAt + 1));
  }

  private Optional<Match> counted(int i, Count count, Unit unit, int at) {
    int n = count.most();
    return switch (tokens.get(at).lower()) {
      case "ago" -> Optional.of(new Match(ago(count, unit), at + 1));
      case "earlier", "previously" -> Optional.of(inContext(-n, unit, at + 1));
      case "later" -> Optional.of(inContext(n, unit, at + 1));
      case "before", "prior" -> Optional.of(inClause(-n, unit, at + 1));
      case "after" -> Optional.of(inClause(n, unit, at + 1));
      case "from" -> fromNow(n, unit, at);
      case "'", "’" -> inTime(i, n, unit, at);
      default -> Optional.empty();
    };
  }

  private static Timex ago(Count count, Unit unit) {
    return count.least() == count.most()
        ? new Timex.Relative(-count.most(), unit)
        : new Timex.Vague(count.least(), count.most(), unit);
  }

  /** Weeks from a known day lead to a day: "a week earlier". */
  private static Match inContext(int n, Unit unit, int next) {
    boolean week = unit == Unit.WEEK;
    return offset(week ? 7 * n : n, week ? Unit.DAY : unit, next);
  }

  private Match inClause(int n, Unit unit, int next) {
    Match match = inContext(n, unit, next);
    boolean clause = tokens.get(next).isWord() && !tokens.get(next).is("and");
    return clause && match.timex() instanceof Timex.Offset o
        ? new Match(new Timex.Offset(o.offset(), o.unit(), Timex.From.CLAUSE), next)
        : match;
  }

  private Optional<Match> fromNow(int n, Unit unit, int at) {
    return tokens.get(at + 1).is("now")
        ? Optional.of(new Match(new Timex.Relative(n, unit), at + 2))
        : Optional.empty();
  }

  private Optional<Match> inTime(int i, int n, Unit unit, int at) {
    int time = tokens.get(at + 1).is("s") ? at + 2 : at + 1;
    return tokens.get(i - 1).is("in") && tokens.get(time).is("time")
        ? Optional.of(new Match(new Timex.Relative(n, unit), time + 1))
        : Optional.empty();
  }

  /** "the day before", "the year after", and "the day after" an act. */
  private Optional<Match> dayBefore(int i) {
    boolean before = tokens.get(i + 2).is("before");
    if (!tokens.get(i).is("the") || !(before || tokens.get(i + 2).is("after"))) {
      return Optional.empty();
    }
    String word = tokens.get(i + 1).lower();
    return Lexicon.unit(word)
        .filter(unit -> !word.endsWith("s"))
        .map(unit -> inClause(before ? -1 : 1, unit, i + 3));
  }

  private Optional<Count> count(int i) {
    Token token = tokens.get(i);
    if (token.number() > 0 && token.number() <= 1000) {
      return Optional.of(new Count(token.number(), token.number(), i + 1));
    }
    int few = FEW.contains(tokens.get(i).lower()) ? i : i + 1;
    boolean many = few == i || token.is("a");
    if (many && FEW.contains(tokens.get(few).lower())) {
      return Optional.of(new Count(2, 9, few + 1));
    }
    if (token.is("a") && tokens.get(i + 1).is("couple")) {
      return Optional.of(new Count(2, 2, tokens.get(i + 2).is("of") ? i + 3 : i + 2));
    }
    int number = Lexicon.number(token.lower());
    return number > 0 ? Optional.of(new Count(number, number, i + 1)) : Optional.empty();
  }
}
