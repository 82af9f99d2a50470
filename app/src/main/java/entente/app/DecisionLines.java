// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.claim.Claim;
import entente.event.Event;
import entente.exchange.form.DecidedForm;
import entente.exchange.form.Form;
import entente.review.Decision;
import entente.review.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What persons decided about a line, beside it.
 *
 * @param decisions those that hold
 * @param told what the documents tell of a field
 */
record DecisionLines(List<Decision> decisions, Function<Field, Optional<String>> told) {

  static DecisionLines of(Event event, List<Decision> decisions) {
    return new DecisionLines(
        decisions,
        field ->
            switch (field) {
              case DATE -> Optional.of(EventLines.date(event.when()));
              case MODE -> Optional.of(event.act().mode().word());
              case CAMEO -> Optional.of(event.act().cameo().digits());
              case EVENT, CLAIM, WORDING, KIND, CHECK, AGREEMENT -> Optional.empty();
            });
  }

  static DecisionLines of(Claim claim, List<Decision> decisions) {
    return new DecisionLines(
        decisions,
        field ->
            switch (field) {
              case WORDING -> Optional.of(claim.wording().word());
              case KIND -> Optional.of(claim.kind().word());
              case EVENT, DATE, MODE, CAMEO, CLAIM, CHECK, AGREEMENT -> Optional.empty();
            });
  }

  /** The line's form with the decisions. */
  Form form(Form line) {
    return new DecidedForm(line, decisions, this::told);
  }

  /** For people, a line a decision. */
  List<String> lines() {
    return decisions.stream().map(this::line).toList();
  }

  private String line(Decision decision) {
    return "    "
        + words(decision)
        + ": "
        + decision.reason()
        + decision.grounds().by().map(who -> " (" + who + ")").orElse("")
        + "  "
        + decision.id();
  }

  private String words(Decision decision) {
    return switch (decision.verb()) {
      case ACCEPT -> "accepted";
      case REJECT -> "rejected";
      case NOTE -> "note";
      case UNDO -> "taken back";
      case CORRECT ->
          decision.target().field()
              + " corrected to "
              + decision.value().orElse("")
              + told(decision).map(was -> ", told as " + was).orElse("");
    };
  }

  private Optional<String> told(Decision decision) {
    return decision.verb() == Decision.Verb.CORRECT
        ? Field.find(decision.target().field()).flatMap(told)
        : Optional.empty();
  }
}
