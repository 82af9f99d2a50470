// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.Clause;
import entente.coder.frame.Frame;
import entente.coder.mention.Mention;
import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import entente.event.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A noun as trigger: "the visit of X to Y". */
final class Nominal implements Clause {
  private static final Set<String> HOSTED =
      Set.of(
          "on",
          "during",
          "in",
          "at",
          "after",
          "before",
          "for",
          "with",
          "amid",
          "following",
          "into",
          "from");

  private static final Set<String> JUDGING = Set.of("01", "02", "05", "09", "11", "12");

  private final Surroundings around;
  private final ParsedSentence sentence;
  private final int noun;

  Nominal(Surroundings around, int noun) {
    this.around = around;
    this.sentence = around.sentence();
    this.noun = noun;
  }

  /** Those who act, in the order of trial: possessor, by-phrase, adjective, host's subject. */
  List<Mention> actors(boolean ofIsTarget, boolean force) {
    List<Mention> found = modifiers("nmod:poss");
    if (found.isEmpty()) {
      found = below("by");
    }
    if (found.isEmpty()) {
      found = adjectives();
    }
    if (found.isEmpty() && !ofIsTarget) {
      found = below("of");
    }
    if (found.isEmpty()) {
      found = climbing(noun, "from", 1);
    }
    if (found.isEmpty()) {
      found = force ? hostSubjectOfForce() : hostSubject();
    }
    return found;
  }

  /** All who take part in a mutual act. */
  List<Mention> participants() {
    List<Mention> found = new ArrayList<>(modifiers("nmod:poss"));
    found.addAll(adjectives());
    for (String preposition : List.of("between", "with", "by", "among", "of")) {
      found.addAll(climbing(noun, preposition, 3));
    }
    return found;
  }

  // "the signing of this memorandum of cooperation between A and B": the pair hangs three levels
  // down.
  private List<Mention> climbing(int at, String preposition, int levels) {
    List<Mention> found = new ArrayList<>();
    for (int child : sentence.children(at, "nmod:" + preposition)) {
      found.addAll(around.mentions().all(child));
    }
    if (found.isEmpty() && levels > 0) {
      for (int child : sentence.children(at, "nmod:of")) {
        found.addAll(climbing(child, preposition, levels - 1));
      }
    }
    return found;
  }

  private List<Mention> below(String preposition) {
    return climbing(noun, preposition, 0);
  }

  private List<Mention> modifiers(String label) {
    return around.mentions().modifiers(noun).stream()
        .filter(m -> sentence.is(m.head(), label) || isBelow(m.head(), label))
        .toList();
  }

  private boolean isBelow(int index, String label) {
    return sentence.children(noun, label).stream().anyMatch(c -> sentence.isWithin(index, c));
  }

  private List<Mention> adjectives() {
    return around.mentions().modifiers(noun).stream()
        .filter(m -> !isBelow(m.head(), "nmod:poss"))
        .toList();
  }

  /** The subject of the clause the noun stands in: "on a visit to Iran, Morales secured ...". */
  List<Mention> hostSubject() {
    return hostSubject(HOSTED);
  }

  /**
   * The same, for an act of force: what stands beside a clause of judgement or after "amid" was
   * done by others.
   */
  List<Mention> hostSubjectOfForce() {
    int head = sentence.head(noun);
    boolean judged = head != Edge.NO_HEAD && sentence.is(noun, "obj") && isOftenerJudgement(head);
    return judged ? List.of() : hostSubject(Set.of("on", "in", "with", "into"));
  }

  private boolean isOftenerJudgement(int verb) {
    List<Frame> frames = around.frames().verbs(sentence.lemma(verb));
    long judging = frames.stream().filter(f -> JUDGING.contains(f.cameo().root())).count();
    return 2 * judging > frames.size();
  }

  private List<Mention> hostSubject(Set<String> prepositions) {
    int at = noun;
    for (int i = 0; i < 3 && sentence.head(at) != Edge.NO_HEAD; i++) {
      int head = sentence.head(at);
      if (sentence.token(head).isVerb() && isHosted(at, prepositions)) {
        List<Mention> subjects = around.mentions().all(sentence.subjects(head));
        return sentence.isWithin(noun, head)
                && subjects.stream().noneMatch(s -> sentence.isWithin(noun, s.head()))
            ? subjects
            : List.of();
      }
      at = head;
    }
    return List.of();
  }

  private boolean isHosted(int at, Set<String> prepositions) {
    return sentence.is(at, "obj")
        || (sentence.is(at, "obl") && prepositions.contains(sentence.edge(at).subtype()));
  }

  @Override
  public List<Integer> objects() {
    List<Integer> objects = new ArrayList<>();
    for (int child : sentence.children(noun)) {
      boolean object =
          sentence.is(child, "nmod:of")
              || sentence.is(child, "compound")
              || sentence.is(child, "nmod:to")
              || sentence.is(child, "nmod:on")
              || sentence.is(child, "nmod:with")
              || sentence.is(child, "nmod:against")
              || sentence.is(child, "amod");
      if (object) {
        objects.addAll(sentence.conjuncts(child));
      }
    }
    return objects;
  }

  @Override
  public List<Integer> arguments() {
    return objects();
  }

  @Override
  public List<Integer> subjects() {
    return List.of();
  }

  @Override
  public List<Integer> obliques(String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(noun, "nmod:" + preposition)) {
      found.addAll(sentence.conjuncts(child));
    }
    return found;
  }

  @Override
  public OptionalInt complement() {
    return sentence.children(noun, "acl").stream()
        .filter(a -> sentence.tag(a).equals("VB"))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  @Override
  public boolean hasThat() {
    return sentence.has(noun, "ccomp");
  }

  @Override
  public boolean hasDuty() {
    return false;
  }

  @Override
  public boolean isParty(int other) {
    return !around.mentions().of(other).isEmpty()
        || around.mentions().names().at(other).isPresent();
  }

  @Override
  public boolean isState(int other) {
    return around.isState(other);
  }

  @Override
  public boolean isOf(int other, Set<String> nouns) {
    return around.nouns().isOf(other, nouns);
  }

  @Override
  public boolean makes(int verb, EventType type) {
    return around.makes(verb, type);
  }

  @Override
  public boolean hasWord(Set<String> lemmas) {
    return around.words().under(noun, lemmas, around.nouns());
  }
}
