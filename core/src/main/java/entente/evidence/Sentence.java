// SPDX-License-Identifier: Apache-2.0
package entente.evidence;

/**
 * A sentence of a document.
 *
 * @param id its identity
 * @param document where it stands
 * @param ordinal its number among the kept sentences of the document, from 0
 * @param span its place in the document's text
 * @param text the words at that place
 */
public record Sentence(SentenceId id, DocumentId document, int ordinal, Span span, String text) {

  /** The sentence at {@code span} of {@code document}. */
  public static Sentence of(Document document, int ordinal, Span span) {
    return new Sentence(
        SentenceId.of(document.id(), span), document.id(), ordinal, span, span.in(document.text()));
  }
}
