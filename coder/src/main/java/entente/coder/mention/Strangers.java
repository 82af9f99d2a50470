// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.coder.date.CalendarWords;
import entente.coder.parse.ParsedSentence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Parties of whom no text says to which state they belong: "the police", "Smith", "protesters".
 * They stand on a side of a domestic act, or of one whose other side is known.
 */
final class Strangers {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "they", "we", "i", "who", "him", "her", "them", "us", "it");

  /** Nouns that bundle or count people; nouns for people themselves are agents. */
  private static final Set<String> BUNDLES =
      Set.of(
          "group",
          "member",
          "individual",
          "body",
          "organisation",
          "organization",
          "hundred",
          "thousand",
          "dozen",
          "one",
          "other",
          "others",
          "many",
          "some");

  /** Names of days that are nobody's, beside those of the calendar. */
  private static final Set<String> FEASTS = Set.of("today", "christmas", "easter", "ramadan");

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
    if (BUNDLES.contains(sentence.lemma(head))) {
      return Optional.of(mention(head, ""));
    }
    boolean name = sentence.token(head).isName() && !isDay(sentence.form(head));
    return name ? Optional.of(mention(head, titled(head))) : Optional.empty();
  }

  private static boolean isDay(String word) {
    return CalendarWords.isWeekday(word)
        || CalendarWords.isMonth(word)
        || FEASTS.contains(word.toLowerCase(Locale.ROOT));
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
