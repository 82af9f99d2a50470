// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.ActorDirectory;
import entente.actor.Place;
import entente.actor.Spelling;
import entente.actor.State;
import entente.fact.FactBase;
import entente.fact.Gathering;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Places by the names that texts give them. */
final class Venues {
  /** Letters by which two spellings of a city differ at most. */
  private static final int VARIED = 2;

  private static final int SHORTEST_VARIED = 6;

  /** By folded name, the states in which a place of that name lies; read once. */
  private static final Map<String, Set<String>> STATES = states();

  private Venues() {}

  private static Map<String, Set<String>> states() {
    Map<String, Set<String>> states = new HashMap<>();
    for (Place place : ActorDirectory.standard().places()) {
      put(states, place.form(), place.state().value());
    }
    ActorDirectory.standard()
        .names()
        .forEach(name -> put(states, name.form(), name.state().value()));
    FactBase.standard()
        .gatherings()
        .forEach(g -> put(states, g.venue().city(), g.venue().state().value()));
    return states;
  }

  private static void put(Map<String, Set<String>> states, String form, String state) {
    states.computeIfAbsent(Spelling.fold(form), key -> new TreeSet<>()).add(state);
  }

  /** Whether {@code name} is known to name a place. */
  static boolean isPlace(String name) {
    return STATES.containsKey(Spelling.fold(name));
  }

  /**
   * Whether {@code name} may mean where the gathering was: its city in some spelling, its state, or
   * a wider or narrower place that the table does not tell apart.
   */
  static boolean isAt(Gathering gathering, String name) {
    String told = Spelling.fold(name);
    String venue = Spelling.fold(gathering.venue().city());
    return told.contains(venue)
        || venue.contains(told)
        || isAlike(told, venue)
        || isState(gathering, name);
  }

  private static boolean isAlike(String told, String venue) {
    return Math.min(told.length(), venue.length()) >= SHORTEST_VARIED
        && Spelling.distance(told, venue) <= VARIED;
  }

  private static boolean isState(Gathering gathering, String name) {
    Optional<State> state =
        ActorDirectory.standard().findState(name, Optional.of(gathering.days().from()));
    return state.filter(s -> s.code().equals(gathering.venue().state())).isPresent();
  }
}
