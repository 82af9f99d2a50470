// SPDX-License-Identifier: Apache-2.0
package entente.evidence;

/**
 * The place behind a report or claim.
 *
 * @param sentence the sentence that says it
 * @param span the words of it that carry the act or claim
 * @param rule the frame or rule that read it so
 */
public record Evidence(Sentence sentence, Span span, String rule) {
  /**
   * @throws IllegalArgumentException if the words lie outside the sentence
   */
  public Evidence {
    if (!sentence.span().contains(span)) {
      throw new IllegalArgumentException("span " + span + " outside its sentence " + sentence.id());
    }
  }

  /** The document it stands in. */
  public DocumentId document() {
    return sentence.document();
  }
}
