// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import java.util.List;
import java.util.stream.Stream;

/** Who does what in a clause, where the tree says so only by way of another clause. */
final class Arguments {
  private static final List<String> OBJECT_CONTROL = List.of("of", "from", "into");
  private static final List<String> RELATIVE_PRONOUNS = List.of("who", "which", "that", "whom");

  private final ParsedSentence sentence;

  Arguments(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  List<Integer> subjects(int verb) {
    List<Integer> own = own(verb, "nsubj");
    if (!own.isEmpty()) {
      return withoutRelative(verb, own);
    }
    int head = sentence.head(verb);
    if (head == Edge.NO_HEAD) {
      return List.of();
    }
    return inherited(verb, head);
  }

  private List<Integer> inherited(int verb, int head) {
    if (sentence.is(verb, "conj")) {
      return sentence.token(head).isVerb() || !sentence.children(head, "nsubj").isEmpty()
          ? subjects(head)
          : List.of();
    } else if (sentence.is(verb, "xcomp")) {
      return controllers(head);
    } else if (sentence.is(verb, "advcl") && !sentence.isPassive(verb)) {
      return isComplement(verb) ? controllers(head) : subjects(head);
    } else if (sentence.is(verb, "acl")) {
      return actsOnNoun(verb) ? List.of(head) : ofPredicate(verb, head);
    }
    return List.of();
  }

  // "accused Iran of helping", "kept Iran from selling": the object of the host clause acts.
  private boolean isComplement(int verb) {
    return sentence.children(verb, "mark").stream()
        .anyMatch(m -> m > sentence.head(verb) && OBJECT_CONTROL.contains(sentence.lemma(m)));
  }

  // "urged Iran to sign": Iran signs; "wants to sign": the wanting one does.
  private List<Integer> controllers(int head) {
    List<Integer> objects =
        Stream.concat(own(head, "obj").stream(), own(head, "iobj").stream()).sorted().toList();
    return objects.isEmpty() ? subjects(head) : objects;
  }

  // "Iceland became the first country to recognise it": who becomes it, and what it becomes.
  private List<Integer> ofPredicate(int verb, int noun) {
    return isOfPredicate(verb)
        ? Stream.concat(subjects(sentence.head(noun)).stream(), Stream.of(noun)).toList()
        : List.of();
  }

  private boolean isOfPredicate(int verb) {
    return sentence.tag(verb).equals("VB") && sentence.is(sentence.head(verb), "attr");
  }

  // "troops crossing the border", "the treaty signed in Rome"; not "a plan to sign".
  private boolean actsOnNoun(int verb) {
    return (sentence.is(verb, "acl:relcl") && !isOfPredicate(verb))
        ? !sentence.has(verb, "nsubj")
        : !sentence.tag(verb).equals("VB");
  }

  List<Integer> objects(int verb) {
    List<Integer> own = own(verb, "obj");
    if (!own.isEmpty()) {
      return withoutRelative(verb, own);
    }
    if (sentence.is(verb, "acl:relcl") && lacksObject(verb)) {
      return List.of(sentence.head(verb));
    }
    return sharedObject(verb);
  }

  private boolean lacksObject(int verb) {
    return sentence.has(verb, "nsubj")
        && !sentence.isPassive(verb)
        && subjects(verb).stream().noneMatch(s -> s == sentence.head(verb))
        && !sentence.has(verb, "obl")
        && !sentence.has(verb, "ccomp")
        && !sentence.has(verb, "xcomp");
  }

  private List<Integer> sharedObject(int verb) {
    if (sentence.isPassive(verb) || !sentence.token(verb).isVerb()) {
      return List.of();
    }
    return Coordination.of(sentence, verb).stream()
        .filter(other -> other > verb && isBareBetween(verb, other))
        .map(other -> own(other, "obj"))
        .filter(objects -> !objects.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  // Only verbs that stand together share an object: "signed and ratified the treaty".
  private boolean isBareBetween(int verb, int other) {
    return sentence.children(verb).stream()
        .noneMatch(
            c ->
                c > verb
                    && c < other
                    && !sentence.is(c, "cc")
                    && !sentence.is(c, "punct")
                    && !sentence.is(c, "conj")
                    && !sentence.is(c, "advmod"));
  }

  private List<Integer> own(int verb, String label) {
    return sentence.children(verb, label).stream()
        .flatMap(n -> Coordination.of(sentence, n).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private List<Integer> withoutRelative(int verb, List<Integer> nouns) {
    boolean relative =
        sentence.is(verb, "acl:relcl")
            && nouns.stream().anyMatch(n -> RELATIVE_PRONOUNS.contains(sentence.lemma(n)));
    return relative ? Coordination.of(sentence, sentence.head(verb)) : nouns;
  }
}
