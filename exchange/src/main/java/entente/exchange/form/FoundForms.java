// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.dossier.AgreementLine;
import entente.dossier.CheckLine;
import entente.dossier.ClaimLine;
import entente.dossier.ContradictionLine;
import entente.dossier.DecisionLine;
import entente.evidence.Publisher;
import entente.fact.CitedFact;
import entente.review.Decision;
import entente.verify.Standing;
import entente.verify.check.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The forms of what was found out about the texts of a dossier. */
final class FoundForms {
  private FoundForms() {}

  static Form claim(ClaimLine line) {
    Claim claim = line.claim();
    return out ->
        out.text("id", claim.id().value())
            .text("kind", claim.kind().word())
            .text("holder", claim.voice().holder())
            .text("text", claim.text())
            .text("wording", claim.wording().word())
            .text("status", line.status())
            .text("rule", claim.evidence().rule())
            .words("hedges", claim.voice().hedges())
            .words("states", claim.states(), StateCode::value)
            .objects("evidence", List.of(new EvidenceForm(claim.evidence(), line.publisher())))
            .number("note", line.note())
            .words("refuted_by", line.refuted(), check -> check.id().value())
            .objects("decisions", decisions(line.decided()));
  }

  static Form agreement(AgreementLine line) {
    return out -> {
      out.text("title", line.title())
          .text("status", line.status())
          .object("date", new DateForm(line.when()))
          .text("line", line.basis().line())
          .text("standing", line.basis().standing().map(Standing::word))
          .numbers("notes", line.notes());
      line.track().ifPresent(track -> track(out, track));
    };
  }

  private static void track(Fields out, AgreementLine.Track track) {
    out.words("parties", track.parties())
        .text("kind", track.kind())
        .text("field", track.field())
        .words("side_states", track.sideStates())
        .objects("steps", track.steps().stream().map(FoundForms::step).toList())
        .objects("accounts", track.accounts().stream().map(FoundForms::account).toList());
  }

  private static Form step(AgreementLine.Step step) {
    return out ->
        out.text("status", step.status())
            .object("date", new DateForm(step.when()))
            .text("by", step.by())
            .number("note", step.note());
  }

  private static Form account(AgreementLine.Account account) {
    return out ->
        out.text("state", account.state())
            .text("says", account.says())
            .number("note", account.note());
  }

  static Form contradiction(ContradictionLine line) {
    return out ->
        out.text("field", line.field().word())
            .text("rule", line.rule())
            .objects("sides", line.sides().stream().map(FoundForms::side).toList());
  }

  private static Form side(ContradictionLine.Side line) {
    return out ->
        out.text("value", line.side().value())
            .text("holder", line.side().holder())
            .text(
                "publisher",
                Optional.of(line.publisher()).filter(p -> !p.isUnknown()).map(Publisher::name))
            .text("line", line.side().line())
            .text("says", said(line))
            .number("note", line.note());
  }

  private static String said(ContradictionLine.Side line) {
    var evidence = line.side().evidence();
    int origin = evidence.sentence().span().start();
    return evidence
        .sentence()
        .text()
        .substring(evidence.span().start() - origin, evidence.span().end() - origin);
  }

  static Form check(CheckLine line) {
    Check check = line.check();
    return out -> {
      out.text("id", check.id().value());
      new EvidenceForm(check.evidence(), line.imprint().publisher()).write(out);
      out.text("check", check.rule().kind().word())
          .text("verdict", check.rule().verdict().word())
          .text("message", check.message())
          .objects("facts", check.facts().stream().map(FoundForms::fact).toList())
          .decimal("confidence", check.confidence())
          .text("since", check.certainty().since().map(LocalDate::toString))
          .number("note", line.note())
          .objects("decisions", decisions(line.decided()));
    };
  }

  private static Form fact(CitedFact fact) {
    return out -> out.text("statement", fact.statement()).text("source", fact.source());
  }

  static Form decision(DecisionLine line) {
    return out -> {
      fields(out, line.decision());
      out.text("line", line.line()).text("text", line.text()).number("note", line.note());
    };
  }

  static List<Form> decisions(List<Decision> decisions) {
    return decisions.stream().map(d -> (Form) out -> fields(out, d)).toList();
  }

  private static void fields(Fields out, Decision decision) {
    out.text("decision", decision.id().value())
        .text("verb", decision.verb().word())
        .text("field", decision.target().field())
        .text("value", decision.value())
        .text("by", decision.grounds().by())
        .text("reason", decision.reason());
  }
}
