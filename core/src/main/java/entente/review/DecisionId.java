// SPDX-License-Identifier: Apache-2.0
package entente.review;

import entente.evidence.ContentHash;

/**
 * The identity of a decision: the hash of what was decided, about what, and its place in the
 * ledger's order.
 *
 * @param value {@code dc_} and 13 characters of base32
 */
public record DecisionId(String value) {
  /**
   * @throws IllegalArgumentException if not of that form
   */
  public DecisionId {
    ContentHash.requireId("dc_", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
