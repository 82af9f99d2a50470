// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.DirectedDyad;
import entente.actor.StateCode;
import entente.event.Event;
import entente.evidence.Publisher;
import entente.exchange.form.ReadActs;
import entente.ledger.Selection;
import entente.reading.Reading;
import entente.scene.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts as the rows of PETRARCH2's event files. */
class PetrarchWriterTest {
  private static final DirectedDyad IRN_BOL =
      new DirectedDyad(new StateCode("IRN"), new StateCode("BOL"));

  private static Page page(String act, String when) {
    return Page.at("p").says("W.").act(act, when);
  }

  /** Date, source, target and code of the rows. */
  private static List<String> rows(PetrarchWriter writer, Page page) {
    return Told.lines(writer, page).stream()
        .map(line -> String.join(" ", List.of(line.split("\t", -1)).subList(0, 4)))
        .toList();
  }

  @Test
  void rowHasTheSevenColumnsOfAnEventFile() {
    Page page =
        Page.at("wire.md")
            .by("Andean Wire", Publisher.Kind.NEWS, "BOL")
            .says("It rained.")
            .says("The president of Iran visited Bolivia.")
            .act("IRNGOV > BOL 042 happened diplomatic", "2009-11-24")
            .says("That visit was short.")
            .again(0, "IRNGOV > BOL 042 happened diplomatic", "-");
    String hash = page.read().document().id().value().substring(4);
    String end = "\t\t" + hash + "_1;" + hash + "_2\tAndean Wire";

    assertThat(Told.lines(PetrarchWriter.all(), page))
        .containsExactly("20091124\tIRNGOV\tBOL\t042" + end, "20091124\tBOL\tIRNGOV\t043" + end);
  }

  @Test
  void unknownPublisherIsNull() {
    assertThat(
            Told.lines(PetrarchWriter.all(), page("IRN > BOL 071 happened economic", "2009-11-24")))
        .singleElement()
        .asString()
        .endsWith("_0\tNULL");
  }

  @Test
  void allegedAndDeniedActsHaveNoRow() {
    for (String mode : List.of("alleged", "denied")) {
      assertThat(
              Told.inLedger(
                  PetrarchWriter.all(), page("IRN > BOL 072 " + mode + " defence", "2009-11-24")))
          .containsExactly(Exported.none(Exported.Reason.NOT_DONE));
    }
  }

  @Test
  void planIsAnIntentOrAThreat() {
    assertThat(rows(PetrarchWriter.all(), page("IRN > BOL 071 planned economic", "2030-01-02")))
        .containsExactly("20300102 IRN BOL 0331");
    assertThat(rows(PetrarchWriter.all(), page("USA > IRN 163 planned sanctions", "2030-01-02")))
        .containsExactly("20300102 USA IRN 1312");
  }

  @Test
  void rootIsItsFirstSubCode() {
    assertThat(rows(PetrarchWriter.all(), page("IRN > BOL 06 happened economic", "2009-11-24")))
        .containsExactly("20091124 IRN BOL 060");
  }

  @Test
  void monthIsItsFirstDayAndAYearIsNoDay() {
    assertThat(rows(PetrarchWriter.all(), page("IRN > BOL 071 happened economic", "2009-11")))
        .containsExactly("20091101 IRN BOL 071");
    assertThat(Told.inLedger(PetrarchWriter.all(), page("IRN > BOL 071 happened economic", "2009")))
        .containsExactly(Exported.none(Exported.Reason.NO_DAY));
  }

  @Test
  void textsOwnDayStandsOnlyWhereTheTextLeavesTheDateOpen() {
    Page open = Page.at("p").on("2023-07-25").says("W.");
    assertThat(rows(PetrarchWriter.all(), open.act("IRN > BOL 071 happened economic", "-")))
        .containsExactly("20230725 IRN BOL 071");
    Page year = Page.at("p").on("2023-07-25").says("W.");
    assertThat(rows(PetrarchWriter.all(), year.act("IRN > BOL 071 happened economic", "2009")))
        .isEmpty();
    assertThat(rows(PetrarchWriter.all(), page("IRN > BOL 071 happened economic", "-"))).isEmpty();
  }

  @Test
  void planOfALaterDayHasTheDayOfItsText() {
    Page page = Page.at("p").on("2024-05-02").says("W.");
    assertThat(rows(PetrarchWriter.all(), page.act("FRA > MLI 0874 planned defence", "2030")))
        .containsExactly("20240502 FRA MLI 0356");
  }

  @ParameterizedTest
  @CsvSource({
    "XKXGOV, KSVGOV",
    "FRAJRN, FRAMED",
    "CUBMED, CUBHLH",
    "CUBGOVMED, CUBGOVHLH",
    "FRASOC, FRACVL",
    "IGOUNOHLHWHO, IGOUNOHLHWHO",
    "NGOHLHIRC, NGOHLHIRC",
    "---GOV, ---GOV",
    "IRNMIL, IRNMIL"
  })
  void partyIsWrittenAsTheDictionariesDo(String coded, String written) {
    Page page = page(coded + " > BOL 111 happened diplomatic", "2009-11-24");

    assertThat(rows(PetrarchWriter.all(), page))
        .containsExactly("20091124 " + written + " BOL 111");
  }

  @Test
  void ofAnActOfManyOnlyThePairsRowsAreTaken() {
    Page page = page("IRNGOV = BOLGOV = VEN 040 happened diplomatic", "2009-11-24");
    Selection.Pair either = new Selection.Pair(IRN_BOL.dyad(), Optional.empty());
    Selection.Pair one = new Selection.Pair(IRN_BOL.dyad(), Optional.of(IRN_BOL));

    assertThat(rows(PetrarchWriter.all(), page)).hasSize(6);
    assertThat(rows(PetrarchWriter.between(either), page))
        .containsExactly("20091124 IRNGOV BOLGOV 040", "20091124 BOLGOV IRNGOV 040");
    assertThat(rows(PetrarchWriter.between(one), page))
        .containsExactly("20091124 IRNGOV BOLGOV 040");
    assertThat(
            Told.inLedger(
                PetrarchWriter.between(either),
                page("VEN > BOL 071 happened economic", "2009-11-24")))
        .containsExactly(Exported.none(Exported.Reason.OTHER_PAIR));
  }

  @Test
  void namesCannotBreakARow() {
    Reading reading =
        Page.at("s")
            .by("The\tWire\n", Publisher.Kind.NEWS, "BOL")
            .says("W.")
            .act("IRN > BOL 071 happened economic", "2009-11-24")
            .read();
    Event event = ReadActs.of(reading).get(0);
    Telling telling = Telling.ofBatch(event, "a\tb;c", 1, reading);

    assertThat(PetrarchWriter.all().write(event, telling).lines())
        .containsExactly("20091124\tIRN\tBOL\t071\t\ta b,c\tThe Wire ");
  }
}
