// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.StateCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document has said so far of persons, offices and pairs. One for each document, used by one
 * thread.
 */
public final class Memory {
  private final Map<String, Mention> persons = new LinkedHashMap<>();
  private final Map<String, Mention> offices = new LinkedHashMap<>();
  private final Map<String, List<Mention>> groups = new LinkedHashMap<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private List<Mention> pair = List.of();
  private int pairSentence = -9;
  private List<Mention> subject = List.of();
  private int subjectSentence = -9;

  private static final int REACH = 3;
  private static final int SUBJECTS = 2;

  private List<Mention> principals = List.of();
  private Optional<Mention> home = Optional.empty();
  private Optional<Mention> first = Optional.empty();

  /**
   * Notes the two states that the document is about.
   *
   * @param states both, or none if it is about fewer or more
   */
  public void notePrincipals(List<StateCode> states) {
    principals = states.stream().map(Memory::unnamed).toList();
  }

  /** Notes the state from whose capital the document is dated. */
  public void noteHome(StateCode state) {
    home = Optional.of(unnamed(state));
  }

  private static Mention unnamed(StateCode state) {
    Actor actor = new Actor(ActorCode.of(state, ""), Optional.empty(), Optional.empty(), "");
    return new Mention(actor, Mention.Standing.STATE, Mention.NOWHERE);
  }

  /**
   * Whose "the government" is, without more words, in a document on two states: that of the capital
   * from which it is dated, else that of the last subject; empty if it is neither of the two.
   */
  Optional<Mention> atHome(int sentence) {
    return home.or(() -> subject(sentence).stream().filter(m -> m.state().isPresent()).findFirst())
        .filter(this::isPrincipal);
  }

  /** Whether a party is of one of the two states that the document is about. */
  boolean isPrincipal(Mention mention) {
    return principals.stream().anyMatch(mention::isSameParty);
  }

  /** The two states that the document is about; empty if it is about fewer or more. */
  List<Mention> principals() {
    return principals;
  }

  /**
   * Whom an act of {@code one} towards somebody left open is meant for: the other of a pair named
   * shortly before, else the other of the two states that the document is about.
   */
  public Optional<Mention> partner(Mention one, int sentence) {
    List<Mention> recent = sentence - pairSentence <= REACH ? pair : List.of();
    return other(recent, one).or(() -> other(principals, one));
  }

  private static Optional<Mention> other(List<Mention> two, Mention one) {
    List<Mention> others = Mention.distinct(two.stream().filter(m -> !one.isSameParty(m)).toList());
    boolean among = two.stream().anyMatch(one::isSameParty);
    return among && others.size() == 1
        ? Optional.of(others.get(0).at(Mention.NOWHERE))
        : Optional.empty();
  }

  /**
   * The state that speaks in a document that says "we" or names a minister of no state: that of the
   * capital from which it is dated, else its first subject.
   */
  Optional<Mention> author() {
    return home.or(() -> first);
  }

  /** Notes a mention's party, person and office. */
  void note(Mention mention) {
    noteState(mention.code().country());
    mention.actor().person().ifPresent(name -> persons.put(last(name), mention));
    mention.actor().office().map(o -> o.toLowerCase(Locale.ROOT)).ifPresent(o -> put(o, mention));
  }

  private void put(String office, Mention mention) {
    offices.remove(office);
    offices.put(office, mention);
  }

  /** Notes that a state is named, by CAMEO's code. */
  public void noteState(String country) {
    countries.remove(country);
    countries.add(country);
  }

  /** The one of {@code candidates} that was named last. */
  Optional<String> lastNamed(Set<String> candidates) {
    return countries.stream().filter(candidates::contains).reduce((earlier, later) -> later);
  }

  /** Whether a party of this state has been named. */
  boolean hasNamed(String country) {
    return countries.contains(country);
  }

  /** Whoever bore this last name so far. */
  Optional<Mention> findPerson(String name) {
    return Optional.ofNullable(persons.get(last(name)));
  }

  /** Whoever held this office last; "the minister" is the last one of any portfolio. */
  Optional<Mention> findOffice(String office) {
    String wanted = office.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(offices.get(wanted))
        .or(
            () ->
                offices.entrySet().stream()
                    .filter(e -> e.getKey().endsWith(" " + wanted))
                    .map(Map.Entry::getValue)
                    .reduce((earlier, later) -> later));
  }

  /** Notes that a plural noun stood for several parties: "the ministers of A, B and C". */
  void noteGroup(String noun, List<Mention> parties) {
    groups.remove(noun);
    groups.put(noun, List.copyOf(parties));
  }

  /** Those for whom this noun, or one that ends with it, stood together last. */
  List<Mention> findGroup(String noun) {
    return groups.entrySet().stream()
        .filter(e -> e.getKey().equals(noun) || e.getKey().endsWith(" " + noun))
        .map(Map.Entry::getValue)
        .reduce(List.of(), (earlier, later) -> later);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Notes the parties of an act in sentence number {@code sentence}. */
  public void notePair(List<Mention> parties, int sentence) {
    if (parties.stream().map(m -> m.code().country()).distinct().count() >= 2) {
      pair = List.copyOf(parties);
      pairSentence = sentence;
    }
  }

  /** Notes the subject of sentence number {@code sentence}. */
  public void noteSubject(List<Mention> mentions, int sentence) {
    if (!mentions.isEmpty()) {
      subject = List.copyOf(mentions);
      subjectSentence = sentence;
      first = first.or(() -> mentions.stream().filter(m -> m.state().isPresent()).findFirst());
    }
  }

  /** The parties last named together, in this sentence or the one before. */
  List<Mention> pair(int sentence) {
    return sentence - pairSentence <= 1 ? pair : List.of();
  }

  /** The parties last named together, anywhere before. */
  List<Mention> lastPair() {
    return pair;
  }

  /** Whether words of sentence number {@code sentence} may stand for parties named before. */
  public boolean isOpen(int sentence) {
    return !pair(sentence).isEmpty() || !subject(sentence).isEmpty();
  }

  /** The last subject, of this sentence or the one before. */
  List<Mention> subject(int sentence) {
    return sentence - subjectSentence <= SUBJECTS ? subject : List.of();
  }
}
