// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.coder.act.Acts;
import entente.coder.act.CodedAct;
import entente.coder.frame.NounClasses;
import entente.coder.mention.Mention;
import entente.coder.mention.Mentions;
import entente.coder.parse.ParsedSentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds for whom an act is meant that its sentence tells with one side open, where that goes
 * without saying: a demand, a reproach or a sanction, in the foreground of its sentence, with no
 * third party named beside it.
 */
final class Unsaid {
  /** Visits, apologies, the lifting of sanctions, withdrawals: never done towards nobody. */
  private static final Set<String> TOWARDS =
      Set.of("0356", "036", "042", "055", "085", "087", "0871", "0874");

  /** What one state does and another praises. */
  private static final Set<String> DEEDS = NounClasses.standard().get("DEED");

  /** Prepositions of places, times and occasions. */
  private static final Set<String> ASIDE =
      Set.of("in", "after", "before", "over", "during", "amid", "following", "since", "because_of");

  /** Where those stand who are arrested, or from whom something is seized. */
  private static final Set<String> TAKEN = Set.of("obj", "nsubj:pass", "nsubj", "obl:from");

  private final ParsedSentence parse;
  private final Mentions mentions;
  private final Partner partner;

  Unsaid(ParsedSentence parse, Mentions mentions, Partner partner) {
    this.parse = parse;
    this.mentions = mentions;
    this.partner = partner;
  }

  /** Whom the document pairs with a party. */
  @FunctionalInterface
  interface Partner {
    /** The other of the two that a document is about, or names together. */
    Optional<Mention> of(Mention one);
  }

  /**
   * The act with the state for which it is meant; empty where that is not known, and for acts of
   * which it does not go without saying.
   */
  Optional<CodedAct> complete(CodedAct act) {
    CodedAct.Sides sides = act.sides();
    if (!parse.token(act.trigger()).isVerb() || Acts.isBackground(parse, act.trigger())) {
      return Optional.empty();
    }
    if (mayGoUnsaid(act)
        && isBetweenStates(sides)
        && isDoer(act, sides.actors().get(0))
        && isInOwnClause(act, sides.recipients().get(0))) {
      return Optional.of(act);
    }
    if (areStates(sides.actors()) && isNobody(sides.recipients()) && isMutual(act)) {
      return Optional.of(act)
          .filter(a -> namesNoOther(a.trigger(), sides.actors()))
          .map(a -> a.with(new CodedAct.Sides(sides.actors(), List.of())));
    }
    boolean open =
        isState(sides.actors())
            && isLeftOpen(sides.recipients(), act)
            && !Acts.isOutcry(parse, act.frame(), act.trigger())
            && !isAtHome(act.trigger(), sides.actors().get(0));
    return open
        ? partner
            .of(sides.actors().get(0))
            .filter(p -> namesNoOther(act.trigger(), List.of(sides.actors().get(0), p)))
            .map(p -> act.with(new CodedAct.Sides(sides.actors(), List.of(p))))
        : Optional.empty();
  }

  // What firms and citizens do is not done by their state, unless a frame says so.
  private static boolean isBetweenStates(CodedAct.Sides sides) {
    return isState(sides.actors())
        && isState(sides.recipients())
        && sides.actors().get(0).standing() != Mention.Standing.PRIVATE
        && !sides.actors().get(0).isSameParty(sides.recipients().get(0));
  }

  // "A fall in Kenya hurt two Germans": a state named beside what acts does not act; a crowd is of
  // the country in which it gathers.
  private boolean isDoer(CodedAct act, Mention actor) {
    int trigger = act.trigger();
    if (isCrowd(act) && actor.isNamed() && isPlace(actor.head())) {
      return true;
    }
    List<Integer> doers =
        parse.isPassive(trigger) ? parse.children(trigger, "obl:agent") : parse.subjects(trigger);
    return mentions.all(doers).stream().anyMatch(actor::isSameParty);
  }

  // "Said it would regret the floods in Sudan": a clause below tells something else; "protested
  // against the test that Sudan held" tells who is meant.
  private boolean isInOwnClause(CodedAct act, Mention other) {
    int below = other.head();
    for (int at = below; at >= 0 && at != act.trigger(); at = parse.head(at)) {
      boolean culprit =
          act.frame().cameo().root().equals("11")
              && parse.is(at, "acl:relcl")
              && parse.is(below, "nsubj");
      if (isAside(at) && !culprit) {
        return false;
      }
      below = at;
    }
    return !act.frame().cameo().root().equals("17") || TAKEN.contains(parse.label(below));
  }

  // "Condemned the attack in Turkey", "expelled them after a row with Turkey": neither a place nor
  // an occasion is the one who is meant.
  private boolean isAside(int word) {
    String below = parse.edge(word).subtype();
    boolean noun = parse.is(word, "obl") || parse.is(word, "nmod");
    return parse.is(word, "ccomp")
        || parse.is(word, "advcl")
        || parse.is(word, "acl:relcl")
        || (noun && ASIDE.contains(below));
  }

  private boolean isPlace(int word) {
    return parse.is(word, "obl:in") || parse.is(word, "nmod:in");
  }

  private static boolean mayGoUnsaid(CodedAct act) {
    return isOpen(act) || isCrowd(act) || act.frame().cameo().root().equals("17");
  }

  private static boolean isCrowd(CodedAct act) {
    return act.frame().cameo().root().equals("14");
  }

  // "Raised taxes in Latvia": what a state does at home is done to its own.
  private boolean isAtHome(int trigger, Mention actor) {
    return parse.subtree(trigger).stream()
        .filter(i -> parse.is(i, "obl:in") || parse.is(i, "nmod:in"))
        .flatMap(i -> mentions.all(i).stream())
        .anyMatch(actor::isSameParty);
  }

  private static boolean isNobody(List<Mention> side) {
    return side.size() == 1 && !side.get(0).isKnown() && !side.get(0).isNamed();
  }

  private static boolean areStates(List<Mention> side) {
    return side.size() >= 2 && side.stream().allMatch(m -> m.isKnown() && m.state().isPresent());
  }

  // Two who agree, promise or draw back, with nobody named, do it towards each other.
  private static boolean isMutual(CodedAct act) {
    String code = act.frame().cameo().digits();
    return switch (act.frame().cameo().root()) {
      case "03", "04", "05", "06", "08" -> true;
      default -> code.equals("161");
    };
  }

  // "Imposed tariffs on countries that provide oil to Cuba": whoever is named, is not left open.
  private boolean namesNoOther(int trigger, List<Mention> pair) {
    return mentions.names().spans().stream()
        .filter(name -> parse.isWithin(name.last(), trigger))
        .map(name -> name.code().country())
        .allMatch(country -> pair.stream().anyMatch(m -> m.code().country().equals(country)));
  }

  private static boolean isState(List<Mention> side) {
    return side.size() == 1 && side.get(0).isKnown() && side.get(0).state().isPresent();
  }

  private boolean isLeftOpen(List<Mention> side, CodedAct act) {
    return side.size() == 1
        && !side.get(0).isKnown()
        && (side.get(0).isNamed()
            ? isCommon(side.get(0).head(), act)
            : isOpen(act) || isPraiseOfDeed(act));
  }

  // Whom a demand, a reproach or a sanction is for may go without saying, and whither a guest
  // flies; of what a state does otherwise, nothing says that it is done to its partner.
  private static boolean isOpen(CodedAct act) {
    return switch (act.frame().cameo().root()) {
      case "10", "11", "12", "13", "15", "16" -> true;
      default -> TOWARDS.contains(act.frame().cameo().digits());
    };
  }

  // "Hailed the decision": what is told before as done by the other of the two.
  private boolean isPraiseOfDeed(CodedAct act) {
    return act.frame().cameo().digits().equals("051")
        && parse.objects(act.trigger()).stream()
            .anyMatch(o -> DEEDS.contains(parse.lemma(o)) && parse.isDefinite(o));
  }

  private boolean isCommon(int head, CodedAct act) {
    return switch (act.frame().cameo().root()) {
      case "02", "10", "11", "12", "13", "16" -> !parse.token(head).isName();
      default -> parse.token(head).isPronoun();
    };
  }
}
