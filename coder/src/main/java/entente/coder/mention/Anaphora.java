// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.coder.parse.ParsedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that stand for parties named before: pronouns, counterparts, "both sides". */
final class Anaphora {
  private static final Set<String> GROUPS =
      Set.of(
          "side",
          "country",
          "nation",
          "state",
          "neighbour",
          "neighbor",
          "government",
          "leader",
          "minister",
          "president",
          "ally",
          "party",
          "capital",
          "official",
          "pair",
          "foe",
          "rival",
          "kingdom",
          "republic",
          "army",
          "premier",
          "delegation",
          "ministry");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "declare", "state", "announce", "insist", "warn", "write");
  private static final Set<String> OTHERS =
      Set.of(
          "host",
          "guest",
          "visitor",
          "neighbour",
          "neighbor",
          "rival",
          "foe",
          "adversary",
          "enemy",
          "opponent",
          "partner");
  private static final Set<String> TWO = Set.of("both", "two");

  private final ParsedSentence sentence;
  private final Mentions mentions;
  private final Mentions.Context context;

  Anaphora(ParsedSentence sentence, Mentions mentions, Mentions.Context context) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.context = context;
  }

  /** The subject of the nearest clause above, else of the sentence before. */
  List<Mention> pronoun(int index) {
    String word = sentence.lemma(index);
    if (Set.of("we", "us", "our").contains(word)) {
      return speaker(index);
    }
    if (Set.of("i", "you", "me", "my", "your").contains(word)) {
      return List.of();
    }
    boolean plural = Set.of("they", "them", "their").contains(word);
    List<Mention> above = above(index);
    if (!above.isEmpty()) {
      return rehead(plural ? above : above.subList(0, 1), index);
    }
    List<Mention> before =
        plural && context.memory().pair(context.ordinal()).size() > 1
            ? context.memory().pair(context.ordinal())
            : context.memory().subject(context.ordinal());
    return rehead(plural || before.isEmpty() ? before : before.subList(0, 1), index);
  }

  /** For whom "we" speaks: whoever says so, else the state that was the last subject. */
  private List<Mention> speaker(int index) {
    for (int verb : sentence.ancestors(index)) {
      if (SAYING.contains(sentence.lemma(verb)) && !sentence.isWithin(index, subjectOf(verb))) {
        List<Mention> found = mentions.all(sentence.subjects(verb));
        return found.isEmpty() ? List.of() : rehead(found.subList(0, 1), index);
      }
    }
    return rehead(
        context.memory().subject(context.ordinal()).stream()
            .filter(m -> m.standing() == Mention.Standing.STATE)
            .limit(1)
            .toList(),
        index);
  }

  private int subjectOf(int verb) {
    return sentence.subjects(verb).stream().findFirst().orElse(verb);
  }

  private List<Mention> above(int index) {
    for (int verb : sentence.ancestors(index)) {
      for (int subject : sentence.children(verb, "nsubj")) {
        if (subject < index && !sentence.isWithin(index, subject)) {
          List<Mention> found = mentions.all(subject);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private static List<Mention> rehead(List<Mention> mentions, int head) {
    return mentions.stream().map(m -> m.at(head)).toList();
  }

  /** "Both sides", "the two leaders": the pair named last. */
  List<Mention> group(int head) {
    if (OTHERS.contains(sentence.lemma(head)) && sentence.has(head, "nmod:poss")) {
      return otherOfPair(head);
    }
    boolean two = sentence.children(head).stream().anyMatch(c -> TWO.contains(sentence.lemma(c)));
    if (!two || !GROUPS.contains(sentence.lemma(head)) || areOthers(head)) {
      return List.of();
    }
    return rehead(named(), head);
  }

  /** The pair named last, else the two states that the document is about. */
  private List<Mention> named() {
    List<Mention> pair = context.memory().pair(context.ordinal());
    return pair.isEmpty() ? context.memory().principals() : pair;
  }

  // "Both neighbours": of the one named last, while "the two neighbours" are the pair.
  private boolean areOthers(int head) {
    return sentence.lemma(head).startsWith("neighb")
        && sentence.children(head, "det").stream().anyMatch(d -> sentence.lemma(d).equals("both"));
  }

  /** "His host": the one of the pair that is not the subject. */
  private List<Mention> otherOfPair(int head) {
    List<Mention> subject = above(head);
    boolean pointed = sentence.has(head, "nmod:poss") && !subject.isEmpty();
    return !pointed
        ? List.of()
        : rehead(
            named().stream().filter(m -> subject.stream().noneMatch(m::isSameParty)).toList(),
            head);
  }

  /** "His Bolivian counterpart": its state, the office of the other. */
  List<Mention> counterpart(int head, Phrase phrase) {
    Optional<String> office = officeBefore(head);
    Optional<String> person =
        phrase.apposed(head).stream()
            .filter(a -> sentence.token(a).isName())
            .map(a -> phrase.words(phrase.nameStart(a), a))
            .findFirst();
    List<Mention> found = new ArrayList<>();
    for (Mention state : states(head)) {
      ActorCode code = new ActorCode(state.code().country(), "GOV");
      String text = phrase.words(phrase.left(head), phrase.right(head, person));
      found.add(new Mention(new Actor(code, office, person, text), Mention.Standing.STATE, head));
    }
    return found;
  }

  private List<Mention> states(int head) {
    List<Mention> states = new ArrayList<>();
    for (Mention modifier : mentions.modifiers(head)) {
      boolean possessor =
          sentence.is(modifier.head(), "nmod:poss")
              && sentence.children(head, "amod").stream()
                  .anyMatch(a -> mentions.names().at(a).isPresent());
      if (!possessor && !sentence.token(modifier.head()).isPronoun()) {
        states.add(modifier);
      }
    }
    if (states.isEmpty()) {
      sentence.children(head, "nmod").stream()
          .filter(
              c ->
                  sentence.is(c, "nmod:from")
                      || sentence.is(c, "nmod:in")
                      || sentence.is(c, "nmod:of"))
          .forEach(c -> states.addAll(mentions.all(c)));
    }
    return states;
  }

  private Optional<String> officeBefore(int head) {
    for (int i = head - 1; i >= 0; i--) {
      if (sentence.token(i).isNoun()) {
        Optional<String> office =
            mentions.of(i).stream().flatMap(m -> m.actor().office().stream()).findFirst();
        if (office.isPresent()) {
          return office;
        }
      }
    }
    return Optional.empty();
  }
}
