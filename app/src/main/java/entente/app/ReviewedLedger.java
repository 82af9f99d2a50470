// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.ledger.Batch;
import entente.review.Decision;
import entente.review.DecisionId;
import entente.store.DuckDbLedger;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Opens a ledger after it took in the decisions of a file that it does not know, so that a
 * colleague's file placed beside a ledger holds there.
 */
final class ReviewedLedger {
  private final Workbench bench;
  private final Console console;

  ReviewedLedger(Workbench bench, Console console) {
    this.bench = bench;
    this.console = console;
  }

  /** For reading, with the decisions beside it. */
  DuckDbLedger open(Path ledger) {
    return open(ledger, DecisionFile.beside(ledger));
  }

  /** For reading; it is opened for appending only if the file holds something new. */
  DuckDbLedger open(Path ledger, DecisionFile file) {
    List<Decision> told = told(file);
    DuckDbLedger open = bench.existingLedger(ledger);
    if (unknown(told, open).isEmpty()) {
      return open;
    }
    open.close();
    try (DuckDbLedger appending = bench.ledger(ledger)) {
      takeIn(told, appending);
    }
    return bench.existingLedger(ledger);
  }

  /** For deciding. */
  DuckDbLedger openForDeciding(Path ledger, DecisionFile file) {
    bench.requireExisting(ledger);
    List<Decision> told = told(file);
    DuckDbLedger open = bench.ledger(ledger);
    try {
      takeIn(told, open);
      return open;
    } catch (RuntimeException e) {
      open.close();
      throw e;
    }
  }

  private List<Decision> told(DecisionFile file) {
    DecisionFile.Content content = file.read();
    content.bad().forEach(console::say);
    return content.decisions();
  }

  private static List<Decision> unknown(List<Decision> told, DuckDbLedger ledger) {
    if (told.isEmpty()) {
      return List.of();
    }
    Set<DecisionId> known =
        ledger.decisions().stream().map(Decision::id).collect(Collectors.toSet());
    return told.stream().filter(decision -> !known.contains(decision.id())).toList();
  }

  private static void takeIn(List<Decision> told, DuckDbLedger ledger) {
    List<Decision> unknown = unknown(told, ledger);
    if (!unknown.isEmpty()) {
      ledger.append(new Batch(List.of(), List.of(), unknown));
    }
  }
}
