// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which part of a sentence a word belongs to: what is claimed, or something told beside it. */
final class Scope {
  private static final Set<String> SUPERLATIVE = Set.of("JJS", "RBS");

  private static final Set<String> POLITE = Set.of("like", "wish");

  private final ParsedSentence parse;

  Scope(ParsedSentence parse) {
    this.parse = parse;
  }

  boolean admits(Hit hit) {
    if (isSuperlative(hit) || isPolite(hit)) {
      return false;
    }
    return switch (hit.cue().reach()) {
          case ANY -> true;
          case MAIN -> isMain(hit.top()) && !isAttribute(hit);
          case ARGUMENT -> isArgument(hit.top());
        }
        && (hit.cue().sort() != Cue.Sort.CONDITION || isCondition(hit.first()));
  }

  // "I would like to thank": nothing that might be.
  private boolean isPolite(Hit hit) {
    return parse.lemma(hit.first()).equals("would")
        && hit.first() == hit.last()
        && parse.head(hit.first()) != Edge.NO_HEAD
        && POLITE.contains(parse.lemma(parse.head(hit.first())));
  }

  /** Whether a word stands in the main clause or a complement of it. */
  boolean isMain(int index) {
    return index == Edge.NO_HEAD || (!isAside(index) && isMain(parse.head(index)));
  }

  private boolean isAside(int index) {
    return parse.is(index, "acl:relcl")
        || parse.is(index, "acl")
        || parse.is(index, "appos")
        || (parse.is(index, "advcl") && !isConditional(index));
  }

  // "A possible sale" says of the sale only that it is spoken of, not that it may be.
  private boolean isAttribute(Hit hit) {
    return hit.first() == hit.last()
        && parse.is(hit.first(), "amod")
        && parse.tag(hit.first()).startsWith("JJ");
  }

  private boolean isArgument(int index) {
    int noun = parse.is(index, "amod") ? parse.head(index) : index;
    boolean argument =
        parse.is(noun, "nsubj")
            || parse.is(noun, "attr")
            || parse.is(noun, "obj")
            || parse.head(noun) == Edge.NO_HEAD;
    boolean beside = parse.is(index, "amod") && parse.is(noun, "obj");
    return argument && !beside && isMain(noun);
  }

  // "Perhaps the most notable step was the signing": hedged is the superlative.
  private boolean isSuperlative(Hit hit) {
    boolean adverb = parse.tag(hit.first()).startsWith("RB") && hit.first() == hit.last();
    return adverb && (isMost(hit.last() + 1) || isMost(hit.last() + 2));
  }

  private boolean isMost(int index) {
    return index < parse.size()
        && (SUPERLATIVE.contains(parse.tag(index))
            || List.of("only", "first").contains(parse.lemma(index)));
  }

  /** "If", "unless", an inverted "should" or "were" that opens a clause of its own. */
  private boolean isCondition(int index) {
    int verb = parse.head(index);
    if (verb == Edge.NO_HEAD) {
      return false;
    }
    boolean auxiliary = parse.tag(index).startsWith("MD") || parse.tag(index).startsWith("VBD");
    return auxiliary ? isInverted(index, verb) : opensClause(index, verb);
  }

  // "Asked if" opens a question, not a condition.
  private boolean opensClause(int index, int verb) {
    boolean marker = parse.is(index, "mark") || parse.is(index, "advmod");
    return (marker && !parse.is(verb, "ccomp"))
        || parse.form(index).equals("If")
        || isPhrase(index);
  }

  private boolean isPhrase(int index) {
    return List.of("provided", "as", "in").contains(parse.form(index).toLowerCase(Locale.ROOT));
  }

  private boolean isInverted(int index, int verb) {
    boolean first =
        index == 0 || parse.form(index).equals("Should") || parse.form(index - 1).equals(",");
    return first && parse.subjects(verb).stream().anyMatch(s -> s > index) && index < verb;
  }

  private boolean isConditional(int clause) {
    return parse.children(clause).stream()
        .anyMatch(c -> List.of("if", "unless", "should").contains(parse.lemma(c)));
  }

  /** How many edges part a word from the root. */
  int depth(int index) {
    return parse.ancestors(index).size();
  }
}
