// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import entente.actor.ActorDirectory;
import entente.actor.State;
import entente.fact.Fact;
import entente.time.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * States by the numbers of the Correlates of War and of Gleditsch and Ward, which a state shares
 * with the one it came out of.
 */
final class NumberedStates {
  /** Numbers that one list has and the other writes differently: Germany, North Yemen, Serbia. */
  private static final Map<Integer, Integer> OLDER = Map.of(255, 260, 260, 255, 678, 679, 340, 345);

  /** Stands for an open end; later than any file. */
  private static final LocalDate OPEN = LocalDate.of(2100, 1, 1);

  private final List<State> states;

  NumberedStates(ActorDirectory directory) {
    this.states = List.copyOf(directory.states());
  }

  /** The state of a COW number as a term. */
  Fact.Term cow(String number, Window time) throws BadRow {
    return term(number, time, state -> state.numbers().cow());
  }

  /** The state of a Gleditsch-Ward number as a term. */
  Fact.Term gw(String number, Window time) throws BadRow {
    return term(number, time, state -> state.numbers().gw());
  }

  private Fact.Term term(String text, Window time, Function<State, Optional<Integer>> number)
      throws BadRow {
    int wanted = parsed(text);
    return states.stream()
        .filter(state -> is(number.apply(state), wanted))
        .max(Comparator.comparingLong(state -> shared(state.existence(), time)))
        .map(state -> new Fact.Term(state.code().value(), state.name()))
        .orElseThrow(() -> new BadRow("no state has the number '" + text + "'"));
  }

  private static boolean is(Optional<Integer> number, int wanted) {
    return number.map(n -> n == wanted || n.equals(OLDER.get(wanted))).orElse(false);
  }

  private static int parsed(String text) throws BadRow {
    String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    try {
      return Integer.parseInt(whole);
    } catch (NumberFormatException e) {
      throw new BadRow("'" + text + "' is no number of a state");
    }
  }

  /** Days both last, negative if they are apart. */
  private static long shared(Window one, Window other) {
    LocalDate from = later(one.from(), other.from());
    LocalDate until = earlier(one.until(), other.until());
    return ChronoUnit.DAYS.between(from, until);
  }

  private static LocalDate later(Optional<LocalDate> one, Optional<LocalDate> other) {
    LocalDate a = one.orElse(LocalDate.MIN.plusYears(1));
    LocalDate b = other.orElse(LocalDate.MIN.plusYears(1));
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    LocalDate a = one.orElse(OPEN);
    LocalDate b = other.orElse(OPEN);
    return a.isBefore(b) ? a : b;
  }
}
