// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The inner build of noun phrases: titles, names, modifiers, appositions. */
final class Phrase {
  private static final Set<String> CONDITIONS =
      Set.of(
          "war",
          "alert",
          "emergency",
          "siege",
          "affairs",
          "affair",
          "readiness",
          "play",
          "mind",
          "health",
          "repair",
          "hostility",
          "peace",
          "law",
          "relation");

  private final ParsedSentence sentence;
  private final Names names;
  private final Agents agents;

  Phrase(ParsedSentence sentence, Names names, Agents agents) {
    this.sentence = sentence;
    this.names = names;
    this.agents = agents;
  }

  ParsedSentence sentence() {
    return sentence;
  }

  Names names() {
    return names;
  }

  /**
   * What the noun phrase with this head itself is: words of the gazetteer that end at its head,
   * unless a first name stands before ambiguous ones ("Michael Jordan"); a title is no first name.
   */
  Optional<Named> headed(int head) {
    return names.at(head).filter(n -> !n.ambiguous() || !hasFirstName(n, head));
  }

  private boolean hasFirstName(Named named, int head) {
    return sentence.children(head, "compound").stream()
        .anyMatch(
            c ->
                c < named.first()
                    && sentence.token(c).isName()
                    && names.at(c).isEmpty()
                    && !isTitle(c));
  }

  /** The agent noun that ends at a head. */
  Optional<Agents.Found> agent(int head) {
    return sentence.token(head).isNoun() && !isCondition(head)
        ? agents.endingAt(sentence, head)
        : Optional.empty();
  }

  // "A state of war": no state.
  private boolean isCondition(int head) {
    return sentence.lemma(head).equals("state")
        && sentence.children(head, "nmod:of").stream()
            .anyMatch(c -> CONDITIONS.contains(sentence.lemma(c)));
  }

  /** The agent noun that stands right before a name, the nearest that is no mere rank. */
  Optional<Agents.Found> title(int nameStart) {
    Optional<Agents.Found> rank = Optional.empty();
    for (int i = nameStart - 1; i >= Math.max(0, nameStart - 4); i--) {
      if (!sentence.token(i).isNoun()) {
        return rank;
      }
      Optional<Agents.Found> agent = agents.endingAt(sentence, i);
      if (agent.isPresent() && !agent.get().agent().isRank()) {
        return agent;
      }
      rank = rank.or(() -> agent);
    }
    return rank;
  }

  /** Index of the first word of the name that ends at {@code head}, behind titles and states. */
  int nameStart(int head) {
    int first = head;
    while (first > 0 && (isNamePart(first - 1) || isHyphenated(first))) {
      first -= isNamePart(first - 1) ? 1 : 2;
    }
    return first;
  }

  private boolean isNamePart(int index) {
    boolean name = sentence.token(index).isName() || isInitial(sentence.form(index));
    boolean free = names.at(index).map(n -> n.sort() == Named.Sort.HOLDER).orElse(true);
    return name && free && !isTitle(index) && !Agents.isRank(sentence.lemma(index));
  }

  // "Mohammad-Reza", which the tokenizer cuts in three.
  private boolean isHyphenated(int index) {
    return index > 1
        && sentence.form(index - 1).equals("-")
        && sentence.token(index - 2).span().end() == sentence.token(index - 1).span().start()
        && sentence.token(index - 1).span().end() == sentence.token(index).span().start()
        && isNamePart(index - 2);
  }

  private boolean isTitle(int index) {
    return agents.endingAt(sentence, index).isPresent();
  }

  private static boolean isInitial(String form) {
    return form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(0));
  }

  /** The person that an agent noun names: behind it, or in apposition. */
  Optional<String> person(int head, Agents.Found agent) {
    if (agent.agent().kind() != Agents.Kind.OFFICE) {
      return Optional.empty();
    }
    return apposed(head).stream()
        .filter(a -> sentence.token(a).isName() && agents.endingAt(sentence, a).isEmpty())
        .filter(a -> names.at(a).map(n -> n.sort() == Named.Sort.HOLDER).orElse(true))
        .map(a -> words(personStart(a), a))
        .findFirst();
  }

  int personStart(int head) {
    return names
        .at(head)
        .filter(n -> n.first() < n.last())
        .map(Named::first)
        .orElseGet(() -> nameStart(head));
  }

  /** Heads in apposition to a noun, in either direction. */
  List<Integer> apposed(int head) {
    List<Integer> down =
        sentence.children(head, "appos").stream().filter(a -> !isCoordinated(a)).toList();
    if (!down.isEmpty() || !sentence.is(head, "appos") || sentence.head(head) == Edge.NO_HEAD) {
      return down;
    }
    return List.of(sentence.head(head));
  }

  /** Whether "and" stands right before a noun phrase that the tree calls an apposition. */
  boolean isCoordinated(int head) {
    int before = left(head) - 1;
    return before >= 0 && sentence.tag(before).equals("CC");
  }

  /** Whether a noun phrase is taken out: "but not Turkey". */
  boolean isExcepted(int head) {
    int before = left(head) - 1;
    return before >= 0 && List.of("not", "without", "excluding").contains(sentence.lemma(before));
  }

  boolean isModifier(int child) {
    return sentence.is(child, "amod")
        || sentence.is(child, "compound")
        || sentence.is(child, "nmod:poss")
        || (sentence.is(child, "nmod") && sentence.edge(child).subtype().isEmpty());
  }

  /** Whether a proper name looks like a person's: no other proper noun class is known. */
  boolean isPersonal(int head) {
    return sentence.tag(head).equals("NNP") && !sentence.has(head, "det");
  }

  String office(Agents.Found agent) {
    String words = words(agent.first(), agent.last()).toLowerCase(Locale.ROOT);
    return words.startsWith("then-") ? words.substring(5) : words;
  }

  /** Index of the leftmost word of a noun phrase, determiners left out. */
  int left(int head) {
    int left = head;
    while (left > 0 && isWithin(left - 1, head)) {
      left--;
    }
    return left;
  }

  private boolean isWithin(int index, int head) {
    boolean below = sentence.head(index) == head || isPossessor(index, head);
    return below
        && !sentence.is(index, "det")
        && !sentence.is(index, "punct")
        && !sentence.is(index, "case")
        && !sentence.is(index, "cc");
  }

  private boolean isPossessor(int index, int head) {
    int governor = sentence.head(index);
    return governor != Edge.NO_HEAD
        && governor != head
        && sentence.head(governor) == head
        && index < head
        && isModifier(governor);
  }

  int right(int head, Optional<String> person) {
    return person.isEmpty()
        ? head
        : apposed(head).stream().filter(a -> a > head).findFirst().orElse(head);
  }

  /** The words from one index to another, as in the text, single blanks between. */
  String words(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean glued =
          i == first || sentence.token(i).span().start() == sentence.token(i - 1).span().end();
      words.append(glued ? "" : " ").append(sentence.form(i));
    }
    return words.toString();
  }
}
