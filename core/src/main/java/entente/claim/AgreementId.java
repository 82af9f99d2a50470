// SPDX-License-Identifier: Apache-2.0
package entente.claim;

import entente.evidence.ContentHash;

/**
 * The identity of an agreement: that of the event or claim by which the record first knows it.
 *
 * @param value {@code ag_} and 13 characters of base32
 */
public record AgreementId(String value) implements Comparable<AgreementId> {
  /**
   * @throws IllegalArgumentException if not of that form
   */
  public AgreementId {
    ContentHash.requireId("ag_", value);
  }

  /** The id of the agreement that the event or claim of this id founds. */
  public static AgreementId foundedBy(String line) {
    return new AgreementId("ag_" + line.substring(line.indexOf('_') + 1));
  }

  @Override
  public int compareTo(AgreementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
