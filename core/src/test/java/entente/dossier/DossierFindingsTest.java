// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.claim.Wording;
import entente.scene.Findings;
import entente.verify.check.CheckRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Checks, contradictions, agreements and decisions in a dossier, each with its sentence. */
class DossierFindingsTest {
  private static final Dyad PAIR = Dyad.of(new StateCode("BOL"), new StateCode("IRN"));
  private static final Dossier STORY = DossierComposer.compose(PAIR, Findings.grounds());

  private static String quoted(int note) {
    return STORY.notes().get(note - 1).sentence().text();
  }

  @Test
  void claimThatACheckRefutesIsContradictedAndComesFirst() {
    ClaimLine first = STORY.statements().claims().items().get(0);

    assertThat(first.status()).isEqualTo("contradicted");
    assertThat(first.claim().wording()).isEqualTo(Wording.ASSERTED);
    assertThat(first.refuted())
        .singleElement()
        .satisfies(c -> assertThat(c.rule()).isEqualTo(CheckRule.SEQUENCE));
    assertThat(STORY.statements().claims().items().get(1).status()).isNotEqualTo("contradicted");
  }

  @Test
  void checksStandWithTheirSentenceAndFact() {
    assertThat(STORY.limits().checks().items())
        .extracting(line -> line.check().rule())
        .containsExactlyInAnyOrder(CheckRule.SEQUENCE, CheckRule.UNDATED, CheckRule.STRAY_CAPTIONS);
    assertThat(STORY.limits().checks().items())
        .allSatisfy(
            line ->
                assertThat(quoted(line.note()))
                    .isEqualTo(line.check().evidence().sentence().text()));
  }

  @Test
  void wordsOfADroppedBlockAreQuotedWithoutNeighbours() {
    CheckLine caption =
        STORY.limits().checks().items().stream()
            .filter(line -> line.check().rule() == CheckRule.STRAY_CAPTIONS)
            .findFirst()
            .orElseThrow();

    Note note = STORY.notes().get(caption.note() - 1);
    assertThat(note.sentence().text()).isEqualTo("Photo: the two ministers in Tehran");
    assertThat(note.beside().before()).isEmpty();
    assertThat(note.beside().after()).isEmpty();
  }

  @Test
  void whatHoldsOnlyLaterIsShownToLaterReaders() {
    Dossier later =
        DossierComposer.compose(
            PAIR, Findings.grounds().asOf(Optional.of(LocalDate.of(2030, 1, 1))));

    assertThat(later.limits().checks().items())
        .extracting(line -> line.check().rule())
        .contains(CheckRule.UPCOMING);
  }

  @Test
  void bothSidesOfAContradictionAreQuoted() {
    ContradictionLine line = STORY.statements().contradictions().items().get(0);

    assertThat(line.sides()).extracting(s -> s.side().value()).containsExactly("yes", "no");
    assertThat(quoted(line.sides().get(0).note())).contains("signed a memorandum");
    assertThat(quoted(line.sides().get(1).note())).contains("denied that Bolivia");
  }

  @Test
  void contradictionOfALaterDocumentIsLeftOut() {
    Dossier earlier =
        DossierComposer.compose(
            PAIR, Findings.grounds().asOf(Optional.of(LocalDate.of(2023, 7, 21))));

    assertThat(earlier.statements().contradictions().isEmpty()).isTrue();
    assertThat(earlier.statements().agreements().items())
        .noneMatch(line -> line.basis().line().equals("ag_aaaaaaaaaaaaa"));
  }

  @Test
  void agreementHasItsTrackAndBothAccounts() {
    AgreementLine line = STORY.statements().agreements().items().get(0);

    assertThat(line.status()).isEqualTo("signed");
    assertThat(line.basis().line()).isEqualTo("ag_aaaaaaaaaaaaa");
    AgreementLine.Track track = line.track().orElseThrow();
    assertThat(track.parties()).containsExactly("Bolivia", "Iran");
    assertThat(track.sideStates()).containsExactly("denied by BOL", "text undisclosed");
    assertThat(track.steps())
        .extracting(AgreementLine.Step::by)
        .contains(Optional.of("state media"));
    assertThat(quoted(track.accounts().get(0).note())).contains("denied");
  }

  @Test
  void whatIsNotKnownNamesTheUndatedTextAndTheUndisclosedAgreement() {
    assertThat(STORY.limits().unknown().items())
        .extracting(Gap::text)
        .contains(
            "The text has no date of its own; it was written between 2023 and 2024.",
            "Of the agreement “memorandum of understanding on security”: text undisclosed.");
  }

  @Test
  void rejectedLinesAreListedFirstWithTheReason() {
    List<DecisionLine> lines = STORY.limits().decisions().items();

    assertThat(lines)
        .extracting(line -> line.decision().verb().word() + " " + line.line().substring(0, 3))
        .containsExactly("reject cl_", "reject ck_", "accept ev_");
    assertThat(lines).allMatch(line -> line.decision().reason().equals("read <again> by hand"));
    assertThat(STORY.acts().dated().items()).anyMatch(line -> line.decided().size() == 1);
  }
}
