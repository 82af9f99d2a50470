// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.Frame;
import entente.coder.mention.Mention;
import entente.coder.mention.Named;
import entente.coder.parse.ParsedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives an act whose recipient its words leave open the one other state that is named in its
 * clause: "massed troops near the border, across which Serbs have fled".
 */
final class OnlyOther {
  /** Whoever is told something, or judges it, is named; no other state takes their place. */
  private static final Set<String> HEARERS = Set.of("JRN", "MED", "JUD", "LEG");

  private final ParsedSentence sentence;
  private final Surroundings around;

  OnlyOther(Surroundings around) {
    this.around = around;
    this.sentence = around.sentence();
  }

  /** The act with that state; the act as it is where there is none or more than one. */
  CodedAct complete(CodedAct act) {
    List<Mention> actors = act.sides().actors();
    if (isCrowd(act)) {
      return host(act)
          .map(m -> act.with(new CodedAct.Sides(List.of(m), recipients(act))))
          .orElse(act);
    }
    if (actors.size() != 1 || actors.get(0).state().isEmpty() || !isOpen(act)) {
      return act;
    }
    return other(act, actors.get(0)).map(m -> act.with(sides(act, m))).orElse(act);
  }

  private static List<Mention> recipients(CodedAct act) {
    return act.sides().recipients();
  }

  // "Youths stoned the Thai embassy in Manila": people of the country in which they do it.
  private boolean isCrowd(CodedAct act) {
    List<Mention> actors = act.sides().actors();
    return act.frame().cameo().root().equals("14")
        && actors.size() == 1
        && !actors.get(0).isKnown()
        && !(actors.get(0).isNamed() && sentence.token(actors.get(0).head()).isName())
        && recipients(act).size() == 1
        && recipients(act).get(0).state().isPresent();
  }

  private Optional<Mention> host(CodedAct act) {
    List<Mention> places =
        Mention.distinct(
            around.mentions().names().spans().stream()
                .filter(name -> isParty(name) && isPlaced(name.last()))
                .filter(name -> sentence.isWithin(name.last(), act.trigger()))
                .map(around.mentions()::stateOf)
                .filter(state -> !state.isSameParty(recipients(act).get(0)))
                .toList());
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private boolean isPlaced(int word) {
    return sentence.is(word, "nmod:in")
        || sentence.is(word, "obl:in")
        || sentence.is(word, "obl:through");
  }

  private static CodedAct.Sides sides(CodedAct act, Mention other) {
    List<Mention> actors = act.sides().actors();
    return act.frame().roles().shape() == Frame.Shape.RECIPROCAL
        ? new CodedAct.Sides(List.of(actors.get(0), other), List.of())
        : new CodedAct.Sides(actors, List.of(other));
  }

  private boolean isOpen(CodedAct act) {
    List<Mention> others = act.sides().recipients();
    return others.size() == 1
        && !others.get(0).isKnown()
        && !HEARERS.contains(others.get(0).code().sector())
        && !(others.get(0).isNamed() && sentence.token(others.get(0).head()).isName());
  }

  private Optional<Mention> other(CodedAct act, Mention actor) {
    boolean outcry = Acts.isOutcry(sentence, act.frame(), act.trigger());
    List<Mention> found = new ArrayList<>();
    for (Named name : around.mentions().names().spans()) {
      boolean meant = !outcry || isCulprit(name.last());
      if (meant && isParty(name) && isInClause(name.last(), act.trigger())) {
        Mention state = around.mentions().stateOf(name);
        if (!state.isSameParty(actor)) {
          found.add(state);
        }
      }
    }
    List<Mention> distinct = Mention.distinct(found);
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }

  // "The raid which Norway announced": of an attack only who did it is blamed.
  private boolean isCulprit(int word) {
    return sentence.is(word, "nsubj")
        && sentence.head(word) >= 0
        && sentence.is(sentence.head(word), "acl:relcl");
  }

  private static boolean isParty(Named name) {
    return !name.ambiguous()
        && !name.code().isOrganisation()
        && switch (name.sort()) {
          case STATE, ADJECTIVE, PEOPLE, CAPITAL, SEAT, HOLDER, PLACE, FORCE -> true;
          case ORGANISATION, ORGAN, GROUP -> false;
        };
  }

  private boolean isInClause(int word, int trigger) {
    for (int at = word; at >= 0; at = sentence.head(at)) {
      if (at == trigger) {
        return true;
      }
      boolean other =
          sentence.is(at, "parataxis") || (sentence.is(at, "conj") && sentence.token(at).isVerb());
      if (other) {
        return false;
      }
    }
    return false;
  }
}
