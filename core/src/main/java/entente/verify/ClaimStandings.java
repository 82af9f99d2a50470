// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.Parties;
import entente.claim.Claim;
import entente.claim.Wording;
import entente.event.Act;
import entente.event.CameoCode;
import entente.event.Dimension;
import entente.event.Mode;
import entente.event.Report;
import entente.event.ReportId;
import entente.event.Trace;
import entente.evidence.Sentence;
import entente.time.When;
import entente.verify.Contradiction.Field;
import entente.verify.Judgement.Input;
import entente.verify.Judgement.Rule;
import entente.verify.check.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Computes where claims stand across documents: claims of the same states that share most of their
 * content words are on one proposition.
 */
public final class ClaimStandings {
  private final ClaimMatches matches;
  private final Proof proof;

  private ClaimStandings(ClaimMatches matches, Proof proof) {
    this.matches = matches;
    this.proof = proof;
  }

  /** Those of {@code claims}, each held against all. */
  public static ClaimStandings of(List<Claim> claims, Proof proof) {
    return new ClaimStandings(ClaimMatches.of(claims), proof);
  }

  /**
   * Where {@code claim} stands, by the first of these that applies.
   *
   * <ul>
   *   <li>{@link Standing#RETRACTED}: a correction or retraction takes it back.
   *   <li>{@link Standing#DENIED}: another claim denies the same.
   *   <li>{@link Standing#CONTRADICTED}: another claim on it has another number, a check refutes
   *       it, its own text says that it is not so, or it denies what another claim or an event
   *       says.
   *   <li>{@link Standing#CONFIRMED}: it is asserted or attributed in two documents, by two
   *       independent origins.
   *   <li>{@link Standing#UNCONFIRMED}: else.
   * </ul>
   */
  public Judgement judge(Claim claim) {
    List<Contradiction> about = proof.about(claim);
    return Standings.takenBack(claim.id().value(), proof)
        .or(() -> disputed(claim, about))
        .or(() -> Standings.rivalled(about))
        .or(() -> refuted(claim))
        .orElseGet(() -> supported(claim));
  }

  /** Who denies is contradicted by what he denies; what is denied is denied. */
  private static Optional<Judgement> disputed(Claim claim, List<Contradiction> about) {
    List<Input> inputs = new ArrayList<>();
    boolean denies = false;
    for (Contradiction contradiction : about) {
      if (contradiction.field() == Field.YES_NO) {
        for (Contradiction.Side side : contradiction.sides()) {
          boolean own = side.line().equals(claim.id().value());
          denies |= own && side.value().equals("no");
          if (!own) {
            inputs.add(Standings.input(side.value().equals("no") ? "denial" : "account", side));
          }
        }
      }
    }
    return inputs.isEmpty()
        ? Optional.empty()
        : Optional.of(Judgement.by(denies ? Rule.RIVAL_ACCOUNT : Rule.DENIAL, inputs));
  }

  private Optional<Judgement> refuted(Claim claim) {
    List<Check> checks =
        proof.checks().stream()
            .filter(check -> ClaimStatus.refutes(check, claim.evidence()))
            .toList();
    List<Sentence> document = proof.sources().sentences().apply(claim.evidence().document());
    if (checks.isEmpty() && FactCheck.debunks(claim.evidence(), document)) {
      return Optional.of(
          Judgement.by(
              Rule.CHECK,
              List.of(new Input("text", claim.id().value(), "its own text says it is not so"))));
    }
    return Standings.refuted(checks);
  }

  private Judgement supported(Claim claim) {
    Proposition proposition = matches.proposition(claim);
    List<Claim> telling = new ArrayList<>(List.of(claim));
    matches.of(claim).stream()
        .filter(other -> matches.proposition(other).polarity() == proposition.polarity())
        .forEach(telling::add);
    List<Report> known =
        telling.stream()
            .filter(ClaimStandings::isFirm)
            .map(ClaimStandings::statement)
            .filter(proof::isKnown)
            .toList();
    List<Input> inputs =
        telling.stream().map(c -> new Input("claim", c.id().value(), c.text())).toList();
    Rule rule = isFirm(claim) ? Standings.support(known, claim.states(), proof) : Rule.NOT_STATED;
    return Judgement.by(rule, inputs).with(proof.origins(known));
  }

  private static boolean isFirm(Claim claim) {
    return claim.wording() == Wording.ASSERTED || claim.wording() == Wording.ATTRIBUTED;
  }

  /** A claim is a statement of its holder, and has that one's origin. */
  private static Report statement(Claim claim) {
    Actor speaker =
        new Actor(new ActorCode(ActorCode.UNRESOLVED, ""), Optional.empty(), Optional.empty(), "");
    Act act =
        new Act(
            new Parties(List.of(speaker), List.of()),
            new CameoCode("010"),
            Mode.HAPPENED,
            new Act.Qualities(Set.of(), Set.of(), Dimension.DIPLOMATIC));
    return new Report(
        ReportId.of(claim.evidence().document(), claim.evidence().span(), 0),
        act,
        When.none(),
        claim.evidence(),
        claim.voice().holder(),
        Trace.none());
  }
}
