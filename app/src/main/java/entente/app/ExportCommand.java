// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.exchange.export.ActWriter;
import entente.exchange.export.PetrarchWriter;
import entente.exchange.export.PloverWriter;
import entente.exchange.export.Telling;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes events of the ledger in the format of another coder. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write events of a pair of states, or all, in another coder's format.",
    footer = {
      "",
      "plover is PLOVER JSON Lines, a line an event. petrarch is the rows of",
      "PETRARCH2, parted by tabs, one for each ordered pair, without alleged and",
      "denied acts. The filters look at the act as Entente codes it: --type AID",
      "finds planned aid, which PLOVER calls AGREE. With -o the path is printed.",
      "",
      "Examples:",
      "  entente export plover bolivia iran -o bolivia-iran.jsonl",
      "  entente export petrarch --from 2020-01-01 --mode happened > events.tsv"
    })
final class ExportCommand implements Runnable {
  private final Console console;

  /** The formats of other coders. */
  enum Format {
    plover,
    petrarch;

    /** Its writer; {@code pair} is asked for, or all. */
    ActWriter writer(Optional<Selection.Pair> pair) {
      return switch (this) {
        case plover -> new PloverWriter();
        case petrarch -> pair.map(PetrarchWriter::between).orElseGet(PetrarchWriter::all);
      };
    }
  }

  @Parameters(index = "0", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.plover;

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "PAIR",
      description = "bolivia iran, or BOL-IRN.")
  private List<String> pair = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it (default: standard output).")
  private @Nullable Path target;

  @Option(names = "--directed", description = "Only from the first state to the second.")
  private boolean directed;

  @Option(names = "--quiet", description = "Do not say what was left out.")
  private boolean quiet;

  @Mixin private final SelectionOptions filters = new SelectionOptions();
  @Mixin private final ReviewOptions review = new ReviewOptions();
  @Mixin private final LedgerOptions where = new LedgerOptions();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Workbench bench = new Workbench();
    Optional<Selection.Pair> asked = PairArgument.filter(pair, directed, bench.directory());
    LeftOut left = new LeftOut();
    RejectedLines rejected = new RejectedLines(review.all);
    try (Ledger ledger =
        new ReviewedLedger(bench, console).open(where.ledger, review.file(where.ledger))) {
      Listing listing = new Listing(ledger).weighing(ledger, asked.map(Selection.Pair::dyad));
      List<Listing.Shown> events =
          listing.events(ledger, filters.selection(asked)).stream()
              .filter(shown -> filters.has(listing.standing(shown.told())))
              .filter(shown -> rejected.shows(listing.isRejected(shown.told())))
              .toList();
      ActWriter writer = format.writer(asked);
      write(
          events.stream()
              .map(shown -> writer.write(shown.event(), telling(ledger, listing, shown)))
              .flatMap(exported -> left.lines(exported).stream())
              .toList());
    }
    rejected.say(console, quiet);
    if (!quiet) {
      left.say(console);
    }
  }

  private void write(List<String> lines) {
    if (target == null) {
      lines.forEach(console::data);
      return;
    }
    String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    OutputFile.write(target, text, "the export");
    console.data(target.toString());
  }

  private static Telling telling(Ledger ledger, Listing listing, Listing.Shown shown) {
    return Telling.ofLedger(
        shown.told(),
        listing::document,
        id -> ledger.findCoder(id).orElse("unknown"),
        new Telling.Weight(listing.standing(shown.told()), listing.origins(shown.told())));
  }
}
