// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the states and organisations to which a noun belongs: "Iran's minister", "police of X". */
final class Owners {
  private final Phrase phrase;
  private final Memory memory;
  private final Mentions mentions;

  Owners(Phrase phrase, Memory memory, Mentions mentions) {
    this.phrase = phrase;
    this.memory = memory;
    this.mentions = mentions;
  }

  /** The states that a title names: in "U.S. Secretary of State" they hang on its first word. */
  List<Mention> ofTitle(Agents.Found title) {
    for (int word = title.last(); word >= title.first(); word--) {
      List<Mention> found = modifiers(word);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  // "Deputy Prime Minister and Minister for Foreign Affairs of Vietnam": one person, two offices.
  private List<Mention> ofSecondOffice(int head) {
    List<Mention> found = new ArrayList<>();
    for (int second : phrase.sentence().children(head, "conj")) {
      if (found.isEmpty()
          && phrase.sentence().is(head, "appos")
          && phrase.agent(second).isPresent()) {
        found.addAll(below(second, List.of("nmod:of", "nmod:from", "nmod:for"), 3));
      }
    }
    return found;
  }

  // "The Basra police", "a court in Munich".
  private List<Mention> places(int head) {
    List<Mention> found = new ArrayList<>();
    for (int child : phrase.sentence().children(head)) {
      boolean before = child < head && phrase.isModifier(child);
      boolean within =
          phrase.sentence().is(child, "nmod:of") || phrase.sentence().is(child, "nmod:in");
      found.addAll(before || within ? whereabouts(child) : List.of());
    }
    return found;
  }

  /** The states that the modifiers of an agent noun name. */
  List<Mention> of(int head, Agents.Found agent) {
    List<Mention> owners = new ArrayList<>(modifiers(head));
    if (owners.isEmpty()) {
      for (int child : phrase.sentence().children(head, "compound")) {
        owners.addAll(modifiers(child));
      }
    }
    if (owners.isEmpty()) {
      owners.addAll(below(head, List.of("nmod:of", "nmod:from", "nmod:for"), 3));
    }
    if (owners.isEmpty()) {
      owners.addAll(places(head));
    }
    if (owners.isEmpty()) {
      owners.addAll(ofSecondOffice(head));
    }
    if (owners.isEmpty() && agent.agent().kind() == Agents.Kind.OFFICE) {
      owners.addAll(byName(head));
    }
    if (owners.isEmpty()) {
      boolean body = agent.agent().kind() == Agents.Kind.BODY;
      below(head, List.of("nmod:in"), 1).stream()
          .filter(m -> body || m.standing() == Mention.Standing.CAPITAL)
          .forEach(owners::add);
    }
    return owners;
  }

  /** Parties named by adjectives, possessives and names before a noun, left to right. */
  List<Mention> modifiers(int head) {
    List<Mention> found = new ArrayList<>();
    for (int child : phrase.sentence().children(head)) {
      if (phrase.isModifier(child)) {
        found.addAll(modifier(child));
      }
    }
    return Mention.distinct(found);
  }

  /** The state in which the place is that a noun names; empty for other nouns. */
  List<Mention> whereabouts(int noun) {
    return phrase
        .names()
        .at(noun)
        .filter(n -> n.sort() == Named.Sort.PLACE && !n.ambiguous())
        .map(n -> owner(noun, n))
        .orElse(List.of());
  }

  private List<Mention> modifier(int child) {
    List<Mention> found = new ArrayList<>();
    for (int one : phrase.sentence().conjuncts(child)) {
      Optional<Named> named = phrase.names().at(one).filter(Named::modifies);
      boolean holder = named.isPresent() && named.get().sort() == Named.Sort.HOLDER;
      if (holder) {
        List<Mention> bearers = mentions.of(one);
        found.addAll(bearers);
        if (bearers.isEmpty() && isOfCabinet(child)) {
          found.add(mentions.holder(one, named.get()));
        }
      } else if (named.isPresent()) {
        found.addAll(owner(one, named.get()));
      } else if (phrase.sentence().is(child, "nmod:poss")) {
        found.addAll(mentions.of(one));
      }
    }
    return found;
  }

  // "The Clinton administration": a last name that is nobody else's there.
  private boolean isOfCabinet(int child) {
    int head = phrase.sentence().head(child);
    return head >= 0
        && phrase
            .agent(head)
            .filter(a -> a.agent().kind() == Agents.Kind.BODY && a.agent().sector().equals("GOV"))
            .isPresent();
  }

  private List<Mention> owner(int index, Named named) {
    ActorCode code =
        named.code().isOrganisation() ? named.code() : new ActorCode(named.code().country(), "");
    String text = phrase.words(named.first(), named.last());
    Actor actor = new Actor(code, Optional.empty(), Optional.empty(), text);
    Mention.Standing standing =
        code.isOrganisation() ? Mention.Standing.ORGANISATION : Mention.Standing.STATE;
    return List.of(new Mention(actor, standing, index));
  }

  /** Parties behind these labels, at most so many levels below a noun, left to right. */
  List<Mention> below(int head, List<String> labels, int levels) {
    List<Mention> found = new ArrayList<>();
    for (int child : phrase.sentence().children(head)) {
      if (labels.stream().noneMatch(l -> phrase.sentence().is(child, l))) {
        continue;
      }
      List<Mention> direct = mentions.all(child).stream().filter(Mention::isKnown).toList();
      if (direct.isEmpty() && levels > 1) {
        direct = below(child, labels, levels - 1);
      }
      if (direct.isEmpty()) {
        direct = modifiers(child);
      }
      found.addAll(direct);
    }
    return found;
  }

  private List<Mention> byName(int head) {
    return phrase.apposed(head).stream().flatMap(a -> nameOwner(a).stream()).limit(1).toList();
  }

  private List<Mention> nameOwner(int name) {
    Optional<Named> named = phrase.names().at(name);
    if (named.isPresent() && named.get().sort() == Named.Sort.HOLDER) {
      return List.of(mentions.holder(name, named.get()));
    }
    return memory.findPerson(phrase.sentence().form(name)).stream().toList();
  }
}
