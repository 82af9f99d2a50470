// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.coder.parse.ParsedSentence;
import java.util.Optional;
import java.util.Set;

/**
 * Parties of whom no text says to which state they belong: "the police", "Smith", "protesters".
 * They stand on a side of a domestic act, or of one whose other side is known.
 */
final class Strangers {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "they", "we", "i", "who", "him", "her", "them", "us", "it");

  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "person",
          "man",
          "woman",
          "child",
          "boy",
          "girl",
          "student",
          "teenager",
          "youth",
          "resident",
          "villager",
          "victim",
          "suspect",
          "couple",
          "family",
          "crowd",
          "mob",
          "group",
          "community",
          "individual",
          "member",
          "one",
          "hundred",
          "thousand",
          "dozen",
          "others",
          "other",
          "many",
          "some",
          "side",
          "body",
          "organisation",
          "organization",
          "thousands",
          "hundreds",
          "dozens",
          "teacher",
          "driver",
          "passenger",
          "father",
          "mother",
          "brother",
          "son",
          "daughter",
          "attacker",
          "assailant",
          "bomber",
          "robber",
          "thief",
          "gang",
          "player",
          "nurse",
          "patient",
          "expert",
          "scientist",
          "survivor",
          "bystander",
          "pedestrian",
          "demonstrator",
          "supporter",
          "opponent",
          "critic",
          "defendant",
          "inmate");

  /** Names that are nobody's. */
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "today",
          "christmas",
          "easter",
          "ramadan");

  private final Phrase phrase;

  Strangers(Phrase phrase) {
    this.phrase = phrase;
  }

  /** The party that a noun phrase stands for though its state is unknown; empty for things. */
  Optional<Mention> of(int head) {
    ParsedSentence sentence = phrase.sentence();
    if (sentence.token(head).isPronoun() || sentence.lemma(head).equals("who")) {
      return PERSONAL.contains(sentence.lemma(head))
          ? Optional.of(mention(head, ""))
          : Optional.empty();
    }
    Optional<Agents.Found> agent = phrase.agent(head);
    if (agent.isPresent() && agent.get().agent().kind() != Agents.Kind.ASSET) {
      return Optional.of(mention(head, agent.get().agent().sector()));
    }
    if (PEOPLE.contains(sentence.lemma(head)) || isBearer(head)) {
      return Optional.of(mention(head, ""));
    }
    boolean name = sentence.token(head).isName() && !DAYS.contains(sentence.lemma(head));
    return name ? Optional.of(mention(head, titled(head))) : Optional.empty();
  }

  private boolean isBearer(int head) {
    return phrase.sentence().token(head).isNoun() && phrase.sentence().tag(head).equals("CD");
  }

  private String titled(int head) {
    return phrase.title(phrase.nameStart(head)).map(t -> t.agent().sector()).orElse("");
  }

  private Mention mention(int head, String sector) {
    ActorCode code = new ActorCode(ActorCode.UNRESOLVED, sector);
    String text = phrase.words(phrase.left(head), head);
    return new Mention(
        new Actor(code, Optional.empty(), Optional.empty(), text), Mention.Standing.UNKNOWN, head);
  }
}
