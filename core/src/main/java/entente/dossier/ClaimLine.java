// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.claim.Claim;
import entente.evidence.Publisher;
import entente.review.Decision;
import entente.verify.check.Check;
import java.util.List;

/**
 * A claim with its evidence.
 *
 * @param claim the claim
 * @param publisher of its document
 * @param language of its document
 * @param refuted the checks that refute words of it; none where its wording stands
 * @param decided decisions of persons about it, in the order they were made
 * @param note the note that quotes it
 */
public record ClaimLine(
    Claim claim,
    Publisher publisher,
    String language,
    List<Check> refuted,
    List<Decision> decided,
    int note) {
  /** The status of a claim that a check refutes. */
  public static final String CONTRADICTED = "contradicted";

  public ClaimLine {
    refuted = List.copyOf(refuted);
    decided = List.copyOf(decided);
  }

  /** {@link #CONTRADICTED} if a check refutes it, else its wording. */
  public String status() {
    return refuted.isEmpty() ? claim.wording().word() : CONTRADICTED;
  }
}
