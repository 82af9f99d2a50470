// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.actor.Actor;
import entente.actor.StateCode;

/**
 * A party: state null for organisations and unresolved actors, whose CAMEO string is in {@code
 * code}.
 *
 * @param actor the party
 */
public record ActorForm(Actor actor) implements Form {
  @Override
  public void write(Fields out) {
    out.text("state", actor.state().map(StateCode::value))
        .text("sector", actor.code().sector())
        .text("office", actor.office())
        .text("person", actor.person())
        .text("text", actor.text())
        .text("code", actor.code().cameo());
  }
}
