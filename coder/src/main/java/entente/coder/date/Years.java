// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import java.util.List;
import java.util.Optional;

/** Years, decades and centuries. */
final class Years {
  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  private static final List<String> CENTURIES = List.of("eighteenth", "nineteenth", "twentieth");

  private final Tokens tokens;

  Years(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Match> at(int i) {
    return decade(i).or(() -> century(i)).or(() -> year(i));
  }

  /** Whether token {@code i} can be a year of the last centuries, whatever stands before it. */
  boolean isYear(int i) {
    Token token = tokens.get(i);
    return token.number() >= 1500
        && token.number() <= 2199
        && token.length() == 4
        && !isCount(i + 1)
        && !(tokens.isGlued(i + 1) && tokens.get(i + 1).isWord());
  }

  /** Whether the word at {@code i} makes the number before it a count or an amount. */
  boolean isCount(int i) {
    Token next = tokens.get(i);
    return Lexicon.COUNTED.contains(next.lower()) || next.is("%");
  }

  private Optional<Match> year(int i) {
    if (!isYear(i)) {
      return Optional.empty();
    }
    int year = tokens.get(i).number();
    Token before = tokens.get(i - 1);
    if (Lexicon.BEFORE_YEAR.contains(before.lower()) || isInBrackets(i) || isAfterPlace(i)) {
      return Optional.of(new Match(new Timex.Year(year), i + 1));
    }
    return beforeNoun(i, year).or(() -> inName(i, year));
  }

  private boolean isInBrackets(int i) {
    return tokens.get(i - 1).is("(") && (tokens.get(i + 1).is(")") || tokens.get(i + 1).is(","));
  }

  /** "La Paz, 2009". */
  private boolean isAfterPlace(int i) {
    Token next = tokens.get(i + 1);
    return tokens.get(i - 1).is(",")
        && tokens.get(i - 2).isCapital()
        && (next.equals(Token.NONE) || next.is(",") || next.is(".") || next.is(")"));
  }

  /** "the 2015 nuclear deal", "Iran's 2015 deal", "the 2012 Olympics". */
  private Optional<Match> beforeNoun(int i, int year) {
    Token next = tokens.get(i + 1);
    boolean determined =
        Lexicon.SMALL.contains(tokens.get(i - 1).lower())
            || (tokens.get(i - 1).is("s") && tokens.isGlued(i - 1));
    if (!determined || !next.isWord()) {
      return Optional.empty();
    }
    boolean name = next.isCapital();
    Timex timex = name ? new Timex.YearInName(year) : new Timex.YearOfNoun(year);
    return Optional.of(new Match(timex, i + 1));
  }

  private Optional<Match> inName(int i, int year) {
    Token before = tokens.get(i - 1);
    boolean name = before.isCapital() && !Lexicon.SMALL.contains(before.lower());
    return name ? Optional.of(new Match(new Timex.YearInName(year), i + 1)) : Optional.empty();
  }

  /** 1990s, 1990's, '90s, the 90s, the nineties. */
  Optional<Match> decade(int i) {
    int word = DECADES.indexOf(tokens.get(i).lower());
    if (word >= 0 && isDetermined(i)) {
      return Optional.of(new Match(new Timex.Decade(1920 + 10 * word), i + 1));
    }
    int quote = isQuote(i) ? 1 : 0;
    int number = tokens.get(i + quote).number();
    int after = afterPlural(i + quote);
    if (after < 0 || number % 10 != 0) {
      return Optional.empty();
    }
    if (number >= 1500 && number <= 2190) {
      return Optional.of(new Match(new Timex.Decade(number), after));
    }
    if (number >= 10 && number < 100 && (quote == 1 || isDetermined(i))) {
      int first = number >= 30 ? 1900 + number : 2000 + number;
      return Optional.of(new Match(new Timex.Decade(first), after));
    }
    return Optional.empty();
  }

  private boolean isDetermined(int i) {
    Token before = tokens.get(i - 1);
    return before.is("the")
        || before.is("early")
        || before.is("late")
        || before.is("mid")
        || (before.isDash() && tokens.get(i - 2).is("mid"));
  }

  /** Token after the plural ending of the number at {@code i}, -1 if it has none. */
  private int afterPlural(int i) {
    int ending = isQuote(i + 1) && tokens.isGlued(i + 1) ? i + 2 : i + 1;
    return tokens.get(ending).is("s") && tokens.isGlued(ending) ? ending + 1 : -1;
  }

  private boolean isQuote(int i) {
    Token token = tokens.get(i);
    return token.is("'") || token.is("’") || token.is("‘");
  }

  /** "the 19th century", "the twentieth century", "the 21st century". */
  private Optional<Match> century(int i) {
    int word = CENTURIES.indexOf(tokens.get(i).lower());
    int number = word >= 0 ? 18 + word : tokens.get(i).number();
    int after = word >= 0 ? i + 1 : i + 2;
    if (number < 10 || number > 21 || !tokens.get(after).is("century")) {
      return Optional.empty();
    }
    int first = (number - 1) * 100 + 1;
    Timex range = new Timex.Range(new Timex.Year(first), new Timex.Year(first + 99));
    return Optional.of(new Match(range, after + 1));
  }

  /**
   * "2010-2012", "2010 to 2012", "2006-07"; with {@code and} allowed, "2010 and 2012". No word
   * before it is asked for.
   */
  Optional<Match> range(int i, boolean allowsAnd) {
    Token link = tokens.get(i + 1);
    Token last = tokens.get(i + 2);
    boolean links = link.isDash() || link.is("/") || link.is("to") || (allowsAnd && link.is("and"));
    int first = tokens.get(i).number();
    if (!links || tokens.get(i).length() != 4 || first < 1700 || first > 2199) {
      return Optional.empty();
    }
    boolean shortened = last.length() == 2 && (link.isDash() || link.is("/"));
    boolean whole = isYear(i + 2);
    int year = shortened ? first / 100 * 100 + last.number() : last.number();
    boolean isDate = shortened && (tokens.get(i + 3).isDash() || tokens.get(i + 3).is("/"));
    if (!(shortened || whole) || isDate || year <= first || isCount(i + 3)) {
      return Optional.empty();
    }
    return Optional.of(
        new Match(new Timex.Range(new Timex.Year(first), new Timex.Year(year)), i + 3));
  }
}
