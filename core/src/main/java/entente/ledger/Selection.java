// SPDX-License-Identifier: Apache-2.0
package entente.ledger;

import entente.actor.DirectedDyad;
import entente.actor.Dyad;
import entente.actor.Parties;
import entente.event.Act;
import entente.event.Dimension;
import entente.event.Event;
import entente.event.EventType;
import entente.event.Mode;
import entente.time.Window;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines are asked for. An empty set or pair asks for all.
 *
 * @param pair whose acts
 * @param window in which days
 * @param types of which types
 * @param modes in which modes
 * @param dimensions in which fields
 */
public record Selection(
    Optional<Pair> pair,
    Window window,
    Set<EventType> types,
    Set<Mode> modes,
    Set<Dimension> dimensions) {
  private static final Selection ALL =
      new Selection(Optional.empty(), Window.always(), Set.of(), Set.of(), Set.of());

  public Selection {
    types = Set.copyOf(types);
    modes = Set.copyOf(modes);
    dimensions = Set.copyOf(dimensions);
  }

  /**
   * A pair of states, in either direction or from the first to the second only.
   *
   * @param dyad the pair
   * @param direction empty for either direction
   */
  public record Pair(Dyad dyad, Optional<DirectedDyad> direction) {
    boolean has(Parties parties) {
      return parties.dyads().contains(dyad)
          && direction.map(d -> parties.isReciprocal() || d.has(parties)).orElse(true);
    }
  }

  /** Everything. */
  public static Selection all() {
    return ALL;
  }

  /** All lines of a pair. */
  public static Selection of(Dyad dyad) {
    return new Selection(
        Optional.of(new Pair(dyad, Optional.empty())),
        Window.always(),
        Set.of(),
        Set.of(),
        Set.of());
  }

  /** All lines of the same pair, whatever else is asked. */
  public Selection ofPairAlone() {
    return new Selection(pair, Window.always(), Set.of(), Set.of(), Set.of());
  }

  /** Whether {@code event} is asked for. */
  public boolean has(Event event) {
    Act act = event.act();
    return pair.map(p -> p.has(act.parties())).orElse(true)
        && window.touches(event.when())
        && (types.isEmpty() || act.type().map(types::contains).orElse(false))
        && (modes.isEmpty() || modes.contains(act.mode()))
        && (dimensions.isEmpty() || dimensions.contains(act.qualities().dimension()));
  }
}
