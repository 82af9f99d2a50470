// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves names of persons to the states for which they act. */
final class Persons {
  private final Phrase phrase;
  private final Memory memory;
  private final Owners owners;
  private final Definites definites;
  private final Mentions mentions;

  Persons(Phrase phrase, Memory memory, Owners owners, Definites definites, Mentions mentions) {
    this.phrase = phrase;
    this.memory = memory;
    this.owners = owners;
    this.definites = definites;
    this.mentions = mentions;
  }

  // A last name alone needs a title before it, or the full name earlier in the document; a title
  // that names another state ("Colombian President Morales") wins over the table.
  List<Mention> bearer(int head, Named named) {
    Optional<Agents.Found> title = phrase.title(named.first());
    List<Mention> stated = title.isPresent() ? stated(head, title.get()) : List.of();
    Optional<Mention> before = memory.findPerson(phrase.sentence().form(named.last()));
    boolean elsewhere =
        !stated.isEmpty() && !stated.get(0).code().country().equals(named.code().country());
    if (elsewhere) {
      Optional<String> name = Optional.of(phrase.words(named.first(), named.last()));
      return List.of(mentions.acting(head, title.orElseThrow(), stated.get(0), name));
    }
    if (named.ambiguous() && title.isEmpty()) {
      List<Mention> known =
          before.isPresent() ? before.map(m -> m.at(head)).stream().toList() : named(head);
      return known.isEmpty() && isAtHome(named) ? List.of(holder(head, named)) : known;
    }
    if (title.isEmpty() && isShort(named) && isOf(before, named)) {
      return before.map(m -> m.at(head)).stream().toList();
    }
    return List.of(holder(head, named));
  }

  private static boolean isShort(Named named) {
    return named.first() == named.last();
  }

  /** The name as the document gave it in full before, where only the last name stands. */
  private String fullest(String person, Named named) {
    Optional<Mention> before = memory.findPerson(person);
    return isShort(named) && isOf(before, named) && !person.contains(" ")
        ? before.flatMap(m -> m.actor().person()).orElse(person)
        : person;
  }

  private static boolean isOf(Optional<Mention> before, Named named) {
    return before.filter(m -> m.code().country().equals(named.code().country())).isPresent();
  }

  /** Whether the state of a last name is named, here or before: "Rouhani" in a text on Iran. */
  private boolean isAtHome(Named named) {
    String country = named.code().country();
    return memory.hasNamed(country)
        || phrase.names().spans().stream()
            .anyMatch(n -> !n.ambiguous() && n.code().country().equals(country));
  }

  private List<Mention> stated(int head, Agents.Found title) {
    List<Mention> stated = new ArrayList<>(owners.modifiers(head));
    if (stated.isEmpty()) {
      stated.addAll(owners.ofTitle(title));
    }
    return stated;
  }

  Mention holder(int head, Named named) {
    String person = fullest(phrase.words(phrase.personStart(named.last()), named.last()), named);
    Optional<String> office =
        phrase.title(named.first()).filter(t -> !t.agent().isRank()).map(phrase::office);
    Actor actor =
        new Actor(named.code(), office, Optional.of(person), phrase.words(phrase.left(head), head));
    return new Mention(actor, Mention.Standing.STATE, head);
  }

  /**
   * Whom a name that no table holds stands for, by title, owner, apposition or what went before.
   */
  List<Mention> named(int head) {
    Optional<Agents.Found> title = phrase.title(phrase.nameStart(head));
    List<Mention> states = new ArrayList<>(owners.modifiers(head));
    title.ifPresent(t -> states.addAll(states.isEmpty() ? owners.ofTitle(t) : List.of()));
    if (title.isPresent() && states.isEmpty()) {
      states.addAll(owners.below(head, List.of("nmod:of"), 2));
    }
    Optional<String> name = Optional.of(phrase.words(phrase.nameStart(head), head));
    if (title.isPresent() && !states.isEmpty()) {
      return Mention.distinct(states).stream()
          .map(o -> mentions.acting(head, title.get(), o, name))
          .toList();
    }
    boolean possessed = phrase.sentence().has(head, "nmod:poss");
    if (title.isEmpty() && possessed && !states.isEmpty() && phrase.isPersonal(head)) {
      return List.of(personOf(head, states.get(0), name));
    }
    return elsewhere(head, title, name);
  }

  private Mention personOf(int head, Mention owner, Optional<String> name) {
    ActorCode code = new ActorCode(owner.code().country(), "GOV");
    Actor actor = new Actor(code, Optional.empty(), name, phrase.words(phrase.left(head), head));
    return new Mention(actor, Mention.Standing.STATE, head);
  }

  // "Novillo, Bolivia's defence minister"; a last name known from before; "the minister, Novillo".
  private List<Mention> elsewhere(int head, Optional<Agents.Found> title, Optional<String> name) {
    for (int apposed : phrase.apposed(head)) {
      Optional<Agents.Found> agent = phrase.agent(apposed);
      if (agent.isPresent()) {
        List<Mention> states = owners.of(apposed, agent.get());
        if (!states.isEmpty()) {
          return List.of(mentions.acting(apposed, agent.get(), states.get(0), name).at(head));
        }
      }
    }
    Optional<Mention> before = memory.findPerson(phrase.sentence().form(head));
    if (before.isEmpty() && title.isPresent()) {
      before =
          memory.findOffice(phrase.office(title.get())).filter(m -> m.actor().person().isEmpty());
    }
    if (before.isEmpty() && title.isPresent()) {
      return definites.ofTitle(title.get().agent()).stream()
          .map(state -> mentions.acting(head, title.get(), state, name))
          .toList();
    }
    return before.map(m -> m.at(head)).stream().toList();
  }
}
