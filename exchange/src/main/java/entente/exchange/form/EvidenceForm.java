// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.evidence.Evidence;
import entente.evidence.Publisher;
import entente.evidence.Span;
import java.util.Optional;

/**
 * The place behind a line. {@code start} and {@code end} are the sentence's, so that the document's
 * text there equals {@code sentence}; {@code words} are those of it that carry the act or claim.
 *
 * @param evidence the place
 * @param publisher of the document; printed as null if unknown
 */
public record EvidenceForm(Evidence evidence, Publisher publisher) implements Form {
  @Override
  public void write(Fields out) {
    Span place = evidence.sentence().span();
    out.text("document", evidence.document().value())
        .text("publisher", Optional.of(publisher).filter(p -> !p.isUnknown()).map(Publisher::name))
        .number("start", place.start())
        .number("end", place.end())
        .text("sentence", evidence.sentence().text())
        .text("rule", evidence.rule())
        .text("sentence_id", evidence.sentence().id().value())
        .object("words", this::words);
  }

  private void words(Fields out) {
    Span words = evidence.span();
    int origin = evidence.sentence().span().start();
    out.number("start", words.start())
        .number("end", words.end())
        .text(
            "text",
            evidence.sentence().text().substring(words.start() - origin, words.end() - origin));
  }
}
