// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

/** A row that cannot be taken; the message says why. Never leaves the package. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1;

  BadRow(String message) {
    super(message);
  }
}
