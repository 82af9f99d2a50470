// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.evidence.Evidence;
import entente.evidence.Span;
import java.util.List;

/**
 * Words that take something back.
 *
 * @param by whose statement is taken back: the publisher's own, or that of whoever the words name
 * @param evidence the sentence; its span is what is taken back, its rule the cue
 * @param context the sentences before it in which that may be named
 */
public record Retraction(By by, Evidence evidence, List<String> context) {
  public Retraction {
    context = List.copyOf(context);
  }

  /** Whose statement is taken back. */
  public enum By {
    /** "An earlier version of this article". */
    PUBLISHER,
    /** "The agency withdrew its report". */
    NAMED
  }

  /** The words that say what is taken back. */
  public String matter() {
    Span span = evidence.span();
    int origin = evidence.sentence().span().start();
    return evidence.sentence().text().substring(span.start() - origin, span.end() - origin);
  }
}
