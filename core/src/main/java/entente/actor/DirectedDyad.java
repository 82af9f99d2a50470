// SPDX-License-Identifier: Apache-2.0
package entente.actor;

/**
 * An ordered pair of states.
 *
 * @param actor who acts
 * @param recipient towards whom
 */
public record DirectedDyad(StateCode actor, StateCode recipient) {
  /** Whether {@code parties} act in this direction. */
  public boolean has(Parties parties) {
    return parties.actorStates().contains(actor) && parties.recipientStates().contains(recipient);
  }

  /** The pair without its order. */
  public Dyad dyad() {
    return Dyad.of(actor, recipient);
  }

  /** Such as {@code IRN-BOL}. */
  @Override
  public String toString() {
    return actor + "-" + recipient;
  }
}
