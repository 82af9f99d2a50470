// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.evidence.Span;
import entente.fact.CitedFact;
import entente.verify.check.Check;

/**
 * Something that does not hold, as {@code entente check --json} prints it. {@code start} and {@code
 * end} are those of the words that do not hold.
 *
 * @param document id of the document, or the caller's name for it
 * @param check the check
 */
public record CheckForm(String document, Check check) implements Form {
  @Override
  public void write(Fields out) {
    Span words = check.evidence().span();
    out.text("id", check.id().value())
        .text("document", document)
        .number("start", words.start())
        .number("end", words.end())
        .text("sentence", check.evidence().sentence().text())
        .text("check", check.rule().kind().word())
        .text("rule", check.rule().word())
        .text("message", check.message())
        .objects("facts", check.facts().stream().map(CheckForm::fact).toList())
        .decimal("confidence", check.confidence())
        .text("verdict", check.rule().verdict().word())
        .text("since", check.certainty().since().map(Object::toString));
  }

  private static Form fact(CitedFact fact) {
    return out -> out.text("statement", fact.statement()).text("source", fact.source());
  }
}
