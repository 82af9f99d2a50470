// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import entente.claim.Claim;
import entente.claim.Wording;
import entente.scene.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Batch lines of documents: acts between states, then claims. */
class ExtractLinesTest {
  private static List<String> lines(Page page) {
    List<String> lines = ExtractLines.of("d", page.read()).stream().map(Form::line).toList();
    lines.forEach(line -> Schemas.requireValid("extract-jsonl", line));
    return lines;
  }

  @Test
  void actBetweenStatesHasItsSentencesPlace() {
    assertThat(
            lines(
                Page.at("p")
                    .says("It rained.")
                    .says("Iran's president ⟦visited Kosovo⟧ in 2009.")
                    .act("IRNGOV > XKX 042 happened diplomatic", "2009")))
        .containsExactly(
            "{\"doc\":\"d\",\"date\":\"2009\",\"source\":[\"IRN\"],\"target\":[\"XKX\"],\"reciprocal\":false,"
                + "\"type\":\"CONSULT\",\"mode\":\"happened\",\"start\":11,\"end\":51}",
            "{\"kind\":\"claim\",\"doc\":\"d\",\"start\":11,\"end\":51,\"status\":\"asserted\"}");
  }

  @Test
  void statementsAndDomesticActsHaveNoLine() {
    assertThat(
            lines(
                Page.at("p")
                    .says("Words.")
                    .act("IRN > BOL 010 happened diplomatic", "2009")
                    .act("IRNGOV > IRNOPP 173 happened diplomatic", "2009")
                    .act("IGOUNO > IRN 111 happened diplomatic", "2009")))
        .isEmpty();
  }

  @Test
  void weekdayAloneIsNoDate() {
    assertThat(lines(Page.at("p").says("W.").act("IRN = BOL 040 happened diplomatic", "thursday")))
        .first()
        .asString()
        .contains("\"date\":null,\"source\":[\"BOL\",\"IRN\"],\"target\":[],\"reciprocal\":true");
  }

  @Test
  void claimHasThePlaceOfItsWords() {
    assertThat(
            lines(
                Page.at("p")
                    .says("Some fear ⟦Iran may arm Bolivia⟧.")
                    .claim(Claim.Kind.RISK, Wording.SPECULATIVE, "IRN", "BOL")))
        .containsExactly(
            "{\"kind\":\"claim\",\"doc\":\"d\",\"start\":10,\"end\":30,\"status\":\"speculative\"}");
  }
}
