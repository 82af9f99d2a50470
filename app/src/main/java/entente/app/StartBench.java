// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.store.Access;
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

  private StartBench() {}

  static List<BenchRow> rows() {
    Path launcher =
        Optional.ofNullable(System.getProperty(LAUNCHER))
            .map(Path::of)
            .orElseThrow(
                () -> EntenteException.badInput("run this by the launcher script ./entente"));
    try {
      Path folder = Files.createTempDirectory("entente-bench");
      Path ledger = folder.resolve("bench.duckdb");
      DuckDbLedger.open(ledger, Access.APPEND).close();
      List<BenchRow> rows = new ArrayList<>();
      rows.add(row("help", launcher, "--help"));
      rows.add(row("events", launcher, "events", "bolivia", "iran", "--ledger", ledger.toString()));
      rows.add(row("why", launcher, "why", "ev_aaaaaaaaaaaaa", "--ledger", ledger.toString()));
      Files.delete(ledger);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("the bench's temporary ledger", e);
    }
  }

  private static BenchRow row(String name, Path launcher, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    List<Long> nanos = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      await(process);
      nanos.add(System.nanoTime() - start);
    }
    nanos.sort(null);
    return new BenchRow(name, nanos.get(RUNS / 2) / 1e6, "ms");
  }

  private static void await(Process process) {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EntenteException(ExitCode.INTERRUPTED, "interrupted while measuring", e);
    }
  }
}
