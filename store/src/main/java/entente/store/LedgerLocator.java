// SPDX-License-Identifier: Apache-2.0
package entente.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells who holds a ledger. A command that finds a holder with an address asks it there instead of
 * opening the file.
 */
public final class LedgerLocator {
  private LedgerLocator() {}

  /**
   * The live process that holds {@code ledger} for appending; empty if none does. A lock file that
   * a killed process left names nobody.
   */
  public static Optional<Holder> findHolder(Path ledger) {
    return LedgerLock.findHolder(ledger);
  }
}
