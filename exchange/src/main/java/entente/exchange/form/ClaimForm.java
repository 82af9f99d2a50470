// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.evidence.Publisher;
import java.util.List;

/**
 * A claim as {@code entente claims --json} prints it. Its status is its wording while no check has
 * refuted it.
 *
 * @param claim the claim
 * @param publisher of its document
 */
public record ClaimForm(Claim claim, Publisher publisher) implements Form {
  @Override
  public void write(Fields out) {
    out.text("id", claim.id().value())
        .text("kind", claim.kind().word())
        .text("holder", claim.voice().holder())
        .text("text", claim.text())
        .text("wording", claim.wording().word())
        .text("status", claim.wording().word())
        .text("rule", claim.evidence().rule())
        .words("hedges", claim.voice().hedges())
        .words("states", claim.states(), StateCode::value)
        .objects("evidence", List.of(new EvidenceForm(claim.evidence(), publisher)));
  }
}
