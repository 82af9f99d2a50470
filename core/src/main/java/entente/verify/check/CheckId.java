// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.ContentHash;
import entente.evidence.DocumentId;
import entente.evidence.Span;

/**
 * The identity of a check: the hash of document, span and rule.
 *
 * @param value {@code ck_} and 13 characters of base32
 */
public record CheckId(String value) implements Comparable<CheckId> {
  /**
   * @throws IllegalArgumentException if not of that form
   */
  public CheckId {
    ContentHash.requireId("ck_", value);
  }

  /** The id of what {@code rule} finds at {@code span} of {@code document}. */
  public static CheckId of(DocumentId document, Span span, CheckRule rule) {
    return new CheckId(
        "ck_" + ContentHash.of(document.value(), span.start() + ".." + span.end(), rule.word()));
  }

  @Override
  public int compareTo(CheckId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
