// SPDX-License-Identifier: Apache-2.0
package entente.exchange.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.evidence.Span;
import entente.exchange.form.Schemas;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The gold format and the lines of predictions. */
class GoldLineTest {
  private static final String SENTENCE =
      "{\"id\":\"a\",\"text\":\"Togo thanked Ghana.\",\"date\":\"2021-03-04\",\"split\":\"open\","
          + "\"checked\":true,\"events\":[{\"source\":\"TGOGOV\",\"target\":\"GHA\","
          + "\"cameo\":\"051\",\"plover\":null,\"quad\":1}]}";

  private static final String DOCUMENT =
      "{\"doc\":\"d\",\"kind\":\"document\",\"text\":\"Togo thanked Ghana.\",\"doc_date\":null,"
          + "\"events\":[{\"start\":0,\"end\":19,\"also_spans\":[[3,5]],\"date\":null,"
          + "\"date_accept\":[\"2021\",null],\"source\":[\"TGO\"],\"target\":[\"GHA\"],"
          + "\"type\":\"SUPPORT\",\"alt_types\":[\"AGREE\"],\"mode\":\"happened\","
          + "\"optional\":true}],"
          + "\"claims\":[{\"start\":0,\"end\":4,\"status\":\"asserted\"}]}";

  @Test
  void aLineWithAnIdIsASentence() {
    GoldSentence sentence = (GoldSentence) GoldLine.parse(SENTENCE);
    assertThat(sentence.request().name()).isEqualTo("a");
    assertThat(sentence.request().date()).contains(LocalDate.of(2021, 3, 4));
    assertThat(sentence.field("split")).contains("open");
    assertThat(sentence.field("checked")).contains("true");
    assertThat(sentence.field("nothing")).isEmpty();
    CodedRow row = sentence.rows().get(0);
    assertThat(row.code())
        .isEqualTo(new CodedRow.Code(Optional.of("051"), Optional.empty(), OptionalInt.of(1)));
    assertThat(row.words()).isEqualTo("TGOGOV > GHA 051");
    Schemas.requireValid("gold", SENTENCE);
  }

  @Test
  void aLineWithADocumentsNameIsADocument() {
    GoldDocument document = (GoldDocument) GoldLine.parse(DOCUMENT);
    assertThat(document.isNegative()).isFalse();
    DocumentEvent event = document.events().get(0);
    assertThat(event.spans()).containsExactly(new Span(0, 19), new Span(3, 5));
    assertThat(event.tolerated())
        .isEqualTo(
            new DocumentEvent.Tolerated(
                List.of("AGREE"), List.of(), List.of(Optional.of("2021"), Optional.empty()), true));
    assertThat(event.words()).isEqualTo("TGO > GHA SUPPORT happened without a date");
    assertThat(document.claims()).hasSize(1);
    Schemas.requireValid("gold", DOCUMENT);
  }

  @Test
  void whatIsNeitherIsRefusedWithAReason() {
    assertBad("{\"text\":\"x\"}", "neither field 'id'");
    assertBad("[1]", "not a JSON object");
    assertBad("{\"id\":\"a\"", "not JSON");
    assertBad("{\"id\":\"a\",\"events\":[]}", "field 'text' is missing");
    assertBad("{\"id\":\"a\",\"text\":\"x\",\"events\":7}", "'events' is not a list");
    assertBad("{\"id\":\"a\",\"text\":\"x\",\"events\":[{\"quad\":\"one\"}]}", "'quad'");
    assertBad(DOCUMENT.replace("asserted", "sure"), "status 'sure'");
    assertBad(DOCUMENT.replace("[3,5]", "[3]"), "'also_spans'");
    Schemas.requireInvalid("gold", "{\"text\":\"x\"}");
    Schemas.requireInvalid("gold", DOCUMENT.replace("asserted", "sure"));
  }

  private static void assertBad(String line, String reason) {
    assertThatThrownBy(() -> GoldLine.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void predictionsOfOneTextAddUp() {
    Predictions predictions = new Predictions();
    String row = "{\"id\":\"a\",\"events\":[{\"source\":\"TGO\",\"target\":\"---\"}]}";
    predictions.add(PredictedLine.parse(row));
    predictions.add(PredictedLine.parse(row));
    predictions.add(PredictedLine.parse("{\"id\":\"b\",\"events\":[]}"));
    predictions.add(
        PredictedLine.parse(
            "{\"doc\":\"d\",\"source\":\"TGO GHA\",\"type\":\"CONSULT\",\"start\":1,\"end\":2}"));
    predictions.add(
        PredictedLine.parse("{\"doc\":\"e\",\"kind\":\"claim\",\"start\":1,\"end\":2}"));
    assertThat(predictions.rows("a")).hasSize(2);
    assertThat(predictions.rows("c")).isEmpty();
    assertThat(predictions.sentences()).containsExactly("a", "b");
    assertThat(predictions.documents()).containsExactly("d", "e");
    assertThat(predictions.events("d").get(0).what().mode()).isEqualTo("happened");
    assertThatThrownBy(() -> PredictedLine.parse("{\"doc\":\"e\",\"kind\":\"claim\"}"))
        .hasMessageContaining("without its place");
  }
}
