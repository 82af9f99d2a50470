// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import static entente.exchange.score.Marks.coded;
import static entente.exchange.score.Marks.predictions;
import static entente.exchange.score.Marks.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.exchange.gold.GoldSentence;
import entente.exchange.gold.Predictions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows of sentences at each level, with the counts worked by hand. */
class SentenceScorerTest {
  private static SentenceScore score(List<GoldSentence> gold, Predictions predictions) {
    return new SentenceScorer(Scheme.plain(), new Bootstrap(0)).score(gold, predictions);
  }

  private static Counts at(SentenceScore score, Level level) {
    return score.find(level).orElseThrow().figures().counts();
  }

  @Test
  void eachLevelComparesItsOwnPartOfARow() {
    SentenceScore score =
        score(
            List.of(sentence("a", "TGOGOV GHA 051", "GHA TGO 042")),
            predictions(coded("a", "TGO GHA 057", "TGO GHA 043", "BEN GHA 190")));
    // Marked TGO>GHA 05, GHA>TGO 04; predicted TGO>GHA 05, TGO>GHA 04, BEN>GHA 19.
    assertThat(at(score, Level.EXACT_FULL)).isEqualTo(new Counts(0, 3, 2));
    assertThat(at(score, Level.EXACT)).isEqualTo(new Counts(1, 3, 2));
    assertThat(at(score, Level.DYAD)).isEqualTo(new Counts(1, 2, 2));
    assertThat(at(score, Level.DYAD_UNDIRECTED)).isEqualTo(new Counts(1, 2, 1));
    assertThat(at(score, Level.ROOT)).isEqualTo(new Counts(2, 3, 2));
    assertThat(at(score, Level.PLOVER)).isEqualTo(new Counts(2, 3, 2));
    assertThat(at(score, Level.QUAD)).isEqualTo(new Counts(1, 2, 1));
    assertThat(at(score, Level.CAMEO3)).isEqualTo(new Counts(0, 3, 2));
    assertThat(at(score, Level.EXACT).f1()).isEqualTo(2 * (1 / 3.0) * 0.5 / (1 / 3.0 + 0.5));
  }

  @Test
  void aSentenceWhoseMarksLackAFieldIsLeftOutThere() {
    SentenceScore score =
        score(
            List.of(sentence("a", "TGO ? AID"), sentence("b", "TGO GHA AID")),
            predictions(coded("a", "TGO GHA 071"), coded("b", "TGO GHA 071")));
    assertThat(at(score, Level.EXACT_PLOVER)).isEqualTo(new Counts(1, 1, 1));
    assertThat(at(score, Level.PLOVER)).isEqualTo(new Counts(2, 2, 2));
    assertThat(score.find(Level.EXACT)).isEmpty();
  }

  @Test
  void openPartiesAndStatementsCountAgainstNobody() {
    SentenceScore score =
        score(
            List.of(sentence("a", "TGO GHA AID")),
            predictions(coded("a", "TGO --- 071", "TGO GHA 010")));
    assertThat(at(score, Level.EXACT_PLOVER)).isEqualTo(new Counts(0, 0, 1));
    assertThat(at(score, Level.PLOVER)).isEqualTo(new Counts(1, 1, 1));
    assertThat(at(score, Level.QUAD)).isEqualTo(new Counts(1, 2, 1));
  }

  @Test
  void schemesPutCodesTogether() {
    List<GoldSentence> gold = List.of(sentence("a", "? ? YIELD"), sentence("b", "? ? q3"));
    Predictions predictions =
        predictions(coded("a", "TGO GHA 080"), coded("b", "TGO GHA 160", "TGO GHA 020"));
    SentenceScore score =
        new SentenceScorer(new Scheme(true, true), new Bootstrap(0)).score(gold, predictions);
    assertThat(at(score, Level.PLOVER)).isEqualTo(new Counts(1, 1, 1));
    // 080 is 2 by its root; 160 is 3 and 020 neutral among the five classes.
    assertThat(at(score, Level.QUAD)).isEqualTo(new Counts(2, 2, 2));
    assertThat(at(score(gold, predictions), Level.QUAD)).isEqualTo(new Counts(1, 3, 2));
  }

  @Test
  void classesAndDetectionAreCounted() {
    SentenceScore score =
        score(
            List.of(sentence("a", "TGO GHA AID"), sentence("b"), sentence("c", "TGO GHA AGREE")),
            predictions(coded("a", "TGO GHA 071"), coded("b", "TGO GHA 190")));
    SentenceScore.AtLevel types = score.find(Level.PLOVER).orElseThrow();
    assertThat(types.classes())
        .containsEntry("AID", new Counts(1, 1, 1))
        .containsEntry("AGREE", new Counts(0, 0, 1))
        .containsEntry("ASSAULT", new Counts(0, 1, 0));
    // AID 1, AGREE 0; ASSAULT is marked nowhere.
    assertThat(types.macroF1()).hasValue(0.5);
    assertThat(score.detection()).isEqualTo(new SentenceScore.Detection(1, 1, 1, 0));
  }

  @Test
  void theGivenPairAsksForTheTypeAlone() {
    GivenPair score =
        GivenPair.score(
            List.of(
                sentence("a", "? ? AID"), sentence("b", "? ? YIELD"), sentence("c", "? ? AGREE")),
            predictions(coded("a", "TGO GHA 042", "GHA TGO 071"), coded("b", "TGO GHA 087")),
            Scheme.plain());
    assertThat(score).isEqualTo(new GivenPair(3, 2, 2, 1, 2));
    assertThat(score.typeWhereCoded()).isEqualTo(1);
  }

  @Test
  void intervalsHoldTheFigureAndComeOutAlikeTwice() {
    List<Counts> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add(new Counts(i % 2, 1, 1));
    }
    Interval.Three three = new Bootstrap(500).over(texts).orElseThrow();
    assertThat(three.f1().low()).isBetween(0.2, 0.5);
    assertThat(three.f1().high()).isBetween(0.5, 0.8);
    // A share of 0.5 of 40: one standard error is 0.079, so the middle 95 % span some 0.31.
    assertThat(three.f1().high() - three.f1().low()).isCloseTo(0.31, within(0.06));
    assertThat(new Bootstrap(500).over(texts)).contains(three);
    assertThat(new Bootstrap(0).over(texts)).isEqualTo(Optional.empty());
  }
}
