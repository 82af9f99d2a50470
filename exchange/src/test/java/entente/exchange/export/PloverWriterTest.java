// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.actor.ActorCode;
import entente.actor.Parties;
import entente.event.Act;
import entente.event.CameoCode;
import entente.event.Context;
import entente.event.Dimension;
import entente.event.Event;
import entente.event.EventType;
import entente.event.Manner;
import entente.event.Mode;
import entente.evidence.Publisher;
import entente.exchange.form.ReadActs;
import entente.exchange.form.Schemas;
import entente.reading.Reading;
import entente.scene.Acts;
import entente.scene.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Acts as PLOVER 2.0 records: plans as the types PLOVER has for them, doubts never as deeds. */
class PloverWriterTest {
  @Test
  void recordHasThePloverFieldsInOrder() {
    Page page =
        Page.at("wire.md")
            .titled("A visit")
            .by("Andean Wire", Publisher.Kind.NEWS, "BOL")
            .on("2009-11-25")
            .says("The plane landed late.")
            .says("⟦President Ahmadinejad visited Bolivia⟧ on 24 November 2009.")
            .act(
                "IRNGOV:president:Mahmoud Ahmadinejad > BOL 042 happened diplomatic", "2009-11-24");
    Reading reading = page.read();
    String line = Told.lines(new PloverWriter(), page).get(0);

    Schemas.requireValid("plover", line);
    assertThat(line)
        .isEqualTo(
            "{\"id\":\""
                + ReadActs.of(reading).get(0).id()
                + "\",\"has_event\":true,\"date\":\"2009-11-24\",\"enddate\":\"2009-11-24\","
                + "\"actor\":[{\"code\":\"IRN\",\"sector\":\"GOV\",\"entity_text\":\"Mahmoud Ahmadinejad\","
                + "\"office\":\"president\",\"person\":\"Mahmoud Ahmadinejad\"}],"
                + "\"recipient\":[{\"code\":\"BOL\",\"sector\":null,\"entity_text\":\"BOL\",\"office\":null,\"person\":null}],"
                + "\"event\":[\"CONSULT\"],\"quad_code\":1,\"event_scale\":4.0,\"mode\":[\"visit\"],\"context\":[],"
                + "\"event_text\":[\"President Ahmadinejad visited Bolivia\"],"
                + "\"text\":\"President Ahmadinejad visited Bolivia on 24 November 2009.\","
                + "\"text_info\":{\"sequence\":1,\"start\":23,\"end\":81},"
                + "\"cite_info\":{\"citation\":\""
                + reading.document().id()
                + "\",\"title\":\"A visit\",\"language\":\"en\",\"publication\":\"Andean Wire\","
                + "\"codebook\":\"cameo-1.1b3/plover-2.0\"},"
                + "\"coder\":\"entente scene-1\",\"comment\":null,"
                + "\"entente\":{\"type\":\"CONSULT\",\"mode\":\"happened\",\"cameo\":\"042\",\"manner\":[\"visit\"],"
                + "\"dimension\":\"diplomatic\",\"intensity\":1.9,"
                + "\"date\":{\"from\":\"2009-11-24\",\"to\":\"2009-11-24\",\"grain\":\"day\",\"basis\":\"explicit\",\"weekday\":null},"
                + "\"published\":\"2009-11-25\",\"attribution\":null,\"standing\":\"unconfirmed\",\"reports\":1,\"origins\":1,"
                + "\"documents\":[\""
                + reading.document().id()
                + "\"]}}");
  }

  @Test
  void mutualActKeepsAllInOneRecordWithoutRecipient() {
    JsonNode record = Told.plover("IRN = BOL = VEN 040 happened diplomatic", "2009");

    assertThat(record.get("actor").size()).isEqualTo(3);
    assertThat(record.get("recipient").size()).isZero();
  }

  /** PLOVER manual 2.0: any future CONSULT, SUPPORT, COOPERATE or AID is AGREE. */
  @ParameterizedTest
  @CsvSource({
    "036, AGREE",
    "040, AGREE",
    "057, AGREE",
    "062, AGREE",
    "071, AGREE",
    "0871, CONCEDE",
    "0874, CONCEDE",
    "081, CONCEDE",
    "141, THREATEN",
    "152, THREATEN",
    "163, THREATEN",
    "173, THREATEN",
    "190, THREATEN",
    "138, THREATEN",
    "111, ACCUSE",
    "120, REJECT",
    "101, REQUEST"
  })
  void planIsTheTypeThatPloverHasForIt(String cameo, String type) {
    JsonNode record = Told.plover("IRN > BOL " + cameo + " planned diplomatic", "2030");

    assertThat(Told.words(record.get("event"))).containsExactly(type);
    assertThat(Told.words(record.get("context"))).containsExactly("future");
    assertThat(record.get("entente").get("mode").asString()).isEqualTo("planned");
  }

  @Test
  void reducedPlanHasQuadAndScoreOfItsNewType() {
    JsonNode aid = Told.plover("IRN > BOL 071 planned economic", "2030");
    assertThat(aid.get("quad_code").asInt()).isEqualTo(1);
    assertThat(aid.get("event_scale").asDouble()).isEqualTo(2.5);
    assertThat(aid.get("entente").get("type").asString()).isEqualTo("AID");
    assertThat(aid.get("entente").get("intensity").asDouble()).isEqualTo(7.4);

    JsonNode visit = Told.plover("IRN > BOL 042 planned diplomatic", "2030");
    assertThat(visit.get("mode").size()).as("AGREE has no modes").isZero();
    assertThat(Told.words(visit.get("entente").get("manner"))).containsExactly("visit");
  }

  @ParameterizedTest
  @CsvSource({
    "163, restrict, -3", "162, restrict, -3", "161, relations, -3.5", "166, expel, -3.5",
    "173, arrest, -3.5", "174, expel, -3.5", "172, restrict, -3", "192, territory, -4",
    "154, violence, -3.5", "195, violence, -3.5", "141, '', -3.5"
  })
  void modeOfAThreatIsWhatIsThreatened(String cameo, String mode, double score) {
    JsonNode record = Told.plover("USA > IRN " + cameo + " planned defence", "2030");

    assertThat(String.join(",", Told.words(record.get("mode")))).isEqualTo(mode);
    assertThat(record.get("event_scale").asDouble()).isEqualTo(score);
  }

  @Test
  void deniedActIsNegatedAndWeighsNothing() {
    JsonNode record = Told.plover("IRN > BOL 072 denied defence", "2009");

    assertThat(Told.words(record.get("event"))).containsExactly("AID");
    assertThat(Told.words(record.get("context"))).containsExactly("negation");
    assertThat(record.get("quad_code").isNull()).isTrue();
    assertThat(record.get("event_scale").isNull()).isTrue();
  }

  @Test
  void allegedActIsOfNoTypeThatAnyoneCouldCount() {
    JsonNode record = Told.plover("IRN > ISR 190 alleged defence", "2009");

    assertThat(record.get("has_event").asBoolean()).isFalse();
    assertThat(record.get("event").size()).isZero();
    assertThat(record.get("mode").size()).isZero();
    assertThat(record.get("quad_code").isNull()).isTrue();
    assertThat(record.get("event_scale").isNull()).isTrue();
    assertThat(record.get("comment").asString())
        .isEqualTo("alleged ASSAULT, not to be counted as done");
    assertThat(record.get("entente").get("type").asString()).isEqualTo("ASSAULT");
    assertThat(record.get("entente").get("mode").asString()).isEqualTo("alleged");
  }

  @Test
  void schemaRefusesAnAllegationThatIsCounted() {
    String line =
        Told.lines(
                new PloverWriter(),
                Page.at("p").says("W.").act("IRN > ISR 190 alleged defence", "2009"))
            .get(0);

    Schemas.requireInvalid("plover", line.replace("\"event\":[]", "\"event\":[\"ASSAULT\"]"));
  }

  @Test
  void statementHasNoRecord() {
    assertThat(
            Told.inLedger(
                new PloverWriter(),
                Page.at("p").says("W.").act("IRN > BOL 010 happened diplomatic", "2009")))
        .containsExactly(Exported.none(Exported.Reason.STATEMENT));
  }

  @ParameterizedTest
  @CsvSource({
    "2009-11-24, 2009-11-24, 2009-11-24",
    "2009-02, 2009-02-01, 2009-02-28",
    "2009, 2009-01-01, 2009-12-31",
    "thursday, , ",
    "-, , "
  })
  void dateIsTheFirstDayAndNoneIsInvented(String when, String date, String enddate) {
    JsonNode record = Told.plover("IRN > BOL 042 happened diplomatic", when);

    assertThat(Optional.ofNullable(record.get("date").asString(null)))
        .isEqualTo(Optional.ofNullable(date));
    assertThat(Optional.ofNullable(record.get("enddate").asString(null)))
        .isEqualTo(Optional.ofNullable(enddate));
  }

  /** A promise is made on the day it is told of; what the text dates before is left there. */
  @ParameterizedTest
  @CsvSource({
    "planned, 2024-06, 2024-05-02, 2024-05-02",
    "planned, 2024-05-03, 2024-05-02, 2024-05-02",
    "planned, 2020, 2020-01-01, 2020-12-31",
    "planned, -, , ",
    "happened, 2024-06, 2024-06-01, 2024-06-30"
  })
  void planOfALaterDayHasTheDayOfItsText(String mode, String when, String date, String enddate) {
    JsonNode record =
        Told.plover(
            Page.at("p")
                .on("2024-05-02")
                .says("W.")
                .act("IRN > BOL 071 " + mode + " economic", when));

    assertThat(Optional.ofNullable(record.get("date").asString(null)))
        .isEqualTo(Optional.ofNullable(date));
    assertThat(Optional.ofNullable(record.get("enddate").asString(null)))
        .isEqualTo(Optional.ofNullable(enddate));
    assertThat(record.get("entente").get("date").get("from").asString(""))
        .startsWith(when.equals("-") ? "" : when);
  }

  @ParameterizedTest
  @CsvSource({
    "XKXGOV, KOS, GOV",
    "IGOUNO, UNO, ",
    "IGOUNOHLHWHO, UNO, ",
    "IGOEUREEC, EUR, ",
    "IGOEURLEGEEC, EUR, ",
    "IGOEURCOE, IGO, ",
    "IGOWSTNAT, IGO, ",
    "NGOHLHIRC, NGO, ",
    "---, , ",
    "---GOV, , GOV",
    "---NGO, NGO, ",
    "SUNMIL, SUN, MIL",
    "FRAJRN, FRA, JRN"
  })
  void partyHasPloversCode(String cameo, String code, String sector) {
    JsonNode actor =
        Told.plover(cameo + " > BOL 042 happened diplomatic", "2009").get("actor").get(0);

    assertThat(Optional.ofNullable(actor.get("code").asString(null)))
        .isEqualTo(Optional.ofNullable(code));
    assertThat(Optional.ofNullable(actor.get("sector").asString(null)))
        .isEqualTo(Optional.ofNullable(sector));
  }

  @Test
  void modesAreThoseOfTheTypeAndTheStrongestGivesTheScore() {
    Act act =
        new Act(
            new Parties(List.of(actor("IRN")), List.of(actor("ISR"))),
            new CameoCode("190"),
            Mode.HAPPENED,
            new Act.Qualities(
                Set.of(Manner.DRONE, Manner.FIREARMS, Manner.SEIZE),
                Set.of(Context.MILITARY, Context.TERRITORY),
                Dimension.DEFENCE));
    JsonNode record = Told.plover(Page.at("p").says("W.").act(act, Acts.when("2009")));

    assertThat(Told.words(record.get("mode"))).containsExactly("firearms", "drone");
    assertThat(record.get("event_scale").asDouble()).isEqualTo(-9.5);
    assertThat(Told.words(record.get("context"))).containsExactly("military", "territory");
  }

  private static Actor actor(String state) {
    return new Actor(new ActorCode(state, ""), Optional.empty(), Optional.empty(), state);
  }

  @Test
  void fiveTypesHaveNoModes() {
    long withModes =
        Arrays.stream(EventType.values())
            .filter(type -> !PloverModes.of(type, List.of(Manner.values())).isEmpty())
            .count();

    // 16 types; AGREE, SUPPORT, CONCEDE, COOPERATE and AID have none.
    assertThat(withModes).isEqualTo(11);
  }

  @Test
  void linesOfABatchHaveTheCallersNames() {
    Reading reading =
        Page.at("s")
            .says("A.")
            .act("IRN > BOL 071 happened economic", "2009")
            .says("B.")
            .act("BOL > IRN 042 happened diplomatic", "2009")
            .read();
    Event second = ReadActs.of(reading).get(1);
    String line =
        new PloverWriter().write(second, Telling.ofBatch(second, "x-7", 2, reading)).lines().get(0);

    Schemas.requireValid("plover", line);
    assertThat(line)
        .startsWith("{\"id\":\"x-7_2\"")
        .contains("\"cite_info\":{\"citation\":\"x-7\"")
        .contains("\"standing\":null,\"reports\":1,\"origins\":null,\"documents\":[\"x-7\"]");
  }
}
