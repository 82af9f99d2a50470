// SPDX-License-Identifier: Apache-2.0
package entente.review;

import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Span;
import java.util.Locale;

/**
 * What a person decided about a line. It hangs on a place in a document and a field, so that it
 * finds the line again when a newer coder has read the document anew.
 *
 * @param id its identity
 * @param verb what was decided
 * @param target about what
 * @param reason why, in the person's words
 */
public record Decision(DecisionId id, Verb verb, Target target, String reason) {

  /** What can be decided. */
  public enum Verb {
    ACCEPT,
    REJECT,
    CORRECT,
    NOTE;

    /** The word used in output, such as {@code reject}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a decision is about.
   *
   * @param document the document
   * @param span the words that carry the line
   * @param field the field decided: {@code event}, {@code claim}, or a field of either
   */
  public record Target(DocumentId document, Span span, String field) {
    /** Whether the line with this evidence is meant. */
    public boolean isAbout(Evidence evidence) {
      return document.equals(evidence.document()) && span.overlaps(evidence.span());
    }
  }
}
