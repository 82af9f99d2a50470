// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import java.util.Optional;

/**
 * A party as PLOVER writes it. States have their ISO 3166 alpha-3 code, Kosovo {@code KOS}; the UN
 * with its organs is {@code UNO}, the EU with its {@code EUR}, every other organisation between
 * states {@code IGO}.
 *
 * @param actor the party
 */
record PloverEntity(Actor actor) implements Form {
  @Override
  public void write(Fields out) {
    out.text("code", code(actor.code()))
        .text("sector", sector(actor.code()))
        .text("entity_text", actor.text())
        .text("office", actor.office())
        .text("person", actor.person());
  }

  private static Optional<String> code(ActorCode code) {
    if (code.country().equals("IGO")) {
      return Optional.of(organisation(code.sector()));
    }
    if (code.country().equals(ActorCode.UNRESOLVED)) {
      return Optional.of(code.sector()).filter(PloverEntity::isOrganisation);
    }
    return Optional.of(new ActorCode(code.country(), "").cameo());
  }

  /**
   * The group codes are CAMEO's: the region first, then the organisation; {@code EEC} is the EU.
   */
  private static String organisation(String group) {
    if (group.startsWith("UNO")) {
      return "UNO";
    }
    return group.startsWith("EUR") && group.contains("EEC") ? "EUR" : "IGO";
  }

  /** What CAMEO adds to an organisation's code is region and field, no sector of PLOVER's. */
  private static Optional<String> sector(ActorCode code) {
    boolean named = !code.isOrganisation() && !isOrganisation(code.sector());
    return Optional.of(code.sector()).filter(sector -> named && !sector.isEmpty());
  }

  private static boolean isOrganisation(String sector) {
    return sector.equals("IGO") || sector.equals("NGO");
  }
}
