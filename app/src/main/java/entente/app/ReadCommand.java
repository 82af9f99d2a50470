// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.app.InputFiles.InputFile;
import entente.exchange.form.ReadForm;
import entente.exchange.form.ReadForm.Outcome;
import entente.exchange.form.ReadSummaryForm;
import entente.reading.DroppedBlock;
import entente.reading.Reading;
import entente.store.DuckDbLedger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents into the ledger. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Read documents into the ledger: files, or folders with all files in them.",
    footer = {
      "",
      "A line a document: what was read, what was dropped. The same document read again adds",
      "nothing; after a change of the coder it is read anew and the older reading is kept.",
      "",
      "Examples:",
      "  entente read examples/",
      "  entente read page.html --publisher andean-wire.example --published 2023-07-20 --dropped"
    })
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file or folder.")
  private List<Path> paths = List.of();

  @Option(names = "--dropped", description = "List each dropped block with its reason.")
  private boolean dropped;

  @Mixin private final ReadOptions knowledge = new ReadOptions();
  @Mixin private final LedgerOptions where = new LedgerOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<InputFile> files = InputFiles.of(paths);
    List<ReadForm> lines = new ArrayList<>();
    Workbench bench = new Workbench();
    try (DuckDbLedger ledger = bench.ledger(where.ledger);
        Progress progress = Progress.over(console, "reading", files.size(), output.quiet)) {
      Intake<DuckDbLedger> intake = new Intake<>(bench, ledger, knowledge);
      for (InputFile file : files) {
        Intake.Taken taken = intake.take(file);
        lines.add(taken.form());
        print(taken);
        progress.step(file.name());
      }
    }
    return conclude(lines).number();
  }

  private void print(Intake.Taken taken) {
    if (output.json) {
      console.data(taken.form().line());
    } else {
      console.data(ReadingLines.of(taken.form()));
      taken.reading().filter(reading -> dropped).ifPresent(this::printDropped);
    }
    console.out().flush();
  }

  private void printDropped(Reading reading) {
    for (DroppedBlock block : reading.pieces().dropped()) {
      console.data(ReadingLines.dropped(block, reading.document().text()));
    }
  }

  private ExitCode conclude(List<ReadForm> lines) {
    ReadSummaryForm summary = new ReadSummaryForm(lines);
    if (output.json) {
      console.data(summary.line());
    } else {
      console.say(ReadingLines.summary(lines));
    }
    return code(lines);
  }

  /** Done, partly done, or, where not one could be read, bad input. */
  static ExitCode code(List<ReadForm> lines) {
    long lost =
        lines.stream()
            .filter(l -> l.outcome() == Outcome.FAILED || l.outcome() == Outcome.SKIPPED)
            .count();
    if (lost == 0 && !lines.isEmpty()) {
      return ExitCode.DONE;
    }
    return lost == lines.size() ? ExitCode.BAD_INPUT : ExitCode.PARTLY;
  }
}
