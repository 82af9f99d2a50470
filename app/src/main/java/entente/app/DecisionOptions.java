// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the decisions of persons lie. */
final class DecisionOptions {
  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "The file of decisions (default: decisions.jsonl beside the ledger).")
  private @Nullable Path decisions;

  /** The file, for this ledger. */
  DecisionFile file(Path ledger) {
    return decisions == null ? DecisionFile.beside(ledger) : new DecisionFile(decisions);
  }
}
