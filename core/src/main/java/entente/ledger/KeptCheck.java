// SPDX-License-Identifier: Apache-2.0
package entente.ledger;

import entente.evidence.Evidence;
import entente.fact.CitedFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a check found in a document, as the record holds it: in words, so that a rule that is gone
 * from a newer Entente is still told.
 *
 * @param id {@code ck_} and 13 characters of base32
 * @param evidence the sentence, or the dropped block, and the words of it; its rule is the check's:
 *     {@code office.other-holder}
 * @param message what does not hold and why
 * @param facts what it was held against
 * @param confidence how sure, 0..1
 * @param since the first day of reading on which it holds; empty where it always does
 */
public record KeptCheck(
    String id,
    Evidence evidence,
    String message,
    List<CitedFact> facts,
    double confidence,
    Optional<LocalDate> since) {
  public KeptCheck {
    facts = List.copyOf(facts);
  }

  /** The word of its rule. */
  public String rule() {
    return evidence.rule();
  }
}
