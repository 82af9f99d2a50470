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
          "ministry",
          "head",
          "soldier",
          "force",
          "navy",
          "team",
          "negotiator",
          "diplomat",
          "enemy",
          "partner",
          "king",
          "parliament");
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
    if (Set.of("we", "us", "our", "i", "me", "my").contains(word)) {
      return speaker(index);
    }
    if (Set.of("you", "your").contains(word)) {
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

  /**
   * For whom "we" speaks: whoever says so, else the state that was the last subject, else the
   * document's author, for whom "I" speaks.
   */
  private List<Mention> speaker(int index) {
    for (int verb : sentence.ancestors(index)) {
      if (SAYING.contains(sentence.lemma(verb)) && !sentence.isWithin(index, subjectOf(verb))) {
        List<Mention> found = mentions.all(sentence.subjects(verb));
        return found.isEmpty() ? List.of() : rehead(found.subList(0, 1), index);
      }
    }
    Optional<Mention> subject =
        context.memory().subject(context.ordinal()).stream()
            .filter(m -> m.standing() == Mention.Standing.STATE)
            .findFirst();
    boolean alone = Set.of("i", "me", "my").contains(sentence.lemma(index));
    Optional<Mention> author = context.memory().author();
    return rehead((alone ? author : subject.or(() -> author)).stream().toList(), index);
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
      List<Mention> ahead = clauseAhead(verb, index);
      if (!ahead.isEmpty()) {
        return ahead;
      }
    }
    return List.of();
  }

  // "When Sadat took office, he asked", "Bonn denied it; it has": the subject of the clause before.
  private List<Mention> clauseAhead(int verb, int index) {
    return sentence.children(verb).stream()
        .filter(clause -> clause < index && isClause(clause) && !sentence.isWithin(index, clause))
        .flatMap(clause -> sentence.children(clause, "nsubj").stream())
        .filter(subject -> !sentence.token(subject).isPronoun())
        .map(mentions::all)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "Kenya will shut its market, the minister threatened": of which state a speaker speaks. */
  List<Mention> spokenOf(int speaker) {
    int verb = sentence.head(speaker);
    boolean speaks = verb >= 0 && sentence.is(speaker, "nsubj") && speaker < verb;
    return !speaks
        ? List.of()
        : sentence.children(verb, "ccomp").stream()
            .filter(clause -> clause < speaker)
            .flatMap(clause -> sentence.children(clause, "nsubj").stream())
            .filter(subject -> sentence.token(subject).isName())
            .flatMap(subject -> mentions.all(subject).stream())
            .filter(m -> m.state().isPresent())
            .limit(1)
            .toList();
  }

  private boolean isClause(int word) {
    return sentence.is(word, "advcl")
        || sentence.is(word, "ccomp")
        || sentence.is(word, "parataxis");
  }

  private static List<Mention> rehead(List<Mention> mentions, int head) {
    return mentions.stream().map(m -> m.at(head)).toList();
  }

  /** "Both sides", "the two leaders", "each": the pair named last. */
  List<Mention> group(int head) {
    if (isEach(head) || isOtherOfEach(head)) {
      return rehead(named(), head);
    }
    if (sentence.lemma(head).equals("other") && hasBefore(head, Set.of("each"))) {
      return rehead(above(head), head);
    }
    boolean possessed =
        OTHERS.contains(sentence.lemma(head))
            && sentence.has(head, "nmod:poss")
            && !sentence.tag(head).endsWith("S");
    if (possessed || isOtherSide(head)) {
      return otherOfPair(head);
    }
    if (!hasBefore(head, TWO) || !GROUPS.contains(sentence.lemma(head)) || areOthers(head)) {
      return List.of();
    }
    List<Mention> beside = clauseBeside(head);
    return rehead(beside.isEmpty() ? named() : beside, head);
  }

  // "Abe spoke with Bush, and the two leaders agreed": the two of the clause just before.
  private List<Mention> clauseBeside(int head) {
    for (int verb : sentence.ancestors(head)) {
      int other = sentence.head(verb);
      if (sentence.is(verb, "conj") && other >= 0 && sentence.token(other).isVerb()) {
        List<Mention> two = partiesOf(other);
        return two.size() == 2 ? two : List.of();
      }
    }
    return List.of();
  }

  private List<Mention> partiesOf(int verb) {
    List<Mention> found = new ArrayList<>(mentions.all(sentence.subjects(verb)));
    found.addAll(mentions.all(sentence.objects(verb)));
    for (String label : List.of("obl:with", "obl:to", "obl:agent")) {
      found.addAll(mentions.all(sentence.children(verb, label)));
    }
    return Mention.distinct(found);
  }

  // "Charged the other side with spying".
  private boolean isOtherSide(int head) {
    return Set.of("side", "country", "party", "camp").contains(sentence.lemma(head))
        && sentence.children(head, "amod").stream()
            .anyMatch(a -> sentence.lemma(a).equals("other"));
  }

  private boolean isEach(int head) {
    return Set.of("each", "both").contains(sentence.lemma(head))
        && (sentence.is(head, "nsubj") || sentence.is(head, "obj") || sentence.is(head, "obl"));
  }

  // "Each accuses the other": both are both.
  private boolean isOtherOfEach(int head) {
    return sentence.lemma(head).equals("other")
        && sentence.head(head) >= 0
        && sentence.subjects(sentence.head(head)).stream().anyMatch(this::isEach);
  }

  private boolean hasBefore(int head, Set<String> words) {
    return sentence.children(head).stream().anyMatch(c -> words.contains(sentence.lemma(c)));
  }

  /** The pair named last, else the two states that the document is about, else any pair before. */
  private List<Mention> named() {
    List<Mention> pair = context.memory().pair(context.ordinal());
    List<Mention> near = pair.isEmpty() ? context.memory().principals() : pair;
    return near.isEmpty() ? context.memory().lastPair() : near;
  }

  // "Both neighbours": of the one named last, while "the two neighbours" are the pair.
  private boolean areOthers(int head) {
    return sentence.lemma(head).startsWith("neighb")
        && sentence.children(head, "det").stream().anyMatch(d -> sentence.lemma(d).equals("both"));
  }

  /** "His host": the one of the pair that is not the subject. */
  private List<Mention> otherOfPair(int head) {
    List<Mention> subject = above(head);
    List<Mention> others =
        Mention.distinct(
            named().stream().filter(m -> subject.stream().noneMatch(m::isSameParty)).toList());
    return subject.isEmpty() || others.size() != 1 ? List.of() : rehead(others, head);
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
    if (states.isEmpty()) {
      states.addAll(otherOfPair(head));
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
