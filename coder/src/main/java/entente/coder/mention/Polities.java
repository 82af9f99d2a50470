// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.StateCode;
import entente.table.Table;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nouns that stand for a state by what it is: "the kingdom", "the emirate", "the islands". */
final class Polities {
  private static final Polities STANDARD = load();

  private final Map<String, Set<String>> states;

  private Polities(Map<String, Set<String>> states) {
    this.states = states;
  }

  /** The bundled nouns. */
  static Polities standard() {
    return STANDARD;
  }

  private static Polities load() {
    Map<String, Set<String>> states = new LinkedHashMap<>();
    for (Table.Row row :
        Table.bundled(Polities.class, "polities.tsv", List.of("noun", "states")).rows()) {
      Set<String> countries = new LinkedHashSet<>();
      for (String code : row.text("states").split(",", -1)) {
        countries.add(ActorCode.of(new StateCode(code), "").country());
      }
      states.put(row.text("noun"), countries);
    }
    return new Polities(states);
  }

  /** The state of this kind that the document named last. */
  Optional<Mention> find(String noun, Memory memory) {
    return memory
        .lastNamed(states.getOrDefault(noun, Set.of()))
        .map(country -> new ActorCode(country, ""))
        .map(code -> new Actor(code, Optional.empty(), Optional.empty(), ""))
        .map(actor -> new Mention(actor, Mention.Standing.STATE, Mention.NOWHERE));
  }
}
