// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import entente.fact.Rejection;

/** A row that cannot be taken; the message says why. Never leaves the package. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  BadRow(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** The rejection of the row on that line. */
  Rejection at(String file, int line) {
    return new Rejection(file, line, reason);
  }
}
