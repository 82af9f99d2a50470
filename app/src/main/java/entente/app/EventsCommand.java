// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.event.Event;
import entente.exchange.form.EventForm;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import entente.verify.Standing;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists events of the ledger. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "List events of a pair of states, or all, by date.",
    footer = {
      "",
      "Examples:",
      "  entente events bolivia iran",
      "  entente events IRN BOL --directed --from 2020-01-01 --type CONSULT --json"
    })
final class EventsCommand implements Runnable {
  private final Console console;

  @Parameters(arity = "0..2", paramLabel = "PAIR", description = "bolivia iran, or BOL-IRN.")
  private List<String> pair = List.of();

  @Option(names = "--directed", description = "Only from the first state to the second.")
  private boolean directed;

  @Mixin private final SelectionOptions filters = new SelectionOptions();
  @Mixin private final LedgerOptions where = new LedgerOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  EventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Workbench bench = new Workbench();
    Optional<Selection.Pair> asked = PairArgument.filter(pair, directed, bench.directory());
    try (Ledger ledger = bench.existingLedger(where.ledger)) {
      Listing listing = new Listing(ledger);
      for (Event event : ledger.events(filters.selection(asked))) {
        Standing standing = listing.standing(event);
        if (!listing.isRejected(event) && filters.has(standing)) {
          print(event, standing, listing);
        }
      }
    }
  }

  private void print(Event event, Standing standing, Listing listing) {
    if (output.json) {
      console.data(
          new EventForm(event, standing, listing.origins(event), listing::publisher).line());
    } else {
      EventLines.of(event, standing, listing.origins(event)).forEach(console::data);
    }
  }
}
