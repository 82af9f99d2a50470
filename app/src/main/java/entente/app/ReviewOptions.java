// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a listing treats what persons decided. */
final class ReviewOptions {
  @Option(names = "--all", description = "Also lines that a person rejected.")
  boolean all;

  @Mixin private final DecisionOptions decisions = new DecisionOptions();

  /** The file of decisions, for this ledger. */
  DecisionFile file(Path ledger) {
    return decisions.file(ledger);
  }
}
