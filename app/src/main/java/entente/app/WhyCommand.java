// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.Dyad;
import entente.claim.Claim;
import entente.event.Event;
import entente.event.EventId;
import entente.event.Report;
import entente.event.ReportId;
import entente.event.Trace;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.exchange.form.CheckForm;
import entente.exchange.form.StandForm;
import entente.exchange.form.WhyForm;
import entente.exchange.form.WhyForm.Neighbours;
import entente.exchange.form.WhyForm.Reason;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import entente.verify.Weighing;
import entente.verify.check.Check;
import entente.verify.check.KeptChecks;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how a line came about. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description =
        "Show the sentence behind an event, report or claim, its parse and frame, and why it stands"
            + " where it does.",
    footer = {"", "Example:", "  entente why ev_xxxxxxxxxxxxx"})
final class WhyCommand implements Runnable {
  private final Console console;

  @Parameters(paramLabel = "ID", description = "ev_, rp_ or cl_ and 13 characters.")
  private String id = "";

  @Mixin private final LedgerOptions where = new LedgerOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  WhyCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Workbench bench = new Workbench();
    try (Ledger ledger = bench.existingLedger(where.ledger)) {
      WhyForm why =
          find(ledger)
              .orElseThrow(
                  () ->
                      EntenteException.notFound(
                          "nothing in "
                              + where.ledger
                              + " has the id '"
                              + id
                              + "'; ids are printed by events, claims, agreements, check and the dossier"));
      if (output.json) {
        console.data(why.line());
      } else {
        WhyLines.of(why).forEach(console::data);
      }
    }
  }

  private Optional<WhyForm> find(Ledger ledger) {
    try {
      return switch (id.length() < 3 ? "" : id.substring(0, 3)) {
        case "ev_" -> event(ledger, new EventId(id));
        case "rp_" -> ledger.findReport(new ReportId(id)).map(r -> why(ledger, List.of(r)));
        case "cl_" -> claim(ledger, id);
        case "ag_" -> founding(ledger, id.substring(3));
        case "ck_" -> check(ledger);
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException e) {
      throw new EntenteException(ExitCode.BAD_INPUT, e.getMessage() + "; copy it whole", e);
    }
  }

  private Optional<WhyForm> event(Ledger ledger, EventId event) {
    return ledger
        .findEvent(event)
        .map(found -> why(ledger, found.reports()).with(stand(ledger, found)));
  }

  private static StandForm stand(Ledger ledger, Event event) {
    Optional<Dyad> pair = event.act().parties().dyads().stream().findFirst();
    Weighing weighing = Weighing.of(ledger, pair);
    return new StandForm(weighing.judge(event), weighing.about(event), id -> publisher(ledger, id));
  }

  private static StandForm stand(Ledger ledger, Claim claim) {
    Weighing weighing = Weighing.of(ledger, pair(claim));
    return new StandForm(weighing.judge(claim), weighing.about(claim), id -> publisher(ledger, id));
  }

  private static Optional<Dyad> pair(Claim claim) {
    return claim.states().size() == 2
        ? Optional.of(Dyad.of(claim.states().first(), claim.states().last()))
        : Optional.empty();
  }

  private static Publisher publisher(Ledger ledger, DocumentId id) {
    return ledger.findDocument(id).map(Document::publisher).orElse(Publisher.unknown());
  }

  private Optional<WhyForm> claim(Ledger ledger, String claimed) {
    return ledger.claims(Selection.all()).stream()
        .filter(claim -> claim.id().value().equals(claimed))
        .findFirst()
        .map(claim -> why(ledger, claim));
  }

  /** The event or claim by which an agreement is first known. */
  private Optional<WhyForm> founding(Ledger ledger, String hash) {
    return event(ledger, new EventId("ev_" + hash)).or(() -> claim(ledger, "cl_" + hash));
  }

  private Optional<WhyForm> check(Ledger ledger) {
    return KeptChecks.checks(ledger.checks(Selection.all())).stream()
        .filter(check -> check.id().value().equals(id))
        .findFirst()
        .map(check -> why(ledger, check));
  }

  private WhyForm why(Ledger ledger, Check check) {
    Reason reason = reason(ledger, id, check.evidence(), Trace.none());
    CheckForm form = new CheckForm(check.evidence().document().value(), check);
    return new WhyForm(id, reason, List.of()).with(form);
  }

  private WhyForm why(Ledger ledger, Claim claim) {
    return new WhyForm(id, reason(ledger, id, claim.evidence(), Trace.none()), List.of())
        .with(stand(ledger, claim));
  }

  private WhyForm why(Ledger ledger, List<Report> reports) {
    List<Reason> reasons =
        reports.stream().map(r -> reason(ledger, r.id().value(), r.evidence(), r.trace())).toList();
    return new WhyForm(id, reasons.get(0), reasons.subList(1, reasons.size()));
  }

  private static Reason reason(Ledger ledger, String line, Evidence evidence, Trace trace) {
    DocumentId id = evidence.document();
    Document document = ledger.findDocument(id).orElseThrow();
    return new Reason(
        line, document, evidence, Neighbours.of(evidence.sentence(), ledger.sentences(id)), trace);
  }
}
