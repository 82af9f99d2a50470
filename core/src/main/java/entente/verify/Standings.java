// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.StateCode;
import entente.event.Event;
import entente.event.Mode;
import entente.event.Report;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.verify.Judgement.Input;
import entente.verify.Judgement.Rule;
import entente.verify.check.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Computes where an event stands across documents. */
public final class Standings {
  private static final int INDEPENDENT = 2;

  private Standings() {}

  /**
   * The standing of {@code event} by its own reports alone.
   *
   * @param publisherOf the publisher of each document of the event
   */
  public static Standing of(Event event, Function<DocumentId, Publisher> publisherOf) {
    return of(event, publisherOf, Copies.none());
  }

  /**
   * The same, where copies of one text stand in one document and go back to one origin.
   *
   * @param publisherOf the publisher of each document of the event
   */
  public static Standing of(
      Event event, Function<DocumentId, Publisher> publisherOf, Copies copies) {
    return judge(event, Proof.of(publisherOf, copies)).standing();
  }

  /**
   * Where {@code event} stands, by the first of these that applies.
   *
   * <ul>
   *   <li>{@link Standing#RETRACTED}: a correction or retraction takes it back.
   *   <li>{@link Standing#DENIED}: the act is told as denied, a report of it is a denial, or a
   *       claim denies it.
   *   <li>{@link Standing#CONTRADICTED}: accounts of it differ in date, actor, place or amount, or
   *       each report that tells it is refuted by a check.
   *   <li>{@link Standing#CONFIRMED}: reports in the event's own mode, happened or planned, stand
   *       in two documents and come from two origins ({@link Origins}), each a known publisher or a
   *       named holder. Officials of both parties are two origins; one document that names two
   *       holders does not confirm itself.
   *   <li>{@link Standing#UNCONFIRMED}: else. An allegation does not become true by being repeated.
   * </ul>
   */
  public static Judgement judge(Event event, Proof proof) {
    List<Contradiction> about = proof.about(event);
    return takenBack(event.id().value(), proof)
        .or(() -> denied(event, about))
        .or(() -> rivalled(about))
        .or(() -> refuted(proof.refutations(event)))
        .orElseGet(() -> supported(event, proof));
  }

  static Optional<Judgement> takenBack(String line, Proof proof) {
    List<Input> inputs = new ArrayList<>();
    for (Retraction retraction : proof.takenBack(line)) {
      inputs.add(
          new Input(
              "retraction",
              retraction.evidence().sentence().id().value(),
              retraction.evidence().sentence().text()));
    }
    return judged(Rule.TAKEN_BACK, inputs);
  }

  private static Optional<Judgement> denied(Event event, List<Contradiction> about) {
    List<Input> inputs = new ArrayList<>();
    for (Report report : event.reports()) {
      if (report.act().mode() == Mode.DENIED) {
        inputs.add(input("denial", report));
      }
    }
    about.stream()
        .filter(c -> c.field() == Contradiction.Field.YES_NO)
        .flatMap(c -> c.sides().stream())
        .filter(side -> side.value().equals("no"))
        .filter(side -> inputs.stream().noneMatch(input -> input.line().equals(side.line())))
        .forEach(side -> inputs.add(input("denial", side)));
    return judged(Rule.DENIAL, inputs);
  }

  static Optional<Judgement> rivalled(List<Contradiction> about) {
    List<Input> inputs = new ArrayList<>();
    for (Contradiction contradiction : about) {
      if (contradiction.field() != Contradiction.Field.YES_NO) {
        contradiction
            .sides()
            .forEach(side -> inputs.add(input(contradiction.field().word(), side)));
      }
    }
    return judged(Rule.RIVAL_ACCOUNT, inputs);
  }

  static Optional<Judgement> refuted(List<Check> checks) {
    return judged(
        Rule.CHECK,
        checks.stream().map(c -> new Input("check", c.id().value(), c.message())).toList());
  }

  private static Optional<Judgement> judged(Rule rule, List<Input> inputs) {
    return inputs.isEmpty() ? Optional.empty() : Optional.of(Judgement.by(rule, inputs));
  }

  private static Judgement supported(Event event, Proof proof) {
    List<Report> telling = telling(event, proof);
    List<Input> inputs = new ArrayList<>();
    telling.forEach(report -> inputs.add(input("report", report)));
    if (event.act().mode() == Mode.ALLEGED) {
      return Judgement.by(Rule.ALLEGED_ONLY, inputs);
    }
    return Judgement.by(support(telling, event.act().parties().states(), proof), inputs)
        .with(proof.origins(telling));
  }

  /** The reports in the event's own mode for which somebody stands. */
  private static List<Report> telling(Event event, Proof proof) {
    return event.reports().stream()
        .filter(report -> report.act().mode() == event.act().mode())
        .filter(proof::isKnown)
        .toList();
  }

  /** With two texts and two origins in all, some two texts have different origins. */
  static Rule support(List<Report> telling, Set<StateCode> parties, Proof proof) {
    long texts = telling.stream().map(proof::text).distinct().count();
    NavigableSet<String> origins = proof.origins(telling);
    if (texts < INDEPENDENT || origins.size() < INDEPENDENT) {
      return Rule.ONE_ORIGIN;
    }
    long governments =
        parties.stream().filter(state -> origins.contains(Officials.government(state))).count();
    return governments >= INDEPENDENT ? Rule.BOTH_PARTIES : Rule.TWO_ORIGINS;
  }

  private static Input input(String role, Report report) {
    return new Input(role, report.id().value(), report.evidence().sentence().text());
  }

  static Input input(String role, Contradiction.Side side) {
    return new Input(role, side.line(), side.value() + ": " + side.evidence().sentence().text());
  }
}
