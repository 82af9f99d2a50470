// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.app.InputFiles.InputFile;
import entente.ledger.Selection;
import entente.store.DuckDbLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long short commands take as whole processes, started by the launcher. */
final class StartBench {
  /** The system property by which the launcher names itself. */
  static final String LAUNCHER = "entente.launcher";

  private static final int RUNS = 7;

  private static final String TEXT =
      "LA PAZ, July 25, 2023 - The foreign minister of Iran met his Bolivian counterpart in La Paz"
          + " on Monday.\n";

  private StartBench() {}

  static List<BenchRow> rows() {
    String launcher =
        Optional.ofNullable(System.getProperty(LAUNCHER))
            .orElseThrow(
                () -> EntenteException.badInput("run this by the launcher script ./entente"));
    try {
      Path folder = Files.createTempDirectory("entente-bench");
      Path ledger = folder.resolve("bench.duckdb");
      Path document = Files.write(folder.resolve("bench.txt"), TEXT.getBytes(UTF_8));
      String id = read(ledger, document);
      List<BenchRow> rows =
          List.of(
              row("help", launcher, "--help"),
              row("events", launcher, "events", "bolivia", "iran", "--ledger", ledger.toString()),
              row("why", launcher, "why", id, "--ledger", ledger.toString()));
      Files.delete(ledger);
      Files.delete(document);
      Files.delete(folder);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("the bench's temporary folder", e);
    }
  }

  /** The id of the only event of {@code document}. */
  private static String read(Path ledger, Path document) {
    Workbench bench = new Workbench();
    try (DuckDbLedger open = bench.ledger(ledger)) {
      new Intake<>(bench, open, new ReadOptions())
          .take(new InputFile(document, "bench.txt", "bench.txt"));
      return open.events(Selection.all()).get(0).id().value();
    }
  }

  private static BenchRow row(String name, String launcher, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher));
    command.addAll(List.of(args));
    List<Long> nanos = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      requireDone(command, await(command));
      nanos.add(System.nanoTime() - start);
    }
    nanos.sort(null);
    return new BenchRow(name, nanos.get(RUNS / 2) / 1e6, "ms");
  }

  private static int await(List<String> command) throws IOException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EntenteException(ExitCode.INTERRUPTED, "interrupted while measuring", e);
    }
  }

  private static void requireDone(List<String> command, int code) {
    if (code != 0) {
      throw new EntenteException(
          ExitCode.FAILED, "measured nothing: exit code " + code + " of " + command);
    }
  }
}
