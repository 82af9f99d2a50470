// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.verify.Contradiction;
import java.util.List;
import java.util.function.Function;

/**
 * Accounts that cannot all be true, in the lines of the events and claims they are about.
 *
 * @param contradiction the accounts
 * @param publishers the publisher of each document
 */
public record ContradictionForm(
    Contradiction contradiction, Function<DocumentId, Publisher> publishers) implements Form {

  static List<ContradictionForm> of(
      List<Contradiction> contradictions, Function<DocumentId, Publisher> publishers) {
    return contradictions.stream().map(c -> new ContradictionForm(c, publishers)).toList();
  }

  @Override
  public void write(Fields out) {
    out.text("field", contradiction.field().word())
        .text("rule", contradiction.rule())
        .objects("sides", contradiction.sides().stream().map(this::side).toList());
  }

  private Form side(Contradiction.Side side) {
    return out -> {
      out.text("value", side.value()).text("holder", side.holder()).text("line", side.line());
      new EvidenceForm(side.evidence(), publishers.apply(side.evidence().document())).write(out);
    };
  }
}
