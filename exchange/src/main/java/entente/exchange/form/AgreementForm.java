// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.actor.StateCode;
import entente.claim.Agreement;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import java.util.function.Function;

/**
 * An agreement as {@code entente agreements --json} prints it.
 *
 * @param agreement the agreement
 * @param publishers the publisher of each document
 */
public record AgreementForm(Agreement agreement, Function<DocumentId, Publisher> publishers)
    implements Form {
  @Override
  public void write(Fields out) {
    out.text("id", agreement.id().value())
        .text("title", agreement.title())
        .words("parties", agreement.parties(), StateCode::value)
        .text("kind", agreement.subject().kind().word())
        .text("field", agreement.subject().field().word())
        .text("status", agreement.course().status().word())
        .words("side_states", agreement.course().sideStates())
        .objects("steps", agreement.course().steps().stream().map(this::step).toList())
        .objects("accounts", agreement.accounts().stream().map(this::account).toList());
  }

  private Form step(Agreement.Step step) {
    return out ->
        out.text("status", step.status().word())
            .object("date", new DateForm(step.when()))
            .text("by", step.by())
            .text("line", step.line())
            .object("evidence", evidence(step.evidence()));
  }

  private Form account(Agreement.Account account) {
    return out ->
        out.text("state", account.state().value())
            .text("says", account.says())
            .object("evidence", evidence(account.evidence()));
  }

  private Form evidence(Evidence evidence) {
    return new EvidenceForm(evidence, publishers.apply(evidence.document()));
  }
}
