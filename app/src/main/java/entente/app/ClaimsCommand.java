// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.claim.Claim;
import entente.exchange.form.ClaimForm;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private final LedgerOptions where = new LedgerOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Workbench bench = new Workbench();
    try (Ledger ledger = bench.existingLedger(where.ledger)) {
      Listing listing = new Listing(ledger);
      Selection selection =
          pair.isEmpty()
              ? Selection.all()
              : Selection.of(PairArgument.only(pair, bench.directory()).dyad());
      ledger.claims(selection).forEach(claim -> print(claim, listing));
    }
  }

  private void print(Claim claim, Listing listing) {
    if (output.json) {
      console.data(new ClaimForm(claim, listing.publisher(claim.evidence().document())).line());
      return;
    }
    String holder = claim.voice().holder().map(who -> " by " + who).orElse("");
    console.data(claim.wording().word() + " " + claim.kind().word() + holder);
    console.data("    “" + claim.text().strip() + "”");
    console.data("    " + claim.id());
  }
}
