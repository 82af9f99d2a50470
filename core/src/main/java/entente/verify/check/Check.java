// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.fact.CitedFact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something in a document that does not hold.
 *
 * @param id hash of document, span and rule
 * @param rule by which rule
 * @param evidence the sentence and the words of it; its rule is the word of {@code rule}. What
 *     stands in a dropped block has the block for its sentence
 * @param message what does not hold and why, one sentence for a reader
 * @param facts what it was held against; empty where the text itself tells
 * @param certainty how sure, and from when on
 */
public record Check(
    CheckId id,
    CheckRule rule,
    Evidence evidence,
    String message,
    List<CitedFact> facts,
    Certainty certainty) {
  /** By place, then rule. */
  public static final Comparator<Check> BY_PLACE =
      Comparator.comparing((Check c) -> c.evidence().document())
          .thenComparing(c -> c.evidence().span())
          .thenComparing(Check::rule);

  public Check {
    facts = List.copyOf(facts);
  }

  /**
   * How sure a check is.
   *
   * @param confidence 0..1: the share of such findings that is right, as docs/methods/checks.md
   *     measures it
   * @param since the first day of reading on which it holds; empty where it always does
   */
  public record Certainty(double confidence, Optional<LocalDate> since) {
    /**
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Certainty {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
      }
    }
  }

  /** What {@code rule} finds in {@code words} of {@code sentence}, always. */
  public static Check of(
      CheckRule rule, Sentence sentence, Span words, String message, double confidence) {
    return new Check(
        CheckId.of(sentence.document(), words, rule),
        rule,
        new Evidence(sentence, words, rule.word()),
        message,
        List.of(),
        new Certainty(confidence, Optional.empty()));
  }

  /** The same, held against {@code facts}. */
  public Check with(List<CitedFact> others) {
    return new Check(id, rule, evidence, message, others, certainty);
  }

  /** The same, for those who read it on {@code day} or later. */
  public Check since(LocalDate day) {
    Certainty later = new Certainty(certainty.confidence(), Optional.of(day));
    return new Check(id, rule, evidence, message, facts, later);
  }

  /** How sure, 0..1. */
  public double confidence() {
    return certainty.confidence();
  }

  /** Whether it holds for somebody who reads on {@code day}. */
  public boolean holdsOn(LocalDate day) {
    return certainty.since().map(since -> !day.isBefore(since)).orElse(true);
  }
}
