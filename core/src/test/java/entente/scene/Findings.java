// SPDX-License-Identifier: Apache-2.0
package entente.scene;

import entente.actor.ActorDirectory;
import entente.actor.StateCode;
import entente.claim.Agreement;
import entente.claim.AgreementId;
import entente.claim.AgreementStatus;
import entente.claim.Claim;
import entente.dossier.Grounds;
import entente.event.Dimension;
import entente.event.Report;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.fact.CitedFact;
import entente.reading.DroppedBlock;
import entente.reading.Reading;
import entente.review.Decision;
import entente.review.Decision.Verb;
import entente.review.DecisionId;
import entente.verify.Contradiction;
import entente.verify.check.Check;
import entente.verify.check.CheckRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The story of Bolivia and Iran with checks, a contradiction, an agreement and decisions. */
public final class Findings {
  private final SceneLedger ledger = Stories.boliviaIran();
  private final Reading wire = reading("examples/wire.md");
  private final Reading denial = reading("examples/denial.txt");
  private final Reading analysis = reading("examples/analysis.html");

  private Findings() {}

  /** The story with all of them. */
  public static Grounds grounds() {
    return new Findings().made();
  }

  private Grounds made() {
    decide("dc_aaaaaaaaaaaaa", Verb.REJECT, analysis.claims().get(1).evidence(), "claim");
    decide("dc_aaaaaaaaaaaab", Verb.ACCEPT, wire.reports().get(0).evidence(), "event");
    decide("dc_aaaaaaaaaaaac", Verb.REJECT, checks().get(3).evidence(), "check");
    return Grounds.of(ledger, ActorDirectory.standard())
        .with(new Grounds.Findings(this::checks, List.of(contradiction()), List.of(agreement())));
  }

  private Reading reading(String path) {
    return ledger.documents().stream()
        .filter(d -> d.imprint().path().equals(path))
        .findFirst()
        .flatMap(d -> ledger.findReading(d.id()))
        .orElseThrow();
  }

  private void decide(String id, Verb verb, Evidence evidence, String field) {
    Decision.Target target = new Decision.Target(evidence.document(), evidence.span(), field);
    ledger.decided(new Decision(new DecisionId(id), verb, target, "read <again> by hand"));
  }

  private List<Check> checks(DocumentId document) {
    return checks().stream().filter(c -> c.evidence().document().equals(document)).toList();
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    Claim claim = analysis.claims().get(3);
    Sentence said = claim.evidence().sentence();
    checks.add(
        Check.of(CheckRule.SEQUENCE, said, said.span(), "Told as later than what came later.", 0.9)
            .with(List.of(new CitedFact("The summit was held in 2024", "gatherings.tsv"))));
    Sentence first = analysis.sentences().get(0);
    checks.add(
        Check.of(
            CheckRule.UNDATED,
            first,
            new Span(first.span().start(), first.span().start() + 7),
            "The text has no date of its own; it was written between 2023 and 2024.",
            0.95));
    checks.add(
        Check.of(CheckRule.STRAY_CAPTIONS, block(), block().span(), "A caption in the text.", 0.8));
    Sentence denied = denial.sentences().get(1);
    checks.add(Check.of(CheckRule.CERTAINTY, denied, denied.span(), "No source is given.", 0.5));
    Sentence last = denial.sentences().get(3);
    checks.add(
        Check.of(CheckRule.UPCOMING, last, last.span(), "It lies in the past.", 0.9)
            .since(LocalDate.of(2030, 1, 1)));
    return checks;
  }

  private Sentence block() {
    Document document = wire.document();
    DroppedBlock block = wire.pieces().dropped().get(1);
    return Sentence.of(document, 0, block.span());
  }

  private Contradiction contradiction() {
    Report signed = wire.reports().get(0);
    Report denied = denial.reports().get(0);
    return new Contradiction(
        Contradiction.Field.YES_NO,
        List.of(
            side("yes", Optional.empty(), signed), side("no", Optional.of("the minister"), denied)),
        "denial");
  }

  private static Contradiction.Side side(String value, Optional<String> holder, Report report) {
    return new Contradiction.Side(value, holder, report.id().value(), report.evidence());
  }

  private Agreement agreement() {
    Report signed = wire.reports().get(0);
    StateCode bolivia = new StateCode("BOL");
    return new Agreement(
        new AgreementId("ag_aaaaaaaaaaaaa"),
        "memorandum of understanding on security",
        new TreeSet<>(List.of(bolivia, new StateCode("IRN"))),
        new Agreement.Subject(Agreement.Kind.MEMORANDUM, Dimension.DEFENCE),
        new Agreement.Course(
            AgreementStatus.SIGNED,
            List.of(
                new Agreement.Step(
                    AgreementStatus.SIGNED,
                    signed.when(),
                    Optional.of("state media"),
                    "ev_" + signed.id().value().substring(3),
                    signed.evidence())),
            List.of("denied by BOL", "text undisclosed")),
        List.of(
            new Agreement.Account(
                bolivia,
                "denied that Bolivia had signed any agreement",
                denial.reports().get(0).evidence())));
  }
}
