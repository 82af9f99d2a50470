// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.StateCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a document has said so far of persons, offices and pairs. One for each document, used by one
 * thread.
 */
public final class Memory {
  private final Map<String, Mention> persons = new LinkedHashMap<>();
  private final Map<String, Mention> offices = new LinkedHashMap<>();
  private final Set<String> countries = new TreeSet<>();
  private List<Mention> pair = List.of();
  private int pairSentence = -9;
  private List<Mention> subject = List.of();
  private int subjectSentence = -9;

  private static final int REACH = 3;
  private static final int SUBJECTS = 2;

  private List<Mention> principals = List.of();

  /**
   * Notes the two states that the document is about.
   *
   * @param states both, or none if it is about fewer or more
   */
  public void notePrincipals(List<StateCode> states) {
    principals =
        states.stream()
            .map(state -> ActorCode.of(state, ""))
            .map(code -> new Actor(code, Optional.empty(), Optional.empty(), ""))
            .map(actor -> new Mention(actor, Mention.Standing.STATE, Mention.NOWHERE))
            .toList();
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
    List<Mention> others = two.stream().filter(m -> !one.isSameParty(m)).toList();
    boolean among = two.stream().anyMatch(one::isSameParty);
    return among && others.size() == 1
        ? Optional.of(others.get(0).at(Mention.NOWHERE))
        : Optional.empty();
  }

  /** Notes a mention's party, person and office. */
  void note(Mention mention) {
    countries.add(mention.code().country());
    mention.actor().person().ifPresent(name -> persons.put(last(name), mention));
    mention
        .actor()
        .office()
        .ifPresent(office -> offices.put(office.toLowerCase(Locale.ROOT), mention));
  }

  /** Notes that a state is named, by CAMEO's code. */
  public void noteState(String country) {
    countries.add(country);
  }

  /** Whether a party of this state has been named. */
  boolean hasNamed(String country) {
    return countries.contains(country);
  }

  /** Whoever bore this last name so far. */
  Optional<Mention> findPerson(String name) {
    return Optional.ofNullable(persons.get(last(name)));
  }

  /** Whoever held this office last. */
  Optional<Mention> findOffice(String office) {
    return Optional.ofNullable(offices.get(office.toLowerCase(Locale.ROOT)));
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
    }
  }

  /** The parties last named together, in this sentence or the one before. */
  List<Mention> pair(int sentence) {
    return sentence - pairSentence <= 1 ? pair : List.of();
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
