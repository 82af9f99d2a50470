// SPDX-License-Identifier: Apache-2.0
package entente.claim;

import entente.evidence.ContentHash;
import entente.evidence.DocumentId;
import entente.evidence.Span;

/**
 * The identity of a claim: the hash of document, span and ordinal.
 *
 * @param value {@code cl_} and 13 characters of base32
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
  /**
   * @throws IllegalArgumentException if not of that form
   */
  public ClaimId {
    ContentHash.requireId("cl_", value);
  }

  /** The id of the {@code ordinal}-th claim (from 0) at {@code span} of {@code document}. */
  public static ClaimId of(DocumentId document, Span span, int ordinal) {
    return new ClaimId(
        "cl_"
            + ContentHash.of(
                document.value(), span.start() + ".." + span.end(), Integer.toString(ordinal)));
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
