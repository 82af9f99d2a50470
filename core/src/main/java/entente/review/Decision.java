// SPDX-License-Identifier: Apache-2.0
package entente.review;

import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person decided about a line. It hangs on a place in a document and a field, so that it
 * finds the line again when a newer coder has read the document anew, and says all that is needed
 * to apply it to another ledger.
 *
 * @param id its identity
 * @param verb what was decided
 * @param target about what
 * @param value what a correction sets the field to; which decision an undoing takes back; else
 *     empty
 * @param reach how far it reaches
 * @param grounds why, and who says so
 */
public record Decision(
    DecisionId id, Verb verb, Target target, Optional<String> value, Reach reach, Grounds grounds) {

  /** A decision about one place, without a name. */
  public Decision(DecisionId id, Verb verb, Target target, String reason) {
    this(id, verb, target, Optional.empty(), Reach.here(), new Grounds(reason, Optional.empty()));
  }

  /** What can be decided. */
  public enum Verb {
    ACCEPT,
    REJECT,
    /** Sets a field of an event or claim. */
    CORRECT,
    NOTE,
    /** Takes back an earlier decision, which may be an undoing itself. */
    UNDO;

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
   * @param field the field decided: {@code event}, {@code claim}, {@code check}, {@code agreement},
   *     or a field of an event or claim
   */
  public record Target(DocumentId document, Span span, String field) {
    /** Whether the line with this evidence is meant. */
    public boolean isAbout(Evidence evidence) {
      return document.equals(evidence.document()) && span.overlaps(evidence.span());
    }
  }

  /** How far a decision reaches; the narrower counts more. */
  public enum Scope {
    /** Everything that the rule of the line says. */
    RULE,
    /** The words of the line, wherever its publisher prints them. */
    WORDING,
    /** The place of the line. */
    HERE;

    /** The word used in output, such as {@code here}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How far a decision reaches, and what the line was when it was made.
   *
   * @param scope how far
   * @param line the id of the line; empty if it is not known
   * @param rule the rule that made it
   * @param publisher the name of its document's publisher
   * @param wording its words as {@link Wordings} writes them
   */
  public record Reach(Scope scope, String line, String rule, String publisher, String wording) {
    private static final Reach HERE = new Reach(Scope.HERE, "", "", "", "");

    /** One place, of whatever line. */
    public static Reach here() {
      return HERE;
    }
  }

  /**
   * Why a decision was made.
   *
   * @param reason in the person's words
   * @param by the person's name, if given
   */
  public record Grounds(String reason, Optional<String> by) {}

  /** Why, in the person's words. */
  public String reason() {
    return grounds.reason();
  }

  /** The decision that this one takes back; empty unless it is an undoing. */
  public Optional<DecisionId> undone() {
    return verb == Verb.UNDO ? value.map(DecisionId::new) : Optional.empty();
  }
}
