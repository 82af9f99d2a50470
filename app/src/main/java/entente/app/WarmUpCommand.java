// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.ledger.Ledger;
import entente.ledger.Selection;
import entente.store.DuckDbLedger;
import picocli.CommandLine.Command;

/**
 * Does what short commands do, on an empty ledger: run once by the launcher to learn which classes
 * they load, so that later starts take them from an archive.
 */
@Command(name = "warm-up", hidden = true, description = "Used by the launcher after a build.")
final class WarmUpCommand implements Runnable {
  private final Console console;

  WarmUpCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Main.run(console, "--help");
    Main.run(console, "events", "--help");
    Workbench bench = new Workbench();
    try (Ledger ledger = DuckDbLedger.inMemory()) {
      console.data(bench.directory().states().size() + " states");
      console.data(ledger.events(Selection.all()).size() + " events");
      console.data(new Listing(ledger).isEmpty() ? "no documents" : "documents");
    }
  }
}
