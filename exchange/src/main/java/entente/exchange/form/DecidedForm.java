// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.review.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of a listing with the decisions of persons about it, in a last field {@code decisions}.
 *
 * @param shown the line as it is shown, corrections applied
 * @param decisions those that hold
 * @param told what the documents tell of a field that was corrected, in words
 */
public record DecidedForm(
    Form shown, List<Decision> decisions, Function<Decision, Optional<String>> told)
    implements Form {
  public DecidedForm {
    decisions = List.copyOf(decisions);
  }

  @Override
  public void write(Fields out) {
    shown.write(out);
    out.objects("decisions", decisions.stream().map(this::decided).toList());
  }

  private Form decided(Decision decision) {
    return out ->
        out.text("id", decision.id().value())
            .text("verb", decision.verb().word())
            .text("field", decision.target().field())
            .text("value", decision.value())
            .text("told", told.apply(decision))
            .text("reason", decision.reason())
            .text("scope", decision.reach().scope().word());
  }
}
