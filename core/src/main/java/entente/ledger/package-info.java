// SPDX-License-Identifier: Apache-2.0
/**
 * The append-only record, as ports without SQL.
 *
 * <p>{@link entente.ledger.Ledger} reads, {@link entente.ledger.LedgerWriter} appends in batches. A
 * {@link entente.ledger.KeptCheck} and an {@link entente.ledger.InferredDate} are entries. May know
 * all packages named before it in ARCHITECTURE.md.
 */
@NullMarked
package entente.ledger;

import org.jspecify.annotations.NullMarked;
