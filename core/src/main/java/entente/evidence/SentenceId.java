// SPDX-License-Identifier: Apache-2.0
package entente.evidence;

/**
 * The identity of a sentence: its document and span.
 *
 * @param value {@code sn_} and 13 characters of base32
 */
public record SentenceId(String value) implements Comparable<SentenceId> {
  /**
   * @throws IllegalArgumentException if not of that form
   */
  public SentenceId {
    ContentHash.requireId("sn_", value);
  }

  /** The id of the sentence at {@code span} of {@code document}. */
  public static SentenceId of(DocumentId document, Span span) {
    return new SentenceId(
        "sn_" + ContentHash.of(document.value(), span.start() + ".." + span.end()));
  }

  @Override
  public int compareTo(SentenceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
