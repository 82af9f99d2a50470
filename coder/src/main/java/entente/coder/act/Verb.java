// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.Clause;
import entente.coder.frame.NounClasses;
import entente.coder.mention.Mention;
import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import entente.event.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** A verb as trigger. */
final class Verb implements Clause {
  /** "Took part in talks", "put on a blacklist", "hit with sanctions". */
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "of", "from", "on", "under", "into", "to", "with", "out", "for", "as");

  private static final Set<String> TEXTS = NounClasses.standard().get("TEXT");
  private static final Set<String> DUTIES = Set.of("must", "should", "ought");

  private final Surroundings around;
  private final ParsedSentence sentence;
  private final int verb;
  private final List<String> particles;

  Verb(Surroundings around, int verb) {
    this(around, verb, List.of());
  }

  /** A verb with the particles of its frame, whose nouns count as its objects. */
  Verb(Surroundings around, int verb, List<String> particles) {
    this.around = around;
    this.sentence = around.sentence();
    this.verb = verb;
    this.particles = List.copyOf(particles);
  }

  boolean isPassive() {
    return sentence.isPassive(verb) || isPassiveParticiple();
  }

  // "the treaty signed in Rome": a participle behind the noun it acts on.
  private boolean isPassiveParticiple() {
    return sentence.tag(verb).equals("VBN")
        && sentence.is(verb, "acl")
        && !sentence.is(verb, "acl:relcl")
        && !sentence.has(verb, "nsubj")
        && !sentence.has(verb, "aux");
  }

  /** Those who act. */
  List<Mention> actors() {
    if (!isPassive()) {
      return subjectParties();
    }
    List<Mention> agents = new ArrayList<>();
    for (String label : List.of("obl:agent", "obl:by")) {
      for (int agent : sentence.children(verb, label)) {
        agents.addAll(around.mentions().all(agent));
      }
    }
    return agents;
  }

  // "accused Burundi of shelling a village": the accused shells.
  private boolean isChargedDeed() {
    int head = sentence.head(verb);
    return head != Edge.NO_HEAD
        && (sentence.is(verb, "advcl") || sentence.is(verb, "obl") || sentence.is(verb, "ccomp"))
        && !sentence.has(verb, "nsubj")
        && sentence.children(verb).stream()
            .anyMatch(
                m ->
                    Set.of("of", "for", "from").contains(sentence.lemma(m))
                        && (sentence.is(m, "mark") || sentence.is(m, "case")))
        && !sentence.objects(head).isEmpty();
  }

  /** Whoever stands as subject, whatever the voice. */
  List<Mention> subjectParties() {
    List<Integer> subjects = subjects();
    List<Mention> found = new ArrayList<>(around.mentions().all(subjects));
    if (found.isEmpty()) {
      subjects.forEach(s -> found.addAll(around.mentions().all(around.nouns().through(s))));
    }
    return found;
  }

  @Override
  public List<Integer> subjects() {
    if (isChargedDeed()) {
      return sentence.objects(sentence.head(verb));
    }
    List<Integer> subjects = sentence.subjects(verb);
    int head = sentence.head(verb);
    if (head != Edge.NO_HEAD && sentence.tag(verb).equals("VBG") && isText(head)) {
      return sentence.head(head) == Edge.NO_HEAD
          ? List.of()
          : sentence.subjects(sentence.head(head));
    }
    boolean onPredicate =
        subjects.isEmpty()
            && head != Edge.NO_HEAD
            && sentence.is(verb, "xcomp")
            && !sentence.token(head).isVerb();
    return onPredicate && sentence.head(head) != Edge.NO_HEAD
        ? sentence.subjects(sentence.head(head))
        : subjects;
  }

  // "Issued a statement demanding": whoever issued it, demands.
  private boolean isText(int noun) {
    return sentence.is(verb, "acl") && TEXTS.contains(sentence.lemma(noun));
  }

  @Override
  public List<Integer> objects() {
    List<Integer> objects = new ArrayList<>();
    if (isPassive()) {
      objects.addAll(
          isPassiveParticiple() ? List.of(sentence.head(verb)) : sentence.subjects(verb));
    }
    sentence.objects(verb).stream().filter(o -> !objects.contains(o)).forEach(objects::add);
    particles.forEach(p -> objects.addAll(obliques(p)));
    if (objects.isEmpty()) {
      objects.addAll(obliques("into"));
    }
    if (objects.isEmpty() && isObjectRelative()) {
      objects.add(sentence.head(verb));
    }
    return objects;
  }

  // "The conference that both held": parsers take the pronoun for a conjunction.
  private boolean isObjectRelative() {
    return sentence.is(verb, "acl")
        && !sentence.is(verb, "acl:relcl")
        && sentence.has(verb, "nsubj")
        && !sentence.has(verb, "ccomp")
        && sentence.children(verb, "mark").stream().anyMatch(m -> sentence.lemma(m).equals("that"));
  }

  @Override
  public List<Integer> arguments() {
    List<Integer> arguments = new ArrayList<>(objects());
    for (int child : sentence.children(verb, "obl")) {
      if (PREPOSITIONS.contains(sentence.edge(child).subtype())) {
        sentence.conjuncts(child).stream()
            .filter(c -> !arguments.contains(c))
            .forEach(arguments::add);
      }
    }
    return arguments;
  }

  @Override
  public List<Integer> obliques(String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(verb, "obl:" + preposition)) {
      found.addAll(sentence.conjuncts(child));
    }
    for (int predicate : predicates()) {
      for (String label : List.of("obl:", "nmod:")) {
        sentence
            .children(predicate, label + preposition)
            .forEach(c -> found.addAll(sentence.conjuncts(c)));
      }
    }
    return found;
  }

  // "Is grateful to", "was guilty of": what hangs on the adjective.
  private List<Integer> predicates() {
    return !sentence.lemma(verb).equals("be")
        ? List.of()
        : sentence.children(verb).stream()
            .filter(c -> c > verb && sentence.tag(c).startsWith("JJ"))
            .toList();
  }

  @Override
  public OptionalInt complement() {
    for (int child : sentence.children(verb)) {
      boolean infinitive = sentence.is(child, "xcomp") && sentence.token(child).isVerb();
      boolean gerund =
          sentence.tag(child).equals("VBG")
              && (sentence.is(child, "obl")
                  || sentence.is(child, "ccomp")
                  || sentence.is(child, "obj"));
      boolean object = sentence.is(child, "ccomp") && hasTo(child);
      boolean marked =
          sentence.is(child, "advcl")
              && sentence.children(child, "mark").stream()
                  .anyMatch(
                      m -> Set.of("of", "for", "from", "against").contains(sentence.lemma(m)));
      boolean purpose =
          sentence.is(child, "advcl") && sentence.tag(child).equals("VB") && hasTo(child);
      if (infinitive || gerund || object || marked || purpose) {
        return OptionalInt.of(child);
      }
    }
    return Stream.concat(objects().stream(), sentence.children(verb).stream())
        .flatMap(o -> Stream.concat(sentence.children(o, "acl").stream(), predicated(o)))
        .filter(a -> sentence.tag(a).equals("VB") && hasTo(a))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  // "is ready to sign": the infinitive hangs on the adjective.
  private Stream<Integer> predicated(int child) {
    return sentence.tag(child).startsWith("JJ") || sentence.tag(child).equals("VBN")
        ? sentence.children(child, "xcomp").stream()
        : Stream.empty();
  }

  private boolean hasTo(int index) {
    return sentence.children(index).stream().anyMatch(c -> sentence.tag(c).equals("TO"));
  }

  @Override
  public boolean hasThat() {
    return sentence.children(verb, "ccomp").stream().anyMatch(c -> !hasTo(c));
  }

  @Override
  public boolean hasDuty() {
    return sentence.children(verb, "ccomp").stream().anyMatch(this::isDuty);
  }

  private boolean isDuty(int clause) {
    boolean bound =
        sentence.children(clause, "aux").stream().anyMatch(a -> DUTIES.contains(sentence.lemma(a)));
    boolean needs =
        Set.of("need", "have").contains(sentence.lemma(clause))
            && !sentence.has(clause, "aux")
            && sentence.children(clause, "xcomp").stream().anyMatch(this::hasTo);
    return bound || needs;
  }

  /** The verb of the clause that completes this one. */
  OptionalInt clause() {
    return sentence.child(verb, "ccomp");
  }

  @Override
  public boolean isParty(int noun) {
    return !around.mentions().of(noun).isEmpty();
  }

  @Override
  public boolean isState(int noun) {
    return around.isState(noun);
  }

  @Override
  public boolean isOf(int noun, Set<String> nouns) {
    return around.nouns().isOf(noun, nouns);
  }

  @Override
  public boolean makes(int other, EventType type) {
    return around.makes(other, type);
  }

  @Override
  public boolean hasWord(Set<String> lemmas) {
    return around.words().under(verb, lemmas, around.nouns());
  }

  int index() {
    return verb;
  }

  /** The verb this one is a participle of time to: "after breaking ties, X ...". */
  OptionalInt host() {
    int head = sentence.head(verb);
    return head == Edge.NO_HEAD ? OptionalInt.empty() : OptionalInt.of(head);
  }
}
