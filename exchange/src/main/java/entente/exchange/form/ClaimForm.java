// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.verify.ClaimStatus;
import entente.verify.Contradiction;
import entente.verify.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A claim as {@code entente claims --json} prints it.
 *
 * @param claim the claim
 * @param status its wording, or that it is contradicted
 * @param standing what all documents together say of it; empty where they were not asked
 * @param contradictions the accounts that cannot be true beside it
 * @param publishers the publisher of each document
 */
public record ClaimForm(
    Claim claim,
    ClaimStatus status,
    Optional<Standing> standing,
    List<Contradiction> contradictions,
    Function<DocumentId, Publisher> publishers)
    implements Form {
  public ClaimForm {
    contradictions = List.copyOf(contradictions);
  }

  /** A claim by itself: its status is its wording, as long as no check is at hand. */
  public ClaimForm(Claim claim, Publisher publisher) {
    this(
        claim,
        ClaimStatus.of(claim, List.of(), List.of()),
        Optional.empty(),
        List.of(),
        document -> publisher);
  }

  @Override
  public void write(Fields out) {
    out.text("id", claim.id().value())
        .text("kind", claim.kind().word())
        .text("holder", claim.voice().holder())
        .text("text", claim.text())
        .text("wording", claim.wording().word())
        .text("status", status.word())
        .text("rule", claim.evidence().rule())
        .words("hedges", claim.voice().hedges())
        .words("states", claim.states(), StateCode::value)
        .objects(
            "evidence",
            List.of(
                new EvidenceForm(claim.evidence(), publishers.apply(claim.evidence().document()))))
        .text("standing", standing.map(Standing::word))
        .objects("contradictions", ContradictionForm.of(contradictions, publishers));
  }
}
