// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the ledger lies. */
final class LedgerOptions {
  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      defaultValue = "entente.duckdb",
      description = "The ledger (default: ./entente.duckdb).")
  Path ledger = Path.of("entente.duckdb");
}
