// SPDX-License-Identifier: Apache-2.0
package entente.ledger;

/**
 * The record, for appending. A batch is durable when {@link #append} returns. Appending what is
 * already there adds nothing.
 */
public interface LedgerWriter {
  /** Appends all of {@code batch} or, on failure, nothing. */
  Appended append(Batch batch);

  /**
   * What an append added.
   *
   * @param readings readings that were new
   * @param known readings that the ledger held already, by the same coder
   * @param facts facts that were new
   */
  record Appended(int readings, int known, int facts) {
    /** What an append without facts added. */
    public Appended(int readings, int known) {
      this(readings, known, 0);
    }
  }
}
