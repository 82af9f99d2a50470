// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.Dyad;
import entente.claim.Agreement;
import entente.claim.AgreementStatus;
import entente.event.Dimension;
import entente.exchange.form.AgreementForm;
import entente.ledger.Ledger;
import entente.time.Window;
import entente.verify.AgreementSources;
import entente.verify.AgreementTracker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists agreements between states that the ledger's documents tell of. */
@Command(
    name = "agreements",
    mixinStandardHelpOptions = true,
    description =
        "List agreements of a pair of states, or all: how far each has come, and who says so.",
    footer = {
      "",
      "Examples:",
      "  entente agreements bolivia iran",
      "  entente agreements BOL-IRN --status signed,ratified --from 2020-01-01 --json"
    })
final class AgreementsCommand implements Runnable {
  private final Console console;

  @Parameters(arity = "0..2", paramLabel = "PAIR", description = "bolivia iran, or BOL-IRN.")
  private List<String> pair = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "How far it has come: ${COMPLETION-CANDIDATES}.")
  private List<AgreementStatus> statuses = List.of();

  @Option(
      names = "--dimension",
      paramLabel = "DIMENSION",
      split = ",",
      description = "Its field: ${COMPLETION-CANDIDATES}.")
  private List<Dimension> fields = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "With a step on this day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "With a step on this day or earlier.")
  private @Nullable LocalDate to;

  @Mixin private final LedgerOptions where = new LedgerOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  AgreementsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Workbench bench = new Workbench();
    Optional<Dyad> asked =
        pair.isEmpty()
            ? Optional.empty()
            : Optional.of(PairArgument.only(pair, bench.directory()).dyad());
    Window window = window();
    try (Ledger ledger = bench.existingLedger(where.ledger)) {
      Listing listing = new Listing(ledger);
      AgreementTracker.track(AgreementSources.of(ledger, asked)).stream()
          .filter(a -> asked.map(dyad -> a.parties().containsAll(dyad.states())).orElse(true))
          .filter(a -> statuses.isEmpty() || statuses.contains(a.course().status()))
          .filter(a -> fields.isEmpty() || fields.contains(a.subject().field()))
          .filter(a -> isUnbounded() || isIn(window, a))
          .forEach(a -> print(a, listing));
    }
  }

  private boolean isUnbounded() {
    return from == null && to == null;
  }

  /** An agreement without a dated step is in no bounded time. */
  private static boolean isIn(Window window, Agreement agreement) {
    return agreement.course().steps().stream()
        .anyMatch(step -> !step.when().isUndated() && window.touches(step.when()));
  }

  private Window window() {
    LocalDate first = from;
    LocalDate last = to;
    if (first != null && last != null && first.isAfter(last)) {
      throw EntenteException.badInput(
          "--from " + first + " is after --to " + last + "; exchange them");
    }
    return new Window(
        Optional.ofNullable(first), Optional.ofNullable(last).map(day -> day.plusDays(1)));
  }

  private void print(Agreement agreement, Listing listing) {
    if (output.json) {
      console.data(new AgreementForm(agreement, listing::publisher).line());
    } else {
      AgreementLines.of(agreement, listing).forEach(console::data);
    }
  }
}
