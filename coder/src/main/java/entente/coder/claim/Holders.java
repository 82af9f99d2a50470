// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.coder.mention.Agents;
import entente.coder.mention.Mention;
import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who holds what a sentence says, in the words of the text. Used for one document by one thread.
 */
final class Holders {
  private static final Set<String> PERSONS =
      Set.of("he", "she", "they", "we", "it", "i", "each", "both", "neither", "all");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "one", "neither");
  private static final Set<String> SINGLE = Set.of("he", "she");

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday");

  /** How many sentences back a pronoun may reach for the one who spoke last. */
  private static final int REACH = 2;

  private final Agents agents;
  private String last = "";
  private int lastOrdinal = -9;

  Holders(Agents agents) {
    this.agents = agents;
  }

  /** Whether the noun or pronoun at {@code head} can speak: visits and pacts cannot. */
  boolean isSpeaker(Heard heard, Hits hits, int head) {
    ParsedSentence parse = heard.parse();
    return PERSONS.contains(parse.lemma(head))
        || (parse.token(head).isName()
            && !hits.of(Cue.Sort.REFERENCE).anyMatch(h -> h.top() == head))
        || !heard.words().mentions().of(head).isEmpty()
        || agents.endingAt(parse, head).isPresent()
        || hits.of(Cue.Sort.SPEAKER).anyMatch(h -> h.top() == head);
  }

  /** The words for whoever {@code head} names: of a person the name, of a pronoun whom it means. */
  Optional<String> of(Heard heard, int head) {
    ParsedSentence parse = heard.parse();
    boolean alone = parse.conjuncts(head).size() == 1;
    Optional<String> person =
        alone
            ? heard.words().mentions().of(head).stream()
                .flatMap(m -> m.actor().person().stream())
                .findFirst()
            : Optional.empty();
    Optional<String> holder =
        person.or(() -> parse.token(head).isPronoun() ? meant(heard, head) : phrase(heard, head));
    if (alone) {
      holder.ifPresent(h -> note(h, heard, head));
    }
    return holder;
  }

  /** Notes the subject of a sentence, whom "he" in the next may mean. */
  void note(Heard heard, int head) {
    if (heard.parse().token(head).isName()) {
      heard.words().mentions().of(head).stream()
          .flatMap(m -> m.actor().person().stream())
          .findFirst()
          .ifPresent(p -> note(p, heard, head));
    }
  }

  private void note(String holder, Heard heard, int head) {
    if (!heard.parse().tag(head).startsWith("NNS")) {
      last = holder;
      lastOrdinal = heard.sentence().ordinal();
    }
  }

  private Optional<String> meant(Heard heard, int pronoun) {
    List<Mention> mentions = heard.words().mentions().of(pronoun);
    boolean near = heard.sentence().ordinal() - lastOrdinal <= REACH;
    if (!mentions.isEmpty()) {
      String text = mentions.get(0).actor().text();
      return Optional.of(near && last.contains(text) ? last : text);
    }
    boolean known = near && SINGLE.contains(heard.parse().lemma(pronoun));
    return Optional.of(known ? last : heard.parse().form(pronoun));
  }

  /** Whoever does not confirm what a sentence leaves open: "Novillo fell short of confirming". */
  Optional<String> unconfirming(Heard heard, Hits hits) {
    return hits.of(Cue.Sort.UNCONFIRMED)
        .map(Hit::top)
        .flatMap(top -> unconfirming(heard, hits, top).stream())
        .findFirst();
  }

  private Optional<String> unconfirming(Heard heard, Hits hits, int top) {
    ParsedSentence parse = heard.parse();
    if (!parse.token(top).isVerb() || parse.isPassive(top)) {
      int verb = parse.token(top).isVerb() ? top : parse.head(top);
      return verb == Edge.NO_HEAD || parse.is(top, "advmod")
          ? Optional.empty()
          : agent(heard, verb);
    }
    return parse.subjects(top).stream()
        .filter(s -> !parse.lemma(top).equals("be") && !parse.lemma(s).equals("it"))
        .filter(s -> isSpeaker(heard, hits, s) && !NOBODY.contains(parse.lemma(s)))
        .findFirst()
        .flatMap(s -> of(heard, s));
  }

  /** The agent of a passive verb: "remains unconfirmed by the Bolivian side". */
  Optional<String> agent(Heard heard, int verb) {
    return heard.parse().children(verb).stream()
        .filter(c -> heard.parse().is(c, "obl:by") || heard.parse().is(c, "obl:agent"))
        .filter(c -> !heard.words().mentions().all(c).isEmpty() || isAgent(heard, c))
        .findFirst()
        .flatMap(c -> of(heard, c));
  }

  private boolean isAgent(Heard heard, int head) {
    return agents.endingAt(heard.parse(), head).isPresent()
        || !heard.words().mentions().modifiers(head).isEmpty();
  }

  /** The noun phrase that begins at {@code first}. */
  Optional<String> behind(Heard heard, int first) {
    ParsedSentence parse = heard.parse();
    int head = first;
    while (parse.head(head) != Edge.NO_HEAD
        && parse.head(head) > head
        && !parse.token(head).isVerb()
        && !parse.token(parse.head(head)).isVerb()) {
      head = parse.head(head);
    }
    return of(heard, head);
  }

  // The head with what belongs to it, up to the first comma or clause behind it.
  private static Optional<String> phrase(Heard heard, int head) {
    ParsedSentence parse = heard.parse();
    TreeSet<Integer> kept = new TreeSet<>();
    collect(parse, head, head, kept);
    int from = head;
    while (kept.contains(from - 1)) {
      from--;
    }
    int to = head;
    while (kept.contains(to + 1)) {
      to++;
    }
    String text = words(parse, from, to);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static void collect(ParsedSentence parse, int head, int top, Set<Integer> kept) {
    kept.add(head);
    for (int child : parse.children(head)) {
      boolean list = parse.is(child, "punct") && child < lastConjunct(parse, top) && child > top;
      boolean beside =
          parse.is(child, "acl")
              || (parse.is(child, "appos") && isParted(parse, child))
              || parse.is(child, "advcl")
              || parse.is(child, "parataxis")
              || (parse.is(child, "case") && head == top)
              || DAYS.contains(parse.lemma(child))
              || (parse.is(child, "punct") && !list && !parse.form(child).equals("-"));
      if (!beside) {
        collect(parse, child, top, kept);
      }
    }
  }

  // "Novillo, the minister", but "the historian Ana Paredes".
  private static boolean isParted(ParsedSentence parse, int apposed) {
    int first = parse.subtree(apposed).get(0);
    return first > 0 && !parse.token(first - 1).isNoun();
  }

  private static int lastConjunct(ParsedSentence parse, int head) {
    return parse.children(head, "conj").stream().reduce(head, (a, b) -> b);
  }

  private static String words(ParsedSentence parse, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= to; i++) {
      boolean glued = i == from || parse.token(i).span().start() == parse.token(i - 1).span().end();
      words.append(glued ? "" : " ").append(parse.form(i));
    }
    return words.toString();
  }
}
