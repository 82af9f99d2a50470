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
  private static final int OPENING = 2;

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Mention> opening = new LinkedHashMap<>();

  /** Notes a state that sentence number {@code sentence} names. */
  public void noteTheme(StateCode state, int sentence) {
    ActorCode code = ActorCode.of(state, "");
    counts.merge(code.country(), 1, Integer::sum);
    if (sentence < OPENING) {
      Actor actor = new Actor(code, Optional.empty(), Optional.empty(), "");
      opening.putIfAbsent(code.country(), new Mention(actor, Mention.Standing.STATE, -1));
    }
  }

  /**
   * Whom an act of {@code one} towards somebody left open is meant for: the other of a pair named
   * shortly before, else the one other state that the document opens with and comes back to.
   */
  public Optional<Mention> partner(Mention one, int sentence) {
    boolean inPair = pair.stream().anyMatch(one::isSameParty);
    List<Mention> others = pair.stream().filter(m -> !one.isSameParty(m)).toList();
    if (sentence - pairSentence <= REACH && inPair && others.size() == 1) {
      return Optional.of(others.get(0).at(-1));
    }
    List<Mention> themes =
        opening.values().stream()
            .filter(m -> !one.isSameParty(m) && counts.getOrDefault(m.code().country(), 0) > 1)
            .toList();
    return themes.size() == 1 ? Optional.of(themes.get(0)) : Optional.empty();
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
    return sentence - subjectSentence <= 1 ? subject : List.of();
  }
}
