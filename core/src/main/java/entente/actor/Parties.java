// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who acted towards whom. In a reciprocal act (meeting, joint signing) all are actors and there is
 * no recipient.
 *
 * @param actors at least one
 * @param recipients may be empty
 */
public record Parties(List<Actor> actors, List<Actor> recipients) {
  /**
   * @throws IllegalArgumentException if there is no actor
   */
  public Parties {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    if (actors.isEmpty()) {
      throw new IllegalArgumentException("an act without an actor");
    }
  }

  /** Whether two or more actors act alike, without a recipient. */
  public boolean isReciprocal() {
    return recipients.isEmpty() && actors.size() > 1;
  }

  /** Whether three or more states take part. */
  public boolean isMultilateral() {
    return states().size() > 2;
  }

  /** All states that take part, by code. */
  public NavigableSet<StateCode> states() {
    NavigableSet<StateCode> states = statesOf(actors);
    states.addAll(statesOf(recipients));
    return states;
  }

  /** The acting states, by code. */
  public NavigableSet<StateCode> actorStates() {
    return statesOf(actors);
  }

  /** The states acted upon, by code. */
  public NavigableSet<StateCode> recipientStates() {
    return statesOf(recipients);
  }

  private static NavigableSet<StateCode> statesOf(List<Actor> side) {
    NavigableSet<StateCode> states = new TreeSet<>();
    side.stream().map(Actor::state).flatMap(Optional::stream).forEach(states::add);
    return states;
  }

  /** The pairs of states between which this act runs, by code; the same state twice is no pair. */
  public NavigableSet<Dyad> dyads() {
    NavigableSet<Dyad> dyads = new TreeSet<>();
    for (StateCode a : actorStates()) {
      for (StateCode b : isReciprocal() ? actorStates() : recipientStates()) {
        if (!a.equals(b)) {
          dyads.add(Dyad.of(a, b));
        }
      }
    }
    return dyads;
  }
}
