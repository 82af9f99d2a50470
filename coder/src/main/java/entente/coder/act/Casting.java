// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.Frame;
import entente.coder.frame.Slot;
import entente.coder.mention.Mention;
import entente.event.Codebook;
import entente.event.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the roles of a frame to the parties of a sentence. */
final class Casting {
  /** Types in which a state's people and firms may act for it. */
  private static final Set<EventType> OPEN_TO_PEOPLE =
      Set.of(EventType.PROTEST, EventType.ASSAULT, EventType.COOPERATE, EventType.AID);

  private static final Set<EventType> TERRITORIAL =
      Set.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.COERCE, EventType.PROTEST);

  private static final Set<EventType> JUDGEMENT =
      Set.of(EventType.SUPPORT, EventType.ACCUSE, EventType.REJECT);

  private static final Set<String> VICTIMS = Set.of("of", "in");

  private static final Slot WITH = new Slot(List.of("obl:with"));
  private static final Slot BETWEEN = new Slot(List.of("nmod:between"));

  private final Seats seats;
  private final Surroundings around;
  private final Reach reach;
  private final Doers doers;

  /** Who may stand on a side. */
  enum Reach {
    /** Two different states or organisations. */
    KNOWN,
    /** The same, also where one is only named beside what acts or is acted on. */
    NEAR,
    /** Also others, one state alone, or nobody on one side. */
    ANYBODY
  }

  Casting(Surroundings around, Reach reach) {
    this.around = around;
    this.reach = reach;
    this.doers = new Doers(around);
    this.seats = new Seats(around);
  }

  /** The sides of the act that {@code frame} makes of a verb; empty if one is missing. */
  Optional<CodedAct.Sides> ofVerb(Frame frame, Verb verb) {
    List<Mention> actors = verb.actors();
    if (frame.roles().shape() == Frame.Shape.RECIPROCAL) {
      List<Mention> partners = Mention.distinct(seats.ofVerb(verb, WITH));
      return isOneWithMany(actors, partners)
          ? directed(frame, actors, differing(partners, actors))
          : mutual(frame, participants(frame, verb, actors));
    }
    List<Mention> others = List.of();
    boolean outcry = Acts.isOutcry(around.sentence(), frame, verb.index());
    for (Slot slot : frame.roles().slots()) {
      if (outcry && VICTIMS.contains(slot.preposition())) {
        continue;
      }
      others = better(others, differing(seats.ofVerb(verb, slot), actors));
      if (isKnown(others)) {
        break;
      }
    }
    if (others.isEmpty() && Mention.distinct(actors).size() == 2 && isEachOther(verb)) {
      return mutual(frame, actors);
    }
    if (others.isEmpty() && isTerritorial(frame)) {
      others = differing(seats.whereabouts(verb), actors);
    }
    if (others.isEmpty() && isJudgement(frame) && !outcry) {
      others = differing(seats.owners(verb), actors);
    }
    if (reach != Reach.KNOWN
        && Doers.isByAuthority(frame)
        && verb.isPassive()
        && actors.isEmpty()) {
      actors = differing(seats.whereabouts(verb), others);
    }
    if (reach != Reach.KNOWN) {
      actors = actors.isEmpty() ? differing(seats.ownersOfSubject(verb), others) : actors;
      others = others.isEmpty() && !outcry ? differing(seats.reached(verb), actors) : others;
    }
    return reach == Reach.ANYBODY && actors.isEmpty() && doers.isThing(frame, verb)
        ? Optional.empty()
        : directed(frame, actors, others);
  }

  // "Restored its ties with A, B and C": not theirs with each other.
  private static boolean isOneWithMany(List<Mention> actors, List<Mention> partners) {
    return Mention.distinct(actors).size() == 1
        && isKnown(actors)
        && partners.stream().filter(Mention::isKnown).count() > 2;
  }

  /** "Each blames the other", "accused each other": both do it to both. */
  private boolean isEachOther(Verb verb) {
    return verb.arguments().stream()
        .anyMatch(o -> Set.of("other", "another").contains(around.sentence().lemma(o)));
  }

  /** The first found, unless only later ones are known. */
  private static List<Mention> better(List<Mention> before, List<Mention> found) {
    return before.isEmpty() || isKnown(found) ? found : before;
  }

  private static boolean isKnown(List<Mention> mentions) {
    return mentions.stream().anyMatch(Mention::isKnown);
  }

  /** Whoever praises, condemns or rejects what a state has or does, judges the state. */
  private static boolean isJudgement(Frame frame) {
    return frame.roles().shape() == Frame.Shape.DIRECTED
        && Codebook.standard().type(frame.cameo()).filter(JUDGEMENT::contains).isPresent();
  }

  /** Acts of force and visits happen on someone's soil, who is their target where none is named. */
  private static boolean isTerritorial(Frame frame) {
    return frame.roles().shape() == Frame.Shape.DIRECTED
        && (isForce(frame) || frame.cameo().digits().equals("042"));
  }

  private static boolean isForce(Frame frame) {
    return Codebook.standard().type(frame.cameo()).filter(TERRITORIAL::contains).isPresent();
  }

  /**
   * All who take part; a host of "talks between A and B" does not. Those with whom a subject acts
   * that is not known ("the republic restores ties with A, B and C") do not act with each other.
   */
  private List<Mention> participants(Frame frame, Verb verb, List<Mention> actors) {
    List<Mention> between = Mention.distinct(seats.ofVerb(verb, BETWEEN));
    if (between.size() >= 2) {
      return between;
    }
    List<Mention> all = new ArrayList<>(actors);
    for (Slot slot : frame.roles().slots()) {
      List<Mention> found = Mention.distinct(seats.ofVerb(verb, slot));
      if (slot.preposition().equals("of") && found.size() >= 2) {
        return found;
      }
      boolean strangers =
          reach != Reach.ANYBODY
              && actors.isEmpty()
              && slot.preposition().equals("with")
              && !verb.subjects().isEmpty();
      if (!strangers) {
        all.addAll(found);
      }
    }
    return all;
  }

  /** The sides of the act that {@code frame} makes of a noun; empty if one is missing. */
  Optional<CodedAct.Sides> ofNoun(Frame frame, int index) {
    Nominal noun = new Nominal(around, index);
    if (frame.roles().shape() == Frame.Shape.RECIPROCAL) {
      List<Mention> all = new ArrayList<>(noun.participants());
      if (Mention.distinct(all).size() < 2) {
        all.addAll(noun.hostSubject());
      }
      return mutual(frame, all);
    }
    List<Mention> others = List.of();
    boolean ofTaken = false;
    for (Slot slot : frame.roles().slots()) {
      List<Mention> found = new ArrayList<>(seats.ofNoun(index, slot));
      found.addAll(found.isEmpty() ? seats.besidesHost(index, slot) : List.of());
      ofTaken = slot.preposition().equals("of") || slot.toString().equals("obj");
      others = better(others, found);
      if (isKnown(others)) {
        break;
      }
    }
    List<Mention> actors = noun.actors(ofTaken && !others.isEmpty(), isForce(frame));
    if (others.isEmpty() && isTerritorial(frame)) {
      others = seats.whereabouts(index);
    }
    if (others.isEmpty() && isTerritorial(frame) && reach != Reach.KNOWN) {
      others = seats.whereaboutsOfHost(index);
    }
    return directed(frame, actors, differing(others, actors));
  }

  private Optional<CodedAct.Sides> directed(
      Frame frame, List<Mention> subjects, List<Mention> others) {
    boolean inverse = frame.roles().shape() == Frame.Shape.INVERSE;
    List<Mention> actors = allowed(frame, inverse ? others : subjects);
    List<Mention> recipients = Mention.distinct(inverse ? subjects : others);
    if (reach == Reach.ANYBODY) {
      return loose(frame, actors, unlike(recipients, actors));
    }
    return actors.isEmpty() || recipients.isEmpty()
        ? Optional.empty()
        : Optional.of(new CodedAct.Sides(actors, recipients));
  }

  /** Without pronouns that stand for those who act: "claimed that it had". */
  private List<Mention> unlike(List<Mention> recipients, List<Mention> actors) {
    return recipients.stream()
        .filter(
            r ->
                !around.sentence().token(r.head()).isPronoun()
                    || actors.stream()
                        .noneMatch(a -> a.code().country().equals(r.code().country())))
        .toList();
  }

  private static Optional<CodedAct.Sides> loose(
      Frame frame, List<Mention> actors, List<Mention> recipients) {
    boolean inverse = frame.roles().shape() == Frame.Shape.INVERSE;
    boolean lacking = (inverse ? actors : recipients).isEmpty() && frame.object().asksForParty();
    if (lacking || (actors.isEmpty() && recipients.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new CodedAct.Sides(orNobody(actors), orNobody(recipients)));
  }

  private static List<Mention> orNobody(List<Mention> side) {
    return side.isEmpty() ? List.of(Mention.nobody()) : side;
  }

  private Optional<CodedAct.Sides> mutual(Frame frame, List<Mention> all) {
    List<Mention> parties = allowed(frame, all);
    if (parties.size() == 1 && reach == Reach.ANYBODY) {
      return Optional.of(new CodedAct.Sides(parties, List.of(Mention.nobody())));
    }
    return parties.size() < 2
        ? Optional.empty()
        : Optional.of(new CodedAct.Sides(parties, List.of()));
  }

  private List<Mention> allowed(Frame frame, List<Mention> mentions) {
    boolean open =
        Codebook.standard().type(frame.cameo()).filter(OPEN_TO_PEOPLE::contains).isPresent();
    return Mention.distinct(mentions).stream()
        .filter(m -> open || reach == Reach.ANYBODY || mayActFor(frame, m))
        .filter(m -> doers.mayDo(frame, m))
        .toList();
  }

  /** Citizens and firms do not act for their state; who arrests and judges does. */
  private static boolean mayActFor(Frame frame, Mention mention) {
    return mention.standing() != Mention.Standing.PRIVATE
        || (Doers.isByAuthority(frame) && Doers.isAuthority(mention));
  }

  private List<Mention> differing(List<Mention> found, List<Mention> actors) {
    return Mention.distinct(found).stream()
        .filter(m -> actors.stream().noneMatch(a -> isSame(m, a)))
        .toList();
  }

  /** Within one state its police and its press are two. */
  private boolean isSame(Mention one, Mention other) {
    return reach == Reach.ANYBODY ? one.head() == other.head() : one.isSameParty(other);
  }
}
