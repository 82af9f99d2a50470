// SPDX-License-Identifier: Apache-2.0
package entente.evidence;

/**
 * The identity of a document: the hash of its bytes as read.
 *
 * @param value {@code doc_} and 13 characters of base32
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
  /**
   * @throws IllegalArgumentException if not of that form
   */
  public DocumentId {
    ContentHash.requireId("doc_", value);
  }

  /** The id of a document with these bytes. */
  public static DocumentId of(byte[] bytes) {
    return new DocumentId("doc_" + ContentHash.of(bytes));
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
