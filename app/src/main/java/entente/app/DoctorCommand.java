// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.ActorDirectory;
import entente.event.Codebook;
import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import entente.ledger.LedgerUnavailable;
import entente.store.DuckDbLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is installed and whether it is in order. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Show versions, models, ledger, schema and free space, as JSON.",
    footer = {"", "Example:", "  entente doctor --ledger entente.duckdb"})
final class DoctorCommand implements Runnable {
  private final Console console;

  // Taken so that the common option works here too; there is no other form to choose.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--json", description = "The answer is JSON in any case.")
  private boolean json;

  @Mixin private final LedgerOptions where = new LedgerOptions();

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Workbench bench = new Workbench();
    Form report = out -> report(out, bench);
    console.data(report.page().stripTrailing());
  }

  private void report(Fields out, Workbench bench) {
    ActorDirectory directory = bench.directory();
    Form versions =
        v ->
            v.text("entente", Version.program())
                .text("coder", bench.coder().version())
                .text("codebook", Codebook.VERSION)
                .text("java", System.getProperty("java.version", ""));
    Form tables =
        t ->
            t.number("states", directory.states().size())
                .number("names", directory.names().size())
                .number("organisations", directory.organisations().size())
                .number("cameo_codes", Codebook.standard().entries().size());
    out.object("versions", versions)
        .text("model", LanguageModel.state())
        .object("tables", tables)
        .object("ledger", (Form) this::ledger)
        .number("free_mb", freeMegabytes());
  }

  private void ledger(Fields out) {
    out.text("file", where.ledger.toString());
    if (!Files.exists(where.ledger)) {
      out.text("state", "missing; it is made by the first read");
      return;
    }
    Workbench bench = new Workbench();
    try (DuckDbLedger ledger = bench.existingLedger(where.ledger)) {
      out.text("state", "in order")
          .number("schema", ledger.schema())
          .number("documents", ledger.documents().size());
    } catch (LedgerUnavailable e) {
      out.text("state", Optional.ofNullable(e.getMessage()));
    }
  }

  private long freeMegabytes() {
    Path folder = where.ledger.toAbsolutePath();
    while (!Files.isDirectory(folder)) {
      folder = Optional.ofNullable(folder.getParent()).orElseThrow();
    }
    try {
      return Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot ask for the free space of " + folder, e);
    }
  }
}
