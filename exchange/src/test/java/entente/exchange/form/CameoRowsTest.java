// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.event.CameoCode;
import entente.event.Codebook;
import entente.reading.Reading;
import entente.scene.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batch lines of sentences: one ordered pair a row, as the CAMEO codebook writes them. */
class CameoRowsTest {
  private static List<String> rows(String act) {
    Reading reading = Page.at("s").says("Words.").act(act, "-").read();
    Schemas.requireValid("code-jsonl", CameoRows.line("7", reading).line());
    return CameoRows.of(reading).stream()
        .map(r -> r.pair().source() + " " + r.pair().target() + " " + r.cameo())
        .toList();
  }

  @Test
  void visitIsARowOfTheVisitorAndOneOfTheHost() {
    assertThat(rows("IRNGOV > BOL 042 happened diplomatic"))
        .containsExactly("IRNGOV BOL 042", "BOL IRNGOV 043");
    assertThat(rows("BOL > IRN 043 happened diplomatic"))
        .containsExactly("BOL IRN 043", "IRN BOL 042");
  }

  @Test
  void mutualActIsARowEachWay() {
    assertThat(rows("IRN = BOL 057 happened defence"))
        .containsExactly("IRN BOL 057", "BOL IRN 057");
    assertThat(rows("IRN = BOL = VEN 040 happened diplomatic")).hasSize(6);
    assertThat(rows("RUS > USA 041 happened diplomatic"))
        .containsExactly("RUS USA 041", "USA RUS 041");
  }

  @Test
  void factionsOfOneStateFightInOneRow() {
    assertThat(rows("SDN = SDN 190 happened defence")).containsExactly("SDN SDN 190");
  }

  @Test
  void planIsAnIntentOrAThreat() {
    assertThat(rows("IRN > BOL 071 planned economic")).containsExactly("IRN BOL 0331");
    assertThat(rows("IRN > BOL 042 planned diplomatic"))
        .containsExactly("IRN BOL 036", "BOL IRN 036");
    assertThat(rows("USA > IRN 163 planned sanctions")).containsExactly("USA IRN 1312");
    assertThat(rows("USA > IRN 111 planned diplomatic")).containsExactly("USA IRN 111");
  }

  @ParameterizedTest
  @CsvSource({
    "061,0311", "0841,0353", "0871,0356", "0831,0341", "070,033", "075,033", "060,031", "057,032",
    "045,039", "046,036", "141,133", "193,1384", "1621,1311", "174,130", "036,036", "10,10"
  })
  void planHasTheSubCodeOfItsAct(String act, String plan) {
    CameoCode code = PlannedCodes.of(new CameoCode(act));

    assertThat(code.digits()).isEqualTo(plan);
    assertThat(Codebook.standard().entry(code).code()).isEqualTo(code);
  }

  @Test
  void allegedAndDeniedActsHaveNoRow() {
    assertThat(rows("IRN > BOL 072 alleged defence")).isEmpty();
    assertThat(rows("IRN > BOL 072 denied defence")).isEmpty();
  }

  @Test
  void unresolvedPartyIsThreeDashes() {
    assertThat(rows("IRN 042 happened diplomatic")).containsExactly("IRN --- 042");
    assertThat(rows("--- > BOL 180 happened defence")).containsExactly("--- BOL 180");
  }

  @Test
  void kosovoIsWrittenAsCameoDoes() {
    assertThat(rows("XKXGOV > SRB 010 happened diplomatic")).containsExactly("KOSGOV SRB 010");
  }

  @Test
  void actToldTwiceHasItsRowsOnce() {
    Reading reading =
        Page.at("s")
            .says("Iran aided Bolivia.")
            .act("IRN > BOL 071 happened economic", "-")
            .says("That aid arrived.")
            .again(0, "IRN > BOL 071 happened economic", "-")
            .read();

    assertThat(CameoRows.line("x", reading).line())
        .isEqualTo(
            "{\"id\":\"x\",\"events\":[{\"source\":\"IRN\",\"target\":\"BOL\",\"cameo\":\"071\",\"type\":\"AID\",\"mode\":\"happened\"}]}");
  }

  @Test
  void statementHasNoPloverType() {
    Reading reading = Page.at("s").says("W.").act("IRN > BOL 010 happened diplomatic", "-").read();

    assertThat(CameoRows.line("x", reading).line()).contains("\"cameo\":\"010\",\"type\":null");
  }

  @Test
  void requestIsReadFromItsLine() {
    assertThat(BatchRequest.ofSentence("{\"id\":\"a\",\"text\":\"T\",\"date\":\"2009-11-24\"}"))
        .isEqualTo(new BatchRequest("a", "T", Optional.of(LocalDate.of(2009, 11, 24))));
    assertThat(BatchRequest.ofDocument("{\"doc\":\"a\",\"text\":\"T\",\"doc_date\":null}").date())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{\"id\":\"a\"}|field 'text' is missing",
        "[]|not a JSON object",
        "{\"id\"|not JSON",
        "{\"id\":{},\"text\":\"T\"}|field 'id' is not a string",
        "{\"id\":\"a\",\"text\":\"T\",\"date\":\"2009\"}|field 'date' is not a day yyyy-MM-dd: '2009'"
      })
  void badRequestSaysWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> BatchRequest.ofSentence(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
