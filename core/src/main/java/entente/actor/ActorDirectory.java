// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import entente.table.Table;
import entente.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The built-in tables of states, their names, organisations and office holders, with look-up by
 * what a person typed. Safe for use by several threads. Finding a name inside a text is not its
 * job: it has the tables, the coder the search.
 */
public final class ActorDirectory {
  private final NavigableMap<StateCode, State> states;
  private final List<Name> names;
  private final List<Organisation> organisations;
  private final List<OfficeHolder> holders;
  private final Tables tables;
  private final StateLookup lookup;

  ActorDirectory(Tables tables) {
    this.states = ActorTables.states(tables.states());
    this.names = ActorTables.names(tables.names(), states);
    this.organisations = ActorTables.organisations(tables.organisations());
    this.holders = ActorTables.holders(tables.holders(), states);
    this.tables = tables;
    this.lookup = new StateLookup(states, names);
  }

  /** The tables a directory is made of; what only the coder asks for is read when it asks. */
  record Tables(
      Table states,
      Table names,
      Table organisations,
      Table holders,
      Supplier<Table> places,
      Supplier<Table> groups) {}

  /**
   * The directory of the bundled tables; read at the first call.
   *
   * @throws IllegalStateException if a table is malformed, naming file and line
   */
  public static ActorDirectory standard() {
    return Standard.DIRECTORY;
  }

  private static final class Standard {
    private static final ActorDirectory DIRECTORY = new ActorDirectory(ActorTables.bundled());
  }

  /** All states, by code. */
  public Collection<State> states() {
    return states.values();
  }

  /** The state of this code; empty if there is none. */
  public Optional<State> find(StateCode code) {
    return Optional.ofNullable(states.get(code));
  }

  /**
   * The state of this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public State state(StateCode code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no state " + code));
  }

  /**
   * The state a person means by {@code typed}: a code of three or two letters, a name in English,
   * Spanish or French, an adjective or the noun for a people; accents and letter case aside. Of
   * several, a name before an adjective, one valid on {@code day} (without a day: still valid)
   * before one that is not, a plain one before an ambiguous one, then the lowest code.
   */
  public Optional<State> findState(String typed, Optional<LocalDate> day) {
    return lookup.find(typed, day);
  }

  /**
   * Up to three states whose names are nearest to {@code typed}, the nearest first; none where half
   * of the letters would have to change.
   */
  public List<State> suggestions(String typed) {
    return lookup.suggestions(typed);
  }

  /**
   * The two states of a pair written in one word, in its order: {@code BOL-IRN}, {@code iran-
   * bolivia}. Empty if either is unknown or both are the same.
   */
  public Optional<DirectedDyad> findPair(String typed) {
    for (int at = typed.indexOf('-'); at >= 0; at = typed.indexOf('-', at + 1)) {
      Optional<State> first = findState(typed.substring(0, at), Optional.empty());
      Optional<State> second = findState(typed.substring(at + 1), Optional.empty());
      if (first.isPresent() && second.isPresent() && !first.equals(second)) {
        return Optional.of(new DirectedDyad(first.get().code(), second.get().code()));
      }
    }
    return Optional.empty();
  }

  /** The pair written in one word, order aside; empty as for {@link #findPair}. */
  public Optional<Dyad> findDyad(String typed) {
    return findPair(typed).map(DirectedDyad::dyad);
  }

  /** All forms that name states, in the order of the table. */
  public List<Name> names() {
    return names;
  }

  /** The forms that name {@code state}, in the order of the table. */
  public List<Name> names(StateCode state) {
    return names.stream().filter(name -> name.state().equals(state)).toList();
  }

  /** All organisations, in the order of the table. */
  public List<Organisation> organisations() {
    return organisations;
  }

  /** The organisation of this code; of several organs the first of the table. */
  public Optional<Organisation> findOrganisation(ActorCode code) {
    return organisations.stream().filter(o -> o.code().equals(code)).findFirst();
  }

  /** All places inside states, in the order of the table, which is read at each call. */
  public List<Place> places() {
    return ActorTables.places(tables.places().get(), states);
  }

  /**
   * All groups, parties, firms, courts and agencies, in the order of the table, which is read at
   * each call.
   */
  public List<Group> groups() {
    return ActorTables.groups(tables.groups().get());
  }

  /** All office holders, in the order of the table. */
  public List<OfficeHolder> holders() {
    return holders;
  }

  /**
   * Who held {@code office} (English title, lower case) of {@code state} on {@code day}; more than
   * one where the office was disputed, none where it was vacant or the table does not know.
   */
  public List<OfficeHolder> holders(StateCode state, String office, LocalDate day) {
    return holders.stream()
        .filter(h -> h.state().equals(state) && h.office().equals(office))
        .filter(h -> h.tenure().contains(day))
        .toList();
  }

  /** What a person typed, told to a state. */
  private static final class StateLookup {
    private static final int SUGGESTIONS = 3;

    private final NavigableMap<StateCode, State> states;
    private final NavigableMap<String, List<Name>> byForm = new TreeMap<>();

    StateLookup(NavigableMap<StateCode, State> states, List<Name> names) {
      this.states = states;
      for (State state : states.values()) {
        for (String language : List.of("en", "es", "fr")) {
          add(displayed(state, language));
        }
      }
      names.stream().filter(StateLookup::isTyped).forEach(this::add);
    }

    /** Short names are names whether or not the table of forms repeats them. */
    private static Name displayed(State state, String language) {
      return new Name(
          state.code(), Name.Kind.NAME, language, state.name(language), state.existence(), "");
    }

    private static boolean isTyped(Name name) {
      return switch (name.kind()) {
        case NAME, ADJECTIVE, DEMONYM -> true;
        case CAPITAL, SEAT, FORCE -> false;
      };
    }

    private void add(Name name) {
      byForm.computeIfAbsent(Spelling.fold(name.form()), form -> new ArrayList<>()).add(name);
    }

    Optional<State> find(String typed, Optional<LocalDate> day) {
      String folded = Spelling.fold(typed);
      return StateCodes.find(folded)
          .filter(states::containsKey)
          .or(() -> named(folded, day))
          .or(() -> StateCodes.findByTwoLetters(folded))
          .map(states::get);
    }

    private Optional<StateCode> named(String folded, Optional<LocalDate> day) {
      return byForm.getOrDefault(folded, List.of()).stream()
          .min(
              Comparator.comparing(Name::kind)
                  .thenComparing(name -> !isValid(name.validity(), day))
                  .thenComparing(name -> name.isAmbiguous())
                  .thenComparing(Name::state))
          .map(Name::state);
    }

    private static boolean isValid(Window validity, Optional<LocalDate> day) {
      return day.map(validity::contains).orElse(validity.until().isEmpty());
    }

    List<State> suggestions(String typed) {
      String folded = Spelling.fold(typed);
      NavigableMap<StateCode, Integer> nearest = new TreeMap<>();
      byForm.forEach(
          (form, meant) -> {
            int distance = Spelling.distance(folded, form);
            if (distance * 2 < Math.max(folded.length(), form.length())) {
              meant.forEach(name -> nearest.merge(name.state(), distance, Math::min));
            }
          });
      return nearest.entrySet().stream()
          .sorted(Comparator.comparingInt(Map.Entry::getValue))
          .limit(SUGGESTIONS)
          .flatMap(entry -> Optional.ofNullable(states.get(entry.getKey())).stream())
          .toList();
    }
  }
}
