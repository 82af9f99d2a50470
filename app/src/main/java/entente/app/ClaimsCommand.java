// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.Dyad;
import entente.claim.Claim;
import entente.exchange.form.ClaimForm;
import entente.exchange.form.Form;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import entente.verify.ClaimStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists claims of the ledger. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = "List what is claimed of a pair of states, or all, with status and standing.",
    footer = {"", "Example:", "  entente claims bolivia iran --json"})
final class ClaimsCommand implements Runnable {
  private final Console console;

  @Parameters(arity = "0..2", paramLabel = "PAIR", description = "bolivia iran, or BOL-IRN.")
  private List<String> pair = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "${COMPLETION-CANDIDATES}.")
  private List<ClaimStatus> statuses = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "Of documents from this day on.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Of documents up to this day.")
  private @Nullable LocalDate to;

  @Mixin private final ReviewOptions review = new ReviewOptions();
  @Mixin private final LedgerOptions where = new LedgerOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Workbench bench = new Workbench();
    RejectedLines rejected = new RejectedLines(review.all);
    try (Ledger ledger =
        new ReviewedLedger(bench, console).open(where.ledger, review.file(where.ledger))) {
      Optional<Dyad> asked =
          pair.isEmpty()
              ? Optional.empty()
              : Optional.of(PairArgument.only(pair, bench.directory()).dyad());
      Listing listing = new Listing(ledger).weighing(ledger, asked);
      Selection selection = asked.map(Selection::of).orElseGet(Selection::all);
      for (Claim told : ledger.claims(selection)) {
        Claim claim = listing.corrected(told);
        if ((statuses.isEmpty() || statuses.contains(listing.status(claim)))
            && isInTime(listing.published(claim.evidence().document()))
            && rejected.shows(listing.isRejected(told))) {
          print(claim, told, listing);
        }
      }
    }
    rejected.say(console, output.quiet);
  }

  /** A claim has the date of its document; without one it is in no bounded time. */
  private boolean isInTime(Optional<LocalDate> day) {
    boolean late = from == null || day.map(d -> !d.isBefore(from)).orElse(false);
    boolean early = to == null || day.map(d -> !d.isAfter(to)).orElse(false);
    return late && early;
  }

  private void print(Claim claim, Claim told, Listing listing) {
    DecisionLines decisions = listing.decisions(told);
    if (output.json) {
      Form form =
          new ClaimForm(
              claim,
              listing.status(claim),
              Optional.of(listing.standing(claim)),
              listing.contradictions(claim),
              listing::publisher);
      console.data(decisions.form(form).line());
      return;
    }
    String holder = claim.voice().holder().map(who -> " by " + who).orElse("");
    console.data(
        listing.status(claim).word()
            + " "
            + claim.kind().word()
            + holder
            + "  "
            + listing.standing(claim).word());
    console.data("    “" + claim.text().strip() + "”");
    console.data("    " + claim.id());
    decisions.lines().forEach(console::data);
  }
}
