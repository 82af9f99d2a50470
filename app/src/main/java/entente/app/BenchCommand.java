// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description =
        "Measure, on this machine: the start of commands, one document, and a stream of news.",
    footer = {
      "",
      "  start    commands that load no model: help, events, why (median of 7 processes)",
      "  article  model, tables, and one document from bytes to its reading (--text FILE)",
      "  coder    a stream of news: names, filter, parser and frames, on 1 and 2 threads, about",
      "           a minute; the stream is made of bundled prose or of --text FILE",
      "  checks   errors planted in texts made from the facts: which are found, which true texts",
      "           are flagged; what they add to the coder's time, also on --text FILE",
      "  duplicates  copies of one text among generated ones (--documents N)",
      "",
      "Examples:",
      "  entente bench start --json",
      "  entente bench article --text article.txt"
    })
final class BenchCommand implements Runnable {
  private final Console console;

  /** What can be measured. */
  enum Name {
    start,
    article,
    coder,
    checks,
    duplicates
  }

  @Parameters(paramLabel = "NAME", description = "${COMPLETION-CANDIDATES}")
  private Name name = Name.start;

  @Option(names = "--text", paramLabel = "FILE", description = "The document to read.")
  private @Nullable Path text;

  @Option(names = "--errors", description = "Of checks: tell each text that was judged wrong.")
  private boolean errors;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many texts to generate (${DEFAULT-VALUE}).")
  private int documents;

  @Mixin private final OutputOptions output = new OutputOptions();

  BenchCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    List<BenchRow> rows =
        switch (name) {
          case start -> StartBench.rows();
          case article -> ArticleBench.rows(document());
          case checks -> checks();
          case coder -> CoderBench.rows(Optional.ofNullable(text));
          case duplicates -> DuplicatesBench.rows(documents);
        };
    if (output.json) {
      console.data(new Result(name.name(), rows).line());
    } else {
      rows.forEach(row -> console.data(row.words()));
    }
  }

  private List<BenchRow> checks() {
    List<BenchRow> rows = new ArrayList<>(ChecksBench.rows(this::tell));
    Optional.ofNullable(text).map(ChecksBench::added).ifPresent(rows::add);
    return rows;
  }

  private void tell(String text) {
    if (errors) {
      console.say(text);
    }
  }

  private Path document() {
    return Optional.ofNullable(text)
        .orElseThrow(() -> EntenteException.badInput("a document is needed: --text FILE"));
  }

  private record Result(String bench, List<BenchRow> rows) implements Form {
    @Override
    public void write(Fields out) {
      out.text("bench", bench)
          .text("commit", Optional.ofNullable(System.getenv("ENTENTE_COMMIT")))
          .object("machine", (Form) Result::machine)
          .objects("rows", rows);
    }

    private static void machine(Fields out) {
      out.number("cores", Runtime.getRuntime().availableProcessors())
          .text("cpu", Machine.cpu())
          .number("memory_gb", Machine.memoryGigabytes())
          .text("jdk", System.getProperty("java.version", ""));
    }
  }
}
