// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.ActorDirectory;
import entente.actor.Dyad;
import entente.app.InputFiles.InputFile;
import entente.app.dossier.HtmlDossier;
import entente.app.dossier.JsonDossier;
import entente.app.dossier.MarkdownDossier;
import entente.app.dossier.PdfDossier;
import entente.dossier.Dossier;
import entente.dossier.DossierComposer;
import entente.dossier.Grounds;
import entente.exchange.form.ReadForm;
import entente.exchange.form.ReadForm.Outcome;
import entente.ledger.Ledger;
import entente.store.DuckDbLedger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the dossier of a pair of states. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description = "Write the dossier of a pair of states; prints where it lies.",
    footer = {
      "",
      "With paths, of exactly these documents, in a ledger of its own that is forgotten after,",
      "unless --ledger is given. Without paths, of what the ledger holds.",
      "",
      "Examples:",
      "  entente dossier bolivia iran examples/",
      "  entente dossier BOL-IRN article.txt --format md -o bol-irn.md"
    })
final class DossierCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PAIR [PATH]",
      description = "bolivia iran, or BOL-IRN; then files and folders.")
  private List<String> words = List.of();

  /** The forms of a dossier. */
  enum Format {
    html,
    md,
    json,
    pdf
  }

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: html).")
  private Format format = Format.html;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it (default: dossiers/AAA-BBB.FORMAT).")
  private @Nullable Path target;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day it is written for (default: the newest document's date).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger (default without paths: ./entente.duckdb).")
  private @Nullable Path ledgerFile;

  @Mixin private final ReadOptions knowledge = new ReadOptions();

  @Option(names = "--quiet", description = "No progress, only the path and errors.")
  private boolean quiet;

  DossierCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workbench bench = new Workbench();
    PairArgument pair = PairArgument.parse(words, bench.directory());
    List<Path> paths = pair.rest().stream().map(Path::of).toList();
    return paths.isEmpty() ? ofLedger(bench, pair.dyad()) : ofPaths(bench, pair.dyad(), paths);
  }

  private int ofLedger(Workbench bench, Dyad dyad) {
    Path file = Optional.ofNullable(ledgerFile).orElse(Path.of("entente.duckdb"));
    try (Ledger ledger = bench.existingLedger(file)) {
      write(dyad, ledger, bench.directory());
    }
    return ExitCode.DONE.number();
  }

  private int ofPaths(Workbench bench, Dyad dyad, List<Path> paths) {
    List<InputFile> files = InputFiles.of(paths);
    if (files.isEmpty()) {
      throw EntenteException.badInput("no files in " + paths + "; name a file or another folder");
    }
    try (DuckDbLedger ledger =
        ledgerFile == null ? DuckDbLedger.inMemory() : bench.ledger(ledgerFile)) {
      List<ReadForm> lines = read(bench, ledger, files);
      ExitCode code = ReadCommand.code(lines);
      if (code == ExitCode.BAD_INPUT) {
        throw EntenteException.badInput("none of the documents could be read; see the lines above");
      }
      write(dyad, ledger, bench.directory());
      return code.number();
    }
  }

  private List<ReadForm> read(Workbench bench, DuckDbLedger ledger, List<InputFile> files) {
    List<ReadForm> lines = new ArrayList<>();
    Intake<DuckDbLedger> intake = new Intake<>(bench, ledger, knowledge);
    try (Progress progress = Progress.over(console, "reading", files.size(), quiet)) {
      for (InputFile file : files) {
        ReadForm line = intake.take(file).form();
        lines.add(line);
        progress.step(ReadingLines.of(line));
      }
    }
    if (quiet) {
      lines.stream()
          .filter(l -> l.outcome() == Outcome.FAILED || l.outcome() == Outcome.SKIPPED)
          .forEach(l -> console.say("entente: " + ReadingLines.of(l)));
    }
    return lines;
  }

  private void write(Dyad dyad, Ledger ledger, ActorDirectory directory) {
    Dossier dossier =
        DossierComposer.compose(
            dyad, Grounds.of(ledger, directory).asOf(Optional.ofNullable(asOf)));
    Path file = Optional.ofNullable(target).orElse(Path.of("dossiers", dyad + "." + format));
    if (format == Format.pdf) {
      writePdf(file, dossier);
    } else {
      OutputFile.write(file, text(dossier), "the dossier");
    }
    console.data(file.toString());
  }

  private String text(Dossier dossier) {
    return switch (format) {
      case html -> HtmlDossier.write(dossier);
      case md -> MarkdownDossier.write(dossier);
      case json -> JsonDossier.write(dossier);
      case pdf -> throw new IllegalStateException("a PDF is no text");
    };
  }

  private void writePdf(Path file, Dossier dossier) {
    PdfDossier.Written pdf = PdfDossier.write(dossier);
    if (pdf.missing() > 0) {
      console.say(
          "entente: "
              + pdf.missing()
              + " characters have no sign in the fonts of the PDF and show as \ufffd;"
              + " --format html shows them");
    }
    OutputFile.write(file, pdf.bytes(), "the dossier");
  }
}
