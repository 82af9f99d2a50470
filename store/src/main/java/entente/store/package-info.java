// SPDX-License-Identifier: Apache-2.0
/**
 * The ledger in a DuckDB file.
 *
 * <p>{@link entente.store.DuckDbLedger} reads and appends; {@link entente.store.LedgerLocator}
 * tells which process holds a file. Each query is a file under {@code sql}, each version of the
 * schema one under {@code migration}. May know {@code core} and DuckDB's driver.
 */
@NullMarked
package entente.store;

import org.jspecify.annotations.NullMarked;
