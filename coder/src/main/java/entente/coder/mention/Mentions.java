// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.coder.parse.ParsedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves the noun phrases of one sentence to the parties they stand for. Used by one thread; what
 * it learns of persons goes into the document's memory.
 */
public final class Mentions {
  private static final int DEEPEST = 6;
  private static final Set<String> COUNTERPARTS =
      Set.of("counterpart", "opposite number", "colleague", "homologue");

  private final Phrase phrase;
  private final Memory memory;
  private final Anaphora anaphora;
  private final Owners owners;
  private final Definites definites;
  private final Persons persons;
  private final Map<Integer, List<Mention>> known = new HashMap<>();
  private final Optional<Strangers> strangers;
  private int depth;

  /**
   * The mentions of a sentence.
   *
   * @param sentence its parse
   * @param names the gazetteer's words in it
   * @param agents nouns for those who act
   * @param context the document's memory, and which sentence this is
   */
  public Mentions(ParsedSentence sentence, Names names, Agents agents, Context context) {
    this.phrase = new Phrase(sentence, names, agents);
    this.memory = context.memory();
    this.anaphora = new Anaphora(sentence, this, context);
    this.owners = new Owners(phrase, memory, this);
    this.definites = new Definites(phrase, context, anaphora);
    this.persons = new Persons(phrase, memory, owners, definites, this);
    this.strangers = Optional.empty();
  }

  private Mentions(Mentions known) {
    this.phrase = known.phrase;
    this.memory = known.memory;
    this.anaphora = known.anaphora;
    this.owners = new Owners(phrase, memory, this);
    this.definites = known.definites;
    this.persons = new Persons(phrase, memory, owners, definites, this);
    this.strangers = Optional.of(new Strangers(known.phrase));
  }

  /** The same sentence, in which also those count whose state is not known. */
  public Mentions withStrangers() {
    return new Mentions(this);
  }

  /**
   * Where a sentence stands.
   *
   * @param memory what the document said before
   * @param ordinal number of the sentence
   */
  public record Context(Memory memory, int ordinal) {}

  /** The sentence's gazetteer words. */
  public Names names() {
    return phrase.names();
  }

  /** Takes note of persons named with their office, whatever they do in the sentence. */
  public void introduce() {
    for (int i = 0; i < phrase.sentence().size(); i++) {
      if (isTitled(i) || isNamedOffice(i)) {
        of(i);
      }
    }
  }

  private boolean isTitled(int noun) {
    return phrase.sentence().token(noun).isName()
        && !phrase.sentence().is(noun, "compound")
        && phrase.title(phrase.nameStart(noun)).isPresent();
  }

  private boolean isNamedOffice(int noun) {
    return phrase.agent(noun).flatMap(agent -> phrase.person(noun, agent)).isPresent();
  }

  /** The parties that a noun and its conjuncts stand for, left to right. */
  public List<Mention> all(int head) {
    List<Mention> mentions = new ArrayList<>();
    for (int one : phrase.sentence().conjuncts(head)) {
      if (one >= head && !phrase.isExcepted(one)) {
        mentions.addAll(withHidden(one));
      }
    }
    return Mention.distinct(mentions.isEmpty() ? mentions : withHosts(mentions, head));
  }

  // In "the embassy of A in B and the institute" the institute is one of the host, B.
  private List<Mention> withHosts(List<Mention> mentions, int head) {
    List<Mention> all = new ArrayList<>(mentions);
    for (Mention embassy : mentions) {
      if (embassy.standing() == Mention.Standing.ASSET) {
        List<Mention> hosts = owners.below(embassy.head(), List.of("nmod:in", "nmod:to"), 1);
        hosts.forEach(host -> all.addAll(bodiesOf(host, head)));
      }
    }
    return all;
  }

  private List<Mention> bodiesOf(Mention host, int head) {
    List<Mention> bodies = new ArrayList<>();
    for (int one : phrase.sentence().conjuncts(head)) {
      Optional<Agents.Found> agent = phrase.agent(one);
      if (agent.isPresent() && of(one).isEmpty()) {
        bodies.add(acting(one, agent.get(), host, Optional.empty()));
      }
    }
    return bodies;
  }

  // "by Iran's minister, General Ashtiani, and his counterpart": parsers hang the second on the
  // name.
  private List<Mention> withHidden(int head) {
    List<Mention> mentions = new ArrayList<>(of(head));
    for (int apposed : phrase.sentence().children(head, "appos")) {
      if (phrase.isCoordinated(apposed)) {
        mentions.addAll(all(apposed));
      } else {
        phrase.sentence().children(apposed, "appos").stream()
            .filter(phrase::isCoordinated)
            .forEach(a -> mentions.addAll(all(a)));
        phrase.sentence().children(apposed, "conj").forEach(c -> mentions.addAll(all(c)));
      }
    }
    return mentions;
  }

  /** The parties that each of these nouns stands for. */
  public List<Mention> all(List<Integer> heads) {
    List<Mention> mentions = new ArrayList<>();
    heads.stream().filter(h -> !phrase.isExcepted(h)).forEach(h -> mentions.addAll(withHidden(h)));
    return Mention.distinct(
        mentions.isEmpty() || heads.isEmpty() ? mentions : withHosts(mentions, heads.get(0)));
  }

  /** The parties that a noun without its conjuncts stands for; empty if none. */
  public List<Mention> of(int head) {
    List<Mention> before = known.get(head);
    if (before != null) {
      return before;
    }
    if (depth >= DEEPEST) {
      return List.of();
    }
    depth++;
    List<Mention> found = resolve(head);
    depth--;
    if (found.isEmpty()) {
      found = strangers.flatMap(s -> s.of(head)).stream().toList();
    } else {
      found.stream().filter(Mention::isKnown).forEach(memory::note);
    }
    known.put(head, found);
    return found;
  }

  private List<Mention> resolve(int head) {
    Optional<Named> named = phrase.headed(head);
    if (named.isPresent()) {
      return named(head, named.get());
    }
    if (phrase.sentence().token(head).isPronoun()) {
      return anaphora.pronoun(head);
    }
    Optional<Agents.Found> agent = phrase.agent(head);
    if (agent.isPresent()) {
      return agent(head, agent.get());
    }
    List<Mention> pointed = definites.of(head);
    return pointed.isEmpty() && phrase.sentence().token(head).isName()
        ? persons.named(head)
        : pointed;
  }

  private List<Mention> named(int head, Named named) {
    return switch (named.sort()) {
      case STATE -> isVenue(head, named) ? List.of() : one(head, named, Mention.Standing.STATE);
      case SEAT -> one(head, named, Mention.Standing.STATE);
      case FORCE -> one(head, named, Mention.Standing.ABROAD);
      case CAPITAL -> one(head, named, Mention.Standing.CAPITAL);
      case ORGANISATION -> one(head, named, Mention.Standing.ORGANISATION);
      case ORGAN -> one(head, named, Mention.Standing.STATE);
      case GROUP -> one(head, named, Mention.Standing.PRIVATE);
      case PLACE -> List.of();
      case ADJECTIVE, PEOPLE -> people(head, named);
      case HOLDER -> persons.bearer(head, named);
    };
  }

  // "Met in Dubai, United Arab Emirates": parsers take the state for a second object.
  private boolean isVenue(int head, Named named) {
    int comma = named.first() - 1;
    if (comma < 2
        || !phrase.sentence().form(comma).equals(",")
        || !phrase.sentence().is(head, "obj")) {
      return false;
    }
    int at = comma - 1;
    while (at > 0 && phrase.sentence().token(at).isName()) {
      at--;
    }
    return at < comma - 1 && Set.of("in", "at", "near").contains(phrase.sentence().lemma(at));
  }

  private List<Mention> one(int head, Named named, Mention.Standing standing) {
    String text = phrase.words(named.first(), named.last());
    Actor actor = new Actor(named.code(), Optional.empty(), Optional.empty(), text);
    return List.of(new Mention(actor, standing, head));
  }

  private List<Mention> people(int head, Named named) {
    if (!phrase.sentence().token(head).isNoun()
        && phrase.sentence().head(head) >= 0
        && phrase.sentence().is(head, "amod")) {
      return List.of();
    }
    ActorCode code = new ActorCode(named.code().country(), "CVL");
    Actor actor =
        new Actor(code, Optional.empty(), Optional.empty(), phrase.words(named.first(), head));
    Mention.Standing standing =
        definites.isNation(head) ? Mention.Standing.STATE : Mention.Standing.PRIVATE;
    return List.of(new Mention(actor, standing, head));
  }

  private List<Mention> agent(int head, Agents.Found agent) {
    if (COUNTERPARTS.contains(agent.agent().noun())) {
      return anaphora.counterpart(head, phrase);
    }
    List<Mention> states = owners.of(head, agent);
    if (states.isEmpty()) {
      states = definites.of(head, agent);
    }
    List<Mention> mentions = new ArrayList<>();
    Optional<String> person =
        states.size() == 1 ? phrase.person(head, agent) : Optional.<String>empty();
    for (Mention owner : Mention.distinct(states)) {
      mentions.add(acting(head, agent, owner, person));
    }
    if (mentions.size() > 1) {
      memory.noteGroup(agent.agent().noun(), mentions);
    }
    return mentions;
  }

  /** Somebody who acts for {@code owner}. */
  Mention acting(int head, Agents.Found agent, Mention owner, Optional<String> person) {
    Agents.Agent noun = agent.agent();
    boolean organisation = owner.code().isOrganisation();
    ActorCode code =
        organisation ? owner.code() : new ActorCode(owner.code().country(), noun.sector());
    Optional<String> office =
        noun.kind() == Agents.Kind.OFFICE && !noun.isRank()
            ? Optional.of(phrase.office(agent))
            : Optional.empty();
    Actor actor =
        new Actor(
            code, office, person, phrase.words(phrase.left(head), phrase.right(head, person)));
    return new Mention(actor, standing(owner, noun), head);
  }

  private static Mention.Standing standing(Mention owner, Agents.Agent noun) {
    if (!owner.isKnown()) {
      return Mention.Standing.UNKNOWN;
    }
    return owner.code().isOrganisation() ? Mention.Standing.ORGANISATION : noun.standing();
  }

  /** Parties named by adjectives, possessives and names before a noun, left to right. */
  public List<Mention> modifiers(int head) {
    return owners.modifiers(head);
  }

  /** Whoever bears a name of the table. */
  Mention holder(int head, Named named) {
    return persons.holder(head, named);
  }

  /** The state of words of the gazetteer, whatever stands for it there. */
  public Mention stateOf(Named named) {
    ActorCode code = new ActorCode(named.code().country(), "");
    String text = phrase.words(named.first(), named.last());
    return new Mention(
        new Actor(code, Optional.empty(), Optional.empty(), text),
        Mention.Standing.STATE,
        named.last());
  }

  /** The state in which the place is that a noun names; empty for other nouns. */
  public List<Mention> whereabouts(int noun) {
    return owners.whereabouts(noun);
  }
}
