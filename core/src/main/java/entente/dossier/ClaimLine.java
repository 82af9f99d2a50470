// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.claim.Claim;
import entente.evidence.Publisher;
import entente.review.Decision;
import entente.verify.ClaimStatus;
import entente.verify.check.Check;
import java.util.List;

/**
 * A claim with its evidence.
 *
 * @param claim the claim
 * @param publisher of its document
 * @param language of its document
 * @param judged what checks and its own text say of it
 * @param decided decisions of persons about it, in the order they were made
 * @param note the note that quotes it
 */
public record ClaimLine(
    Claim claim,
    Publisher publisher,
    String language,
    Judged judged,
    List<Decision> decided,
    int note) {
  public ClaimLine {
    decided = List.copyOf(decided);
  }

  /**
   * What is said of a claim.
   *
   * @param status contradicted, or its wording
   * @param refuted the checks that refute words of it; none where its wording stands, or its own
   *     text says that it is not so
   */
  public record Judged(ClaimStatus status, List<Check> refuted) {
    public Judged {
      refuted = List.copyOf(refuted);
    }
  }

  /** The word of its status. */
  public String status() {
    return judged.status().word();
  }

  /** The checks that refute words of it. */
  public List<Check> refuted() {
    return judged.refuted();
  }
}
