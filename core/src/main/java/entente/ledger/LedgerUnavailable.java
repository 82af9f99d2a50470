// SPDX-License-Identifier: Apache-2.0
package entente.ledger;

/**
 * The ledger cannot be opened: in use, damaged, or written by a newer Entente. The message says
 * which, where, and what to do.
 */
public final class LedgerUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With one sentence for the user. */
  public LedgerUnavailable(String message) {
    super(message);
  }

  /** With one sentence for the user and the cause. */
  public LedgerUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
