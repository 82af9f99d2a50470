// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.fact.CitedFact;
import entente.verify.check.Check;
import entente.verify.check.CheckRule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckFormTest {
  private static final String TEXT = "The upcoming expo of 2020 was opened by the queen.";

  private static Check check() {
    Document document =
        new Document(
            DocumentId.of(TEXT.getBytes(StandardCharsets.UTF_8)),
            new Document.Imprint("a.txt", "", Publisher.unknown(), Optional.empty()),
            "en",
            TEXT);
    Sentence sentence = Sentence.of(document, 0, new Span(0, TEXT.length()));
    return Check.of(CheckRule.UPCOMING, sentence, new Span(4, 25), "It is over.", 0.9)
        .with(List.of(new CitedFact("The expo ended in 2020.", "expos.tsv")))
        .since(LocalDate.of(2021, 1, 1));
  }

  @Test
  void everyFieldIsThereAndTheSchemaHolds() {
    String line = new CheckForm("a", check()).line();
    assertThat(line)
        .contains("\"check\":\"staleness\",\"rule\":\"staleness.upcoming\"")
        .contains("\"confidence\":0.9")
        .contains("\"since\":\"2021-01-01\"")
        .contains("\"source\":\"expos.tsv\"");
    Schemas.requireValid("check", line);
  }

  @Test
  void aFindingWithoutARuleIsRefused() {
    String line = new CheckForm("a", check()).line().replace("staleness.upcoming", "");
    Schemas.requireInvalid("check", line);
  }
}
