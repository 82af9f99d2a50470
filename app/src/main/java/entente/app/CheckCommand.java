// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.app.InputFiles.InputFile;
import entente.exchange.form.BatchRequest;
import entente.exchange.form.CheckForm;
import entente.exchange.form.Form;
import entente.exchange.form.ReadForm;
import entente.exchange.form.ReadForm.Outcome;
import entente.reading.Reading;
import entente.store.DuckDbLedger;
import entente.verify.check.Check;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what does not hold in documents. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Tell what does not hold in documents, each with the sentence, the rule, the fact it was",
      "held against, and how sure that is. What is not known is not held against a text."
    },
    footer = {
      "",
      "Checks: office, order, staleness, identity, attribution, page. Nothing is written to a",
      "ledger. With --jsonl each line of input is {\"doc\",\"text\",\"doc_date\"?}, read as of its",
      "own date.",
      "",
      "Examples:",
      "  entente check examples/",
      "  entente check page.html --as-of 2026-06-01 --json",
      "  entente check --jsonl articles.jsonl"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "A file or folder.")
  private List<Path> paths = List.of();

  @Option(
      names = "--jsonl",
      paramLabel = "FILE",
      description = "A file of JSON lines; - for standard input.")
  private @Nullable String batch;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day of reading (default: the newest document's date).")
  private @Nullable LocalDate asOf;

  @Option(names = "--threads", paramLabel = "N", description = "Changes time only.")
  private int threads = 1;

  @Mixin private final ReadOptions knowledge = new ReadOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (paths.isEmpty() == (batch == null)) {
      throw EntenteException.badInput(
          "name files or folders to check, or a batch by --jsonl FILE; not both");
    }
    Workbench bench = new Workbench();
    return batch == null ? ofPaths(bench) : ofBatch(bench, Objects.requireNonNull(batch));
  }

  private int ofPaths(Workbench bench) {
    List<InputFile> files = InputFiles.of(paths);
    List<ReadForm> lines = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    try (DuckDbLedger ledger = DuckDbLedger.inMemory();
        Progress progress = Progress.over(console, "checking", files.size(), output.quiet)) {
      Intake<DuckDbLedger> intake = new Intake<>(bench, ledger, knowledge);
      for (InputFile file : files) {
        Intake.Taken taken = intake.take(file);
        lines.add(taken.form());
        taken.reading().ifPresent(readings::add);
        progress.step(file.name());
      }
    }
    Examination examination = bench.examination();
    Optional<LocalDate> day = Optional.ofNullable(asOf).or(() -> newest(readings));
    readings.forEach(reading -> print(reading, examination.checks(reading, day)));
    lines.stream()
        .filter(l -> l.outcome() == Outcome.FAILED || l.outcome() == Outcome.SKIPPED)
        .forEach(l -> console.say("entente: " + ReadingLines.of(l)));
    return ReadCommand.code(lines).number();
  }

  private static Optional<LocalDate> newest(List<Reading> readings) {
    return readings.stream()
        .flatMap(r -> r.document().published().stream())
        .max(LocalDate::compareTo);
  }

  private void print(Reading reading, List<Check> checks) {
    if (output.json) {
      String id = reading.document().id().value();
      checks.forEach(check -> console.data(new CheckForm(id, check).line()));
      return;
    }
    console.data(CheckLines.heading(reading, checks.size()));
    checks.forEach(check -> console.data(CheckLines.of(check)));
  }

  private int ofBatch(Workbench bench, String file) {
    Examination examination = bench.examination();
    LongSentences tooLong = new LongSentences();
    ExitCode code =
        new BatchLines(console, Math.max(1, threads))
            .answer(
                file, line -> lines(bench, examination, tooLong, BatchRequest.ofDocument(line)));
    tooLong.tell(console);
    return code.number();
  }

  private List<String> lines(
      Workbench bench, Examination examination, LongSentences tooLong, BatchRequest request) {
    Reading reading = bench.coder().code(Texts.asDocument(request, bench.reader()));
    tooLong.count(reading);
    Optional<LocalDate> day = Optional.ofNullable(asOf).or(request::date);
    return examination.checks(reading, day).stream()
        .map(check -> (Form) new CheckForm(request.name(), check))
        .map(Form::line)
        .toList();
  }
}
