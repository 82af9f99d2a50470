// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.StateCode;
import java.util.Optional;

/**
 * A noun phrase that stands for a party.
 *
 * @param actor the party as the text names it
 * @param standing how far it stands for its state
 * @param head index of its head word
 */
public record Mention(Actor actor, Standing standing, int head) {

  /** How far a mention stands for its state. */
  public enum Standing {
    /** The state, its government, parliament, army or diplomats. */
    STATE,
    /** A capital: the government, or the place. */
    CAPITAL,
    /** Forces and vessels: the state when they act abroad. */
    ABROAD,
    /** An embassy or a border: its state when something is done to it. */
    ASSET,
    /** Citizens, firms, groups. */
    PRIVATE,
    ORGANISATION
  }

  /** The party's code. */
  public ActorCode code() {
    return actor.code();
  }

  /** The state, if it is one. */
  public Optional<StateCode> state() {
    return actor.state();
  }

  /** Whether both stand for the same state or organisation. */
  public boolean isSameParty(Mention other) {
    return code().country().equals(other.code().country())
        && (state().isPresent() || code().equals(other.code()));
  }

  /** The same mention by another head. */
  Mention at(int other) {
    return new Mention(actor, standing, other);
  }
}
