// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.verify.Contradiction;
import entente.verify.Judgement;
import java.util.List;
import java.util.function.Function;

/**
 * Where a line stands, by which rule, and what the rule was given; with the accounts that
 * contradict it.
 *
 * @param judgement the standing and its inputs
 * @param contradictions the accounts that cannot all be true
 * @param publishers the publisher of each document
 */
public record StandForm(
    Judgement judgement,
    List<Contradiction> contradictions,
    Function<DocumentId, Publisher> publishers)
    implements Form {
  public StandForm {
    contradictions = List.copyOf(contradictions);
  }

  @Override
  public void write(Fields out) {
    out.text("standing", judgement.standing().word())
        .text("rule", judgement.rule().word())
        .objects("inputs", judgement.inputs().stream().map(StandForm::input).toList())
        .objects("contradictions", ContradictionForm.of(contradictions, publishers));
  }

  private static Form input(Judgement.Input input) {
    return out ->
        out.text("role", input.role()).text("line", input.line()).text("says", input.says());
  }
}
