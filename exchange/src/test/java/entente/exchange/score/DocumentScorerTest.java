// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import static entente.exchange.score.Marks.document;
import static entente.exchange.score.Marks.event;
import static entente.exchange.score.Marks.line;
import static entente.exchange.score.Marks.predictions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.exchange.gold.DocumentEvent;
import entente.exchange.gold.GoldDocument;
import entente.exchange.gold.PredictedLine;
import entente.exchange.gold.Predictions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Events and claims of documents, with the counts worked by hand. */
class DocumentScorerTest {
  private static DocumentScore score(GoldDocument gold, Predictions predictions) {
    return new DocumentScorer(new Bootstrap(0)).score(List.of(gold), predictions);
  }

  private static int right(DocumentScore score, Measure measure) {
    return score.figures(measure).counts().right();
  }

  private static GoldDocument marked(String... events) {
    return document("d", List.of(events), List.of());
  }

  @Test
  void listsAreTakenApartIntoPairsOfStates() {
    DocumentScore score =
        score(
            marked(event("TGO BEN GHA", "", "CONSULT 2020-05-01 0 10")),
            predictions(line("d", event("TGO", "GHA", "CONSULT 2020-05-02 5 9"))));
    // TGO-BEN, TGO-GHA, BEN-GHA are marked; one is found, a day off, which is tolerated.
    assertThat(score.figures(Measure.RECORD).counts()).isEqualTo(new Counts(1, 1, 3));
    assertThat(score.pairs().counts()).isEqualTo(new Counts(1, 1, 3));
  }

  @Test
  void eachFieldIsLookedAtByItself() {
    DocumentScore score =
        score(
            marked(event("TGO", "GHA", "AID 2020-05 0 10", ",\"alt_types\":[\"COOPERATE\"]")),
            predictions(
                line("d", event("GHA", "TGO", "COOPERATE 2020 0 10", ",\"mode\":\"planned\""))));
    assertThat(right(score, Measure.EVENT)).isEqualTo(1);
    assertThat(right(score, Measure.DIRECTION)).isZero();
    assertThat(right(score, Measure.TYPE_STRICT)).isZero();
    assertThat(right(score, Measure.TYPE)).isEqualTo(1);
    assertThat(right(score, Measure.QUAD)).isEqualTo(1);
    assertThat(right(score, Measure.DATE)).isZero();
    assertThat(right(score, Measure.DATE_LOOSE)).isEqualTo(1);
    assertThat(right(score, Measure.MODE)).isZero();
    assertThat(right(score, Measure.RECORD)).isZero();
  }

  @Test
  void withoutACommonPlaceQuadClassAndDateMustAgree() {
    GoldDocument gold = marked(event("TGO", "GHA", "AID 2020 0 10"));
    assertThat(
            right(
                score(gold, predictions(line("d", event("TGO", "GHA", "COOPERATE 2020-03 50 60")))),
                Measure.EVENT))
        .isEqualTo(1);
    assertThat(
            right(
                score(gold, predictions(line("d", event("TGO", "GHA", "COOPERATE 2021 50 60")))),
                Measure.EVENT))
        .isZero();
  }

  @Test
  void optionalMarksCountForNeitherSide() {
    DocumentScore score =
        score(
            marked(event("TGO", "GHA", "AID - 0 10", ",\"optional\":true")),
            predictions(line("d", event("TGO", "GHA", "AID - 0 10"))));
    assertThat(score.figures(Measure.EVENT).counts()).isEqualTo(new Counts(0, 0, 0));
    assertThat(score.pairs().counts()).isEqualTo(new Counts(0, 0, 0));
  }

  @Test
  void copiesOfAnEventAreWrong() {
    PredictedLine found = line("d", event("TGO", "GHA", "AID - 0 10"));
    DocumentScore score =
        score(marked(event("TGO", "GHA", "AID - 0 10")), predictions(found, found));
    assertThat(score.figures(Measure.EVENT).counts()).isEqualTo(new Counts(1, 2, 1));
    Faults faults =
        new DocumentFaults(Accounts.none())
            .find(List.of(marked(event("TGO", "GHA", "AID - 0 10"))), predictions(found, found));
    assertThat(faults.causes(Fault.Side.SPURIOUS)).containsOnly(Map.entry(Cause.DUPLICATE, 1));
  }

  @Test
  void claimsArePairedByWhatTheyShareMost() {
    GoldDocument gold =
        document(
            "d",
            List.of(),
            List.of(
                "{\"start\":0,\"end\":20,\"status\":\"attributed\"}",
                "{\"start\":40,\"end\":60,\"status\":\"speculative\","
                    + "\"alt_status\":[\"unconfirmed\"]}"));
    ClaimScore claims =
        score(
                gold,
                predictions(
                    line(
                        "d",
                        "{\"kind\":\"claim\",\"start\":0,\"end\":18,\"status\":\"attributed\"}"),
                    line("d", "{\"kind\":\"claim\",\"start\":0,\"end\":6,\"status\":\"asserted\"}"),
                    line(
                        "d",
                        "{\"kind\":\"claim\",\"start\":41,\"end\":60,\"status\":\"unconfirmed\"}")))
            .claims();
    assertThat(claims.found()).isEqualTo(2);
    assertThat(claims.statusStrict()).isEqualTo(0.5);
    assertThat(claims.status()).isEqualTo(1);
    assertThat(claims.macroF1()).isEqualTo(0.5);
  }

  @Test
  void whatCannotCountIsTold() {
    DocumentScore.Ignored ignored =
        score(
                marked(),
                predictions(
                    line("x", event("TGO", "GHA", "AID - 0 10")),
                    line("d", event("EUR", "GHA", "AID - 0 10")),
                    line("d", event("TGO", "GHA", "HUG 2020-13 0 10"))))
            .aside()
            .ignored();
    assertThat(ignored.unknownDocuments()).isEqualTo(1);
    assertThat(ignored.withoutPair()).isEqualTo(1);
    assertThat(ignored.badValues()).containsOnlyKeys("type HUG", "date 2020-13");
  }

  @Test
  void datesAreDaysWithBothEnds() {
    assertThat(Days.of(Optional.of("2024-02")))
        .isEqualTo(Days.of(Optional.of("2024-02-01/2024-02-29")));
    assertThat(Days.of(Optional.of("2023-02-29"))).isEmpty();
    assertThat(Days.of(Optional.of("none"))).isEmpty();
    DocumentEvent undated = marked(event("TGO", "GHA", "AID - 0 1")).events().get(0);
    assertThat(Days.fit(undated, Optional.empty())).isTrue();
    assertThat(Days.fit(undated, Optional.of("2020"))).isFalse();
  }

  @Test
  void errorsOfFieldsHaveTheirCause() {
    Faults faults =
        new DocumentFaults(Accounts.none())
            .find(
                List.of(
                    marked(
                        event("TGO", "GHA", "AID 2020 0 10"),
                        event("BEN", "GHA", "AID 2020 20 30"),
                        event("BEN", "TGO", "AID 2020 40 50"),
                        event("CIV", "MLI", "AID 2020 60 70"))),
                predictions(
                    line("d", event("TGO", "GHA", "AID 2021 0 10")),
                    line("d", event("GHA", "BEN", "AID 2020 20 30")),
                    line("d", event("BEN", "TGO", "AID 2020 40 50", ",\"mode\":\"denied\"")),
                    line("d", event("CIV", "NER", "AID 2020 60 70"))));
    assertThat(faults.errors())
        .extracting(Fault::side, Fault::cause)
        .containsExactlyInAnyOrder(
            tuple(Fault.Side.MISSED, Cause.DATE),
            tuple(Fault.Side.MISSED, Cause.ACTOR_WRONG),
            tuple(Fault.Side.MISSED, Cause.MODE),
            tuple(Fault.Side.MISSED, Cause.ACTOR_WRONG),
            tuple(Fault.Side.SPURIOUS, Cause.ACTOR_WRONG));
    assertThat(faults.types().count("AID", "AID")).isEqualTo(3);
    assertThat(faults.types().count("AID", Confusion.MISSED)).isEqualTo(1);
  }
}
