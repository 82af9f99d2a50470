// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.claim.Agreement;
import entente.claim.Claim;
import entente.claim.Wording;
import entente.event.Event;
import entente.event.Report;
import entente.event.Trace;
import entente.evidence.Document;
import entente.evidence.Publisher;
import entente.evidence.Sentence;
import entente.reading.DroppedBlock;
import entente.reading.Reading;
import entente.review.Decision;
import entente.review.Draft;
import entente.scene.Page;
import entente.scene.SceneLedger;
import entente.verify.AgreementSources;
import entente.verify.AgreementTracker;
import entente.verify.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTest {
  private static final Reading READING =
      Page.at("notes/wire.md")
          .titled("A \"visit\"")
          .by("Andean Wire", Publisher.Kind.NEWS, "BOL")
          .on("2009-11-25")
          .says("The plane landed late.")
          .says(
              "⟦President Ahmadinejad visited Bolivia⟧ on 24 November 2009 \u2013 \u0627\u06cc\u0631\u0627\u0646.")
          .act("IRNGOV:president:Mahmoud Ahmadinejad > BOL 042 happened diplomatic", "2009-11-24")
          .says("Trade could grow, he said.")
          .claim(Claim.Kind.FORECAST, Wording.SPECULATIVE, "IRN", "BOL")
          .drops(DroppedBlock.Reason.CAPTION, "Map of Bolivia")
          .read();

  private static final Document DOCUMENT = READING.document();

  private static EventForm event() {
    Event event = ReadActs.of(READING).get(0);
    return new EventForm(event, Standing.UNCONFIRMED, 1, id -> DOCUMENT.publisher());
  }

  private static Decision correction(Decision.Verb verb, Optional<String> value) {
    return new Draft(
            verb,
            new Decision.Target(DOCUMENT.id(), READING.reports().get(0).evidence().span(), "date"),
            value,
            new Decision.Reach(
                Decision.Scope.WORDING, event().event().id().value(), "a:1", "Andean Wire", "w"),
            new Decision.Grounds("the \"gazette\"\n\u2013", Optional.of("L. Quispe")))
        .after(List.of());
  }

  @Test
  void decisionComesBackFromItsLine() {
    Decision decision = correction(Decision.Verb.CORRECT, Optional.of("2009-11-23"));
    String line = new DecisionForm(decision).line();

    Schemas.requireValid("decision", line);
    assertThat(DecisionForm.parse(line)).isEqualTo(decision);
    Decision undo =
        Draft.undoing(decision, new Decision.Grounds("", Optional.empty())).after(List.of());
    Schemas.requireValid("decision", new DecisionForm(undo).line());
    assertThat(DecisionForm.parse(new DecisionForm(undo).line())).isEqualTo(undo);
    assertThat(undo.undone()).contains(decision.id());
  }

  @Test
  void undoingOfNothingIsNoDecision() {
    String line = new DecisionForm(correction(Decision.Verb.UNDO, Optional.empty())).line();
    assertThatThrownBy(() -> DecisionForm.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no 'value'");
  }

  @Test
  void listedLineCarriesItsDecisions() {
    Decision decision = correction(Decision.Verb.CORRECT, Optional.of("2009-11-23"));
    String line =
        new DecidedForm(event(), List.of(decision), field -> Optional.of("2009-11-24")).line();

    Schemas.requireValid("event", line);
    assertThat(line)
        .endsWith(
            "\"value\":\"2009-11-23\",\"told\":\"2009-11-24\","
                + "\"reason\":\"the \\\"gazette\\\"\\n\u2013\",\"scope\":\"wording\"}]}");
  }

  @Test
  void eventHasTheFieldsOfItsFormatInOrder() {
    String line = event().line();

    Schemas.requireValid("event", line);
    assertThat(line)
        .startsWith("{\"id\":\"ev_")
        .contains(
            "\"date\":{\"from\":\"2009-11-24\",\"to\":\"2009-11-24\",\"grain\":\"day\",\"basis\":\"explicit\",\"weekday\":null},"
                + "\"actors\":[{\"state\":\"IRN\",\"sector\":\"GOV\",\"office\":\"president\",\"person\":\"Mahmoud Ahmadinejad\",\"text\":\"Mahmoud Ahmadinejad\",\"code\":\"IRNGOV\"}],"
                + "\"recipients\":[{\"state\":\"BOL\",\"sector\":\"\",\"office\":null,\"person\":null,\"text\":\"BOL\",\"code\":\"BOL\"}],"
                + "\"reciprocal\":false,\"multilateral\":false,\"type\":\"CONSULT\",\"cameo\":\"042\",\"mode\":\"happened\","
                + "\"manner\":[\"visit\"],\"contexts\":[],\"dimension\":\"diplomatic\",\"quad\":1,\"intensity\":")
        .contains(
            "\"standing\":\"unconfirmed\",\"reports\":1,\"origins\":1,\"evidence\":[{\"document\":\""
                + DOCUMENT.id());
  }

  @Test
  void evidenceStandsAtItsPlace() {
    Report report = READING.reports().get(0);
    Sentence sentence = report.evidence().sentence();

    assertThat(new EvidenceForm(report.evidence(), DOCUMENT.publisher()).line())
        .contains("\"start\":" + sentence.span().start() + ",\"end\":" + sentence.span().end())
        .contains("\"text\":\"President Ahmadinejad visited Bolivia\"");
    assertThat(sentence.span().in(DOCUMENT.text())).isEqualTo(sentence.text());
  }

  @Test
  void lettersOfAllScriptsAreWrittenAsTheyAre() {
    assertThat(event().line())
        .contains("\u2013 \u0627\u06cc\u0631\u0627\u0646")
        .doesNotContain("\\u");
  }

  @Test
  void unknownPublisherIsNull() {
    Claim claim = READING.claims().get(0);

    String line = new ClaimForm(claim, Publisher.unknown()).line();

    Schemas.requireValid("claim", line);
    assertThat(line)
        .contains("\"publisher\":null")
        .contains("\"wording\":\"speculative\",\"status\":\"speculative\"");
  }

  @Test
  void agreementFitsItsSchema() {
    Reading page =
        Page.at("notes/pact.md")
            .says("Bolivia and Iran signed a defence pact on 20 July 2023.")
            .act("BOLGOV = IRNGOV 057 happened defence", "2023-07-20")
            .says("The terms of the pact were not published.")
            .says("Bolivia denied that it had signed a defence pact with Iran.")
            .read();
    Agreement agreement =
        AgreementTracker.track(AgreementSources.of(new SceneLedger(page), Optional.empty())).get(0);

    String line = new AgreementForm(agreement, id -> Publisher.unknown()).line();

    Schemas.requireValid("agreement", line);
    assertThat(line)
        .startsWith("{\"id\":\"ag_")
        .contains(
            "\"title\":\"defence pact\",\"parties\":[\"BOL\",\"IRN\"],\"kind\":\"agreement\","
                + "\"field\":\"defence\",\"status\":\"signed\","
                + "\"side_states\":[\"denied by BOL\",\"text undisclosed\"],"
                + "\"steps\":[{\"status\":\"signed\",\"date\":{\"from\":\"2023-07-20\"");
  }

  @Test
  void readLineAndSummaryFitTheirSchema() {
    ReadForm.Counts counts = new ReadForm.Counts(3, 1, 1, 0);
    ReadForm read =
        new ReadForm(
            "notes/wire.md",
            Optional.of(DOCUMENT),
            counts,
            ReadForm.Outcome.READ,
            Optional.empty());
    ReadForm failed =
        new ReadForm(
            "notes/empty.md",
            Optional.empty(),
            ReadForm.Counts.NONE,
            ReadForm.Outcome.FAILED,
            Optional.of("is empty"));

    Schemas.requireValid("read", read.line());
    Schemas.requireValid("read", failed.line());
    String summary = new ReadSummaryForm(List.of(read, failed)).line();
    Schemas.requireValid("read", summary);
    assertThat(summary)
        .isEqualTo(
            "{\"summary\":{\"paths\":2,\"read\":1,\"known\":0,\"uncoded\":0,\"skipped\":0,\"failed\":1,"
                + "\"sentences\":3,\"reports\":1,\"dropped_blocks\":1,\"long_sentences\":0}}");
  }

  @Test
  void whyShowsSentenceNeighboursAndParse() {
    Report report = READING.reports().get(0);
    Report traced =
        new Report(
            report.id(),
            report.act(),
            report.when(),
            report.evidence(),
            report.attribution(),
            new Trace(
                "visit.tsv:3",
                "visited -nsubj-> Ahmadinejad\nvisited -obj-> Bolivia",
                "1\tPresident\tpresident\tNN\t2\tcompound"));
    WhyForm.Neighbours neighbours =
        WhyForm.Neighbours.of(report.evidence().sentence(), READING.sentences());

    String line =
        new WhyForm(
                "ev_" + report.id().value().substring(3),
                WhyForm.Reason.of(traced, DOCUMENT, neighbours),
                List.of())
            .line();

    Schemas.requireValid("why", line);
    assertThat(line)
        .contains("\"before\":\"The plane landed late.\",\"after\":\"Trade could grow, he said.\"")
        .contains("\"path\":[\"visited -nsubj-> Ahmadinejad\",\"visited -obj-> Bolivia\"]")
        .contains("\"lemma\":\"president\"");
  }

  @Test
  void pageIsIndentedWithPlainLineEnds() {
    String page = event().page();

    assertThat(page).startsWith("{\n  \"id\"").endsWith("}\n").doesNotContain("\r");
    assertThat(page.lines()).noneMatch(line -> line.endsWith(" "));
    Schemas.requireValid("event", page);
  }

  @Test
  void schemaRefusesAnEventWithoutEvidence() {
    String line = event().line();
    String bare = line.substring(0, line.indexOf("\"evidence\":")) + "\"evidence\":[]}";

    Schemas.requireInvalid("event", bare);
  }
}
