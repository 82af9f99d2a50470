// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.claim.Claim;
import entente.claim.Wording;
import entente.exchange.form.ClaimForm;
import entente.exchange.form.Form;
import entente.ledger.Ledger;
import entente.ledger.Selection;
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
    description =
        "List what is claimed of a pair of states, or all, with the wording it was given.",
    footer = {"", "Example:", "  entente claims bolivia iran --json"})
final class ClaimsCommand implements Runnable {
  private final Console console;

  @Parameters(arity = "0..2", paramLabel = "PAIR", description = "bolivia iran, or BOL-IRN.")
  private List<String> pair = List.of();

  @Option(
      names = "--status",
      paramLabel = "WORDING",
      split = ",",
      description = "${COMPLETION-CANDIDATES}.")
  private List<Wording> wordings = List.of();

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
      Listing listing = new Listing(ledger);
      Selection selection =
          pair.isEmpty()
              ? Selection.all()
              : Selection.of(PairArgument.only(pair, bench.directory()).dyad());
      for (Claim told : ledger.claims(selection)) {
        Claim claim = listing.corrected(told);
        if ((wordings.isEmpty() || wordings.contains(claim.wording()))
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
      Form form = new ClaimForm(claim, listing.publisher(claim.evidence().document()));
      console.data(decisions.form(form).line());
      return;
    }
    String holder = claim.voice().holder().map(who -> " by " + who).orElse("");
    console.data(claim.wording().word() + " " + claim.kind().word() + holder);
    console.data("    “" + claim.text().strip() + "”");
    console.data("    " + claim.id());
    decisions.lines().forEach(console::data);
  }
}
