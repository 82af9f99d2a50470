// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.Slot;
import entente.coder.mention.Mention;
import entente.coder.parse.ParsedSentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the parties in the slots of a frame. */
final class Seats {
  private static final List<String> PLACES =
      List.of(
          "into", "across", "against", "near", "past", "off", "along", "around", "over", "outside",
          "before", "in", "at", "on", "inside", "through");

  private static final List<String> REACHING =
      List.of("against", "to", "with", "on", "over", "for", "from", "at", "into", "between");

  private final Surroundings around;
  private final ParsedSentence sentence;

  Seats(Surroundings around) {
    this.around = around;
    this.sentence = around.sentence();
  }

  /** The parties in a slot of a verb. */
  List<Mention> ofVerb(Verb verb, Slot slot) {
    String step = slot.steps().get(0);
    if (slot.steps().size() > 1) {
      OptionalInt below = step.equals("ccomp") ? verb.clause() : verb.complement();
      return below.isPresent()
          ? ofVerb(new Verb(around, below.getAsInt()), slot.rest())
          : List.of();
    }
    return switch (step) {
      case "obj" -> objects(verb);
      case "iobj" -> indirect(verb);
      case "nsubj", "nsubj:pass" -> verb.subjectParties();
      case "xcomp" ->
          verb.complement().isPresent() ? anywhere(verb.complement().getAsInt()) : List.of();
      case "ccomp" -> verb.clause().isPresent() ? subjects(verb.clause().getAsInt()) : List.of();
      case "conj" -> List.of();
      default -> besides(verb, slot);
    };
  }

  private List<Mention> objects(Verb verb) {
    List<Mention> found = new ArrayList<>(around.mentions().all(verb.objects()));
    for (int object : verb.objects()) {
      found.addAll(around.mentions().all(around.nouns().through(object)));
    }
    return found;
  }

  private List<Mention> indirect(Verb verb) {
    List<Mention> found = new ArrayList<>();
    for (int child : sentence.children(verb.index(), "iobj")) {
      found.addAll(around.mentions().all(child));
    }
    boolean given = verb.isPassive() && !sentence.objects(verb.index()).isEmpty();
    if (found.isEmpty() && given) {
      found.addAll(verb.subjectParties());
    }
    return found.isEmpty() ? misattached(verb) : found;
  }

  // "guaranteed Bulgaria free use": parsers take the state for a part of the object.
  private List<Mention> misattached(Verb verb) {
    int next = verb.index() + 1;
    if (next < sentence.size() && sentence.tag(next).equals("DT")) {
      next++;
    }
    int at = next;
    return around.mentions().names().spans().stream()
        .filter(n -> n.first() == at && n.sort() == entente.coder.mention.Named.Sort.STATE)
        .filter(n -> sentence.is(n.last(), "compound") || sentence.is(n.last(), "nmod"))
        .flatMap(n -> around.mentions().of(n.last()).stream())
        .toList();
  }

  private List<Mention> subjects(int verb) {
    return new Verb(around, verb).subjectParties();
  }

  private List<Mention> besides(Verb verb, Slot slot) {
    List<Mention> found = new ArrayList<>();
    String preposition = slot.preposition();
    if (!preposition.isEmpty() && !preposition.equals("poss")) {
      found.addAll(behind(verb.index(), "obl:" + preposition));
      if (found.isEmpty()) {
        verb.obliques(preposition).forEach(o -> found.addAll(around.mentions().all(o)));
      }
    }
    for (int object : nouns(verb)) {
      found.addAll(ofNoun(object, slot));
    }
    return found;
  }

  private Set<Integer> nouns(Verb verb) {
    Set<Integer> nouns = new LinkedHashSet<>();
    for (int object : verb.objects().isEmpty() ? verb.arguments() : verb.objects()) {
      nouns.add(object);
      nouns.addAll(around.nouns().through(object));
    }
    return nouns;
  }

  /** The parties in a slot of a noun. */
  List<Mention> ofNoun(int noun, Slot slot) {
    String step = slot.steps().get(0);
    return switch (step) {
      case "amod", "compound" -> adjectives(noun);
      case "poss", "nmod:poss" -> possessors(noun);
      case "obj" -> behind(noun, "nmod:of");
      case "iobj" -> behind(noun, "nmod:to");
      case "xcomp" ->
          sentence.children(noun, "acl").stream().flatMap(a -> anywhere(a).stream()).toList();
      default -> behindPreposition(noun, slot.preposition());
    };
  }

  private List<Mention> behindPreposition(int noun, String preposition) {
    if (preposition.isEmpty()) {
      return List.of();
    }
    List<Mention> found = behind(noun, "nmod:" + preposition);
    if (found.isEmpty()) {
      for (int inner : sentence.children(noun, "nmod")) {
        found.addAll(behind(inner, "nmod:" + preposition));
      }
    }
    return found;
  }

  /** States that own or did what a verb acts on. */
  List<Mention> owners(Verb verb) {
    List<Mention> found = new ArrayList<>();
    for (int object : nouns(verb)) {
      found.addAll(around.mentions().modifiers(object));
      found.addAll(behindPreposition(object, "by"));
      found.addAll(behindPreposition(object, "of"));
    }
    return found;
  }

  /**
   * States where the act of a verb takes place: on their soil, at their embassy, off their coast.
   */
  List<Mention> whereabouts(Verb verb) {
    List<Mention> found = new ArrayList<>();
    for (String preposition : PLACES) {
      if (found.isEmpty()) {
        found.addAll(behind(verb.index(), "obl:" + preposition));
      }
    }
    for (int object : found.isEmpty() ? nouns(verb) : Set.<Integer>of()) {
      for (String preposition : PLACES) {
        found.addAll(behind(object, "nmod:" + preposition));
      }
    }
    return found.isEmpty() ? placed(verb) : found;
  }

  /** States in which the places are that a clause names. */
  private List<Mention> placed(Verb verb) {
    List<Mention> found = new ArrayList<>();
    for (int child : sentence.children(verb.index())) {
      boolean part = sentence.is(child, "obl") || sentence.is(child, "obj");
      if (part || (verb.isPassive() && sentence.is(child, "nsubj"))) {
        found.addAll(placed(child, 3));
      }
    }
    return found;
  }

  private List<Mention> placed(int noun, int levels) {
    List<Mention> found = new ArrayList<>(around.mentions().whereabouts(noun));
    for (int child : found.isEmpty() && levels > 0 ? sentence.children(noun) : List.<Integer>of()) {
      if (!sentence.token(child).isVerb()) {
        found.addAll(placed(child, levels - 1));
      }
    }
    return found;
  }

  /**
   * States that an act reaches though they stand in no slot of its frame: named beside what it acts
   * on, then behind prepositions, then in the clause that completes the verb.
   */
  List<Mention> reached(Verb verb) {
    List<Mention> found = new ArrayList<>();
    for (int object : nouns(verb)) {
      found.addAll(modifying(object));
      for (String preposition : REACHING) {
        found.addAll(behindPreposition(object, preposition));
      }
    }
    for (String preposition : REACHING) {
      if (found.isEmpty()) {
        found.addAll(behind(verb.index(), "obl:" + preposition));
      }
    }
    if (found.isEmpty() && verb.complement().isPresent()) {
      found.addAll(nearestBelow(verb.complement().getAsInt()));
    }
    if (found.isEmpty() && verb.clause().isPresent()) {
      Verb clause = new Verb(around, verb.clause().getAsInt());
      found.addAll(clause.subjectParties());
      found.addAll(found.isEmpty() ? reached(clause) : List.of());
    }
    return found;
  }

  /** States where the clause takes place whose subject or object a noun is. */
  List<Mention> whereaboutsOfHost(int noun) {
    int verb = sentence.head(noun);
    boolean hosted =
        verb >= 0
            && sentence.token(verb).isVerb()
            && (sentence.is(noun, "nsubj") || sentence.is(noun, "obj"));
    return hosted ? whereabouts(new Verb(around, verb)) : List.of();
  }

  /** The parties that stand least deep below a word, clauses of their own left out. */
  private List<Mention> nearestBelow(int word) {
    List<Integer> level = sentence.children(word);
    while (!level.isEmpty()) {
      List<Mention> found = new ArrayList<>();
      List<Integer> next = new ArrayList<>();
      for (int child : level) {
        if (isOwnClause(child) || sentence.is(child, "obl:in") || sentence.is(child, "obl:at")) {
          continue;
        }
        found.addAll(around.mentions().all(child));
        found.addAll(found.isEmpty() ? around.mentions().modifiers(child) : List.of());
        next.addAll(sentence.children(child));
      }
      if (!found.isEmpty()) {
        return found;
      }
      level = next;
    }
    return List.of();
  }

  private boolean isOwnClause(int word) {
    return sentence.is(word, "acl:relcl")
        || sentence.is(word, "parataxis")
        || (sentence.is(word, "advcl") && sentence.has(word, "nsubj"));
  }

  /**
   * The parties behind the prepositions of the verb whose object a noun is: "gave a welcome to".
   */
  List<Mention> besidesHost(int noun, Slot slot) {
    int verb = sentence.head(noun);
    boolean object = verb >= 0 && sentence.is(noun, "obj") && sentence.token(verb).isVerb();
    return object && !slot.preposition().isEmpty()
        ? behind(verb, "obl:" + slot.preposition())
        : List.of();
  }

  /** States to which those belong who act: "Palestinian youths", "bulldozers of the army". */
  List<Mention> ownersOfSubject(Verb verb) {
    List<Mention> found = new ArrayList<>();
    if (verb.isPassive()) {
      for (String label : List.of("obl:agent", "obl:by")) {
        sentence.children(verb.index(), label).forEach(a -> found.addAll(modifying(a)));
      }
    } else {
      verb.subjects().forEach(s -> found.addAll(modifying(s)));
    }
    return found;
  }

  /** States where the act of a noun takes place. */
  List<Mention> whereabouts(int noun) {
    List<Mention> found = new ArrayList<>();
    for (String preposition : PLACES) {
      found.addAll(behind(noun, "nmod:" + preposition));
    }
    return found.isEmpty() ? placed(noun, 3) : found;
  }

  /** Parties behind a label; where the noun there is none, the states that modify it. */
  private List<Mention> behind(int head, String label) {
    List<Mention> found = new ArrayList<>();
    for (int child : sentence.children(head, label)) {
      List<Mention> direct = around.mentions().all(child);
      found.addAll(direct.isEmpty() ? modifying(child) : direct);
    }
    return found;
  }

  private List<Mention> modifying(int noun) {
    return modifying(noun, 2);
  }

  // "from three towns in Somalia's Gedo region".
  private List<Mention> modifying(int noun, int levels) {
    List<Mention> found = new ArrayList<>(around.mentions().modifiers(noun));
    for (String label :
        List.of(
            "nmod:of",
            "nmod:in",
            "nmod:with",
            "nmod:from",
            "nmod:at",
            "nmod:near",
            "nmod:off",
            "nmod:along",
            "nmod:facing",
            "nmod:opposite")) {
      for (int child : found.isEmpty() ? sentence.children(noun, label) : List.<Integer>of()) {
        found.addAll(around.mentions().all(child));
        if (found.isEmpty() && levels > 1) {
          found.addAll(modifying(child, levels - 1));
        }
      }
    }
    return found;
  }

  private List<Mention> adjectives(int noun) {
    return around.mentions().modifiers(noun).stream().filter(m -> !isPossessor(m, noun)).toList();
  }

  private List<Mention> possessors(int noun) {
    return around.mentions().modifiers(noun).stream().filter(m -> isPossessor(m, noun)).toList();
  }

  private boolean isPossessor(Mention mention, int noun) {
    return sentence.children(noun, "nmod:poss").stream()
        .anyMatch(c -> sentence.isWithin(mention.head(), c));
  }

  /** Parties anywhere among the arguments of a verb. */
  private List<Mention> anywhere(int verb) {
    Verb inner = new Verb(around, verb);
    List<Mention> found = new ArrayList<>(objects(inner));
    found.addAll(indirect(inner));
    for (int child : sentence.children(verb)) {
      boolean argument =
          sentence.is(child, "obl")
              && !sentence.is(child, "obl:in")
              && !sentence.is(child, "obl:at");
      if (argument) {
        found.addAll(around.mentions().all(child));
      }
    }
    if (found.isEmpty()) {
      for (int object : inner.objects()) {
        found.addAll(modifying(object));
        sentence.children(object, "nmod").forEach(c -> found.addAll(around.mentions().all(c)));
      }
    }
    return found;
  }
}
