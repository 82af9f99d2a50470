// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.StateCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A noun phrase that stands for a party.
 *
 * @param actor the party as the text names it
 * @param standing how far it stands for its state
 * @param head index of its head word
 */
public record Mention(Actor actor, Standing standing, int head) {

  static final int NOWHERE = -1;

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
    ORGANISATION,
    /** Somebody of whom the text does not say to which state they belong. */
    UNKNOWN
  }

  /** The party's code. */
  public ActorCode code() {
    return actor.code();
  }

  /** The state, if it is one. */
  public Optional<StateCode> state() {
    return actor.state();
  }

  /** Nobody named: the side of an act that its words leave open. */
  public static Mention nobody() {
    ActorCode code = new ActorCode(ActorCode.UNRESOLVED, "");
    return new Mention(
        new Actor(code, Optional.empty(), Optional.empty(), ""), Standing.UNKNOWN, NOWHERE);
  }

  /** Whether the party is a state or an organisation. */
  public boolean isKnown() {
    return standing != Standing.UNKNOWN;
  }

  /** Whether words stand for it. */
  public boolean isNamed() {
    return head != NOWHERE;
  }

  /** Whether both stand for the same state or organisation. */
  public boolean isSameParty(Mention other) {
    if (!isKnown() || !other.isKnown()) {
      return head == other.head;
    }
    return code().country().equals(other.code().country())
        && (state().isPresent() || code().equals(other.code()));
  }

  /** Each party once, the first that names it. */
  public static List<Mention> distinct(List<Mention> mentions) {
    List<Mention> distinct = new ArrayList<>();
    for (Mention mention : mentions) {
      if (distinct.stream().noneMatch(mention::isSameParty)) {
        distinct.add(mention);
      }
    }
    return distinct;
  }

  /** The same mention by another head. */
  Mention at(int other) {
    return new Mention(actor, standing, other);
  }
}
