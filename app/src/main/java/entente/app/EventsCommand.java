// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.event.Event;
import entente.exchange.form.EventForm;
import entente.exchange.form.Form;
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
  @Mixin private final ReviewOptions review = new ReviewOptions();
  @Mixin private final LedgerOptions where = new LedgerOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  EventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Workbench bench = new Workbench();
    Optional<Selection.Pair> asked = PairArgument.filter(pair, directed, bench.directory());
    RejectedLines rejected = new RejectedLines(review.all);
    try (Ledger ledger =
        new ReviewedLedger(bench, console).open(where.ledger, review.file(where.ledger))) {
      Listing listing = new Listing(ledger).weighing(ledger, asked.map(Selection.Pair::dyad));
      listing.events(ledger, filters.selection(asked)).stream()
          .filter(shown -> filters.has(listing.standing(shown.told())))
          .filter(shown -> rejected.shows(listing.isRejected(shown.told())))
          .forEach(shown -> print(shown.event(), shown.told(), listing));
    }
    rejected.say(console, output.quiet);
  }

  private void print(Event event, Event told, Listing listing) {
    Standing standing = listing.standing(told);
    int origins = listing.origins(told);
    DecisionLines decisions = listing.decisions(told);
    if (output.json) {
      Form form =
          new EventForm(event, standing, origins, listing.contradictions(told), listing::publisher);
      console.data(decisions.form(form).line());
    } else {
      EventLines.of(event, standing, origins).forEach(console::data);
      decisions.lines().forEach(console::data);
    }
  }
}
