// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.ActorDirectory;
import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.claim.Wording;
import entente.event.Mode;
import entente.evidence.Evidence;
import entente.evidence.Span;
import entente.reading.Reading;
import entente.review.Decision;
import entente.review.DecisionId;
import entente.scene.Page;
import entente.scene.SceneLedger;
import entente.scene.Stories;
import entente.verify.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The overview of a pair: each line dated, counted, and with the number of its quoted sentence. */
class DossierComposerTest {
  private static final Dyad PAIR = Dyad.of(new StateCode("BOL"), new StateCode("IRN"));

  private static Dossier compose(SceneLedger ledger) {
    return DossierComposer.compose(PAIR, Grounds.of(ledger, ActorDirectory.standard()));
  }

  private static Dossier compose(Page page) {
    return compose(new SceneLedger(page.read()));
  }

  private static final Dossier STORY = compose(Stories.boliviaIran());

  @Test
  void dayOfTheNewestDocumentIsTheDayItIsSeenFrom() {
    assertThat(STORY.subject().asOf()).contains(LocalDate.of(2023, 7, 25));
    assertThat(compose(Page.at("p").says("W.").naming("BOL")).subject().asOf()).isEmpty();
  }

  @Test
  void documentsPublishedLaterAreLeftOut() {
    Dossier earlier =
        DossierComposer.compose(
            PAIR,
            Grounds.of(Stories.boliviaIran(), ActorDirectory.standard())
                .asOf(Optional.of(LocalDate.of(2023, 7, 21))));

    assertThat(earlier.limits().sources().items()).hasSize(3);
    assertThat(earlier.limits().gaps())
        .extracting(Gap::text)
        .contains("2 documents were published later and left out.");
    assertThat(earlier.acts().dated().items())
        .noneMatch(line -> line.event().act().mode() == Mode.DENIED);
  }

  @Test
  void datedActsStandInOrderAndUndatedOnesApart() {
    assertThat(STORY.acts().dated().items())
        .extracting(line -> line.event().when().line().orElse("-"))
        .containsExactly("2007", "2009-11-24", "2023-07-20", "2023-07-20", "2023-10");
    assertThat(STORY.acts().undated().items()).hasSize(3);
  }

  @Test
  void rootsAreTheEarliestDatedActs() {
    assertThat(STORY.acts().roots().items())
        .extracting(line -> line.event().when().line().orElse("-"))
        .containsExactly("2007");
  }

  @Test
  void everyLineHasANoteThatQuotesItsSentence() {
    for (EventLine line : STORY.acts().dated().items()) {
      assertThat(line.notes()).isNotEmpty();
      List<String> quoted =
          line.notes().stream().map(n -> STORY.notes().get(n - 1).sentence().text()).toList();
      assertThat(line.event().reports())
          .extracting(r -> r.evidence().sentence().text())
          .containsExactlyElementsOf(quoted);
    }
    assertThat(STORY.statements().risks().items())
        .allSatisfy(
            line ->
                assertThat(STORY.notes().get(line.note() - 1).sentence())
                    .isEqualTo(line.claim().evidence().sentence()));
  }

  @Test
  void notesAreNumberedInOrderOfFirstCitationAndCarryNeighbours() {
    assertThat(STORY.notes()).extracting(Note::number).first().isEqualTo(1);
    for (int i = 0; i < STORY.notes().size(); i++) {
      assertThat(STORY.notes().get(i).number()).isEqualTo(i + 1);
    }
    Note first = STORY.notes().get(0);
    assertThat(first.number()).isEqualTo(STORY.summary().items().get(0).note());
    assertThat(first.beside().before()).isEmpty();
    assertThat(first.beside().after()).isPresent();
  }

  @Test
  void sentenceCitedTwiceIsOneNoteWithTheWordsOfBoth() {
    Dossier dossier =
        compose(
            Page.at("p")
                .says("⟦Iran aided Bolivia⟧ and left.")
                .act("IRN > BOL 071 happened economic", "2020")
                .says("W.")
                .naming("BOL", "IRN"));

    assertThat(dossier.notes()).hasSize(1);
    assertThat(dossier.notes().get(0).words()).containsExactly(new Span(0, 18));
  }

  @Test
  void summaryIsMadeOfSentencesOfTheDocuments() {
    assertThat(STORY.summary().items())
        .allSatisfy(
            cited ->
                assertThat(STORY.notes().get(cited.note() - 1).sentence().text())
                    .isEqualTo(cited.text()));
    assertThat(STORY.summary().items().get(0).text())
        .isEqualTo("Bolivia and Iran opened diplomatic relations in 2007.");
  }

  @Test
  void yearWithoutActOrDocumentIsNotObserved() {
    List<CourseYear> course = STORY.acts().course().items();

    assertThat(course).extracting(CourseYear::year).first().isEqualTo(2007);
    assertThat(course).extracting(CourseYear::year).last().isEqualTo(2023);
    assertThat(course.get(1).numbers()).isEmpty();
    assertThat(course.get(2).numbers().orElseThrow().quad()).containsExactly(1, 0, 0, 0);
    assertThat(STORY.limits().unknown().items())
        .extracting(Gap::text)
        .contains("Not observed: 2008, 2010 to 2022.");
  }

  @Test
  void actTellingOfAThirdStateStandsBesideThePair() {
    assertThat(STORY.acts().beside().items())
        .extracting(line -> line.event().act().parties().states().toString())
        .containsExactly("[IRN, VEN]", "[ARG, BOL]");
  }

  @Test
  void agreementsAreNamedInTheWordsOfTheText() {
    assertThat(STORY.statements().agreements().items())
        .extracting(a -> a.title() + ": " + a.status())
        .containsExactlyInAnyOrder(
            "memorandum on bilateral defence and security: signed",
            "agreement on drones: signing denied",
            "treaty on extradition: named only");
  }

  @Test
  void claimsAreOrderedByWordingAndKindsHaveTheirSections() {
    assertThat(STORY.statements().claims().items())
        .extracting(c -> c.claim().wording())
        .containsExactly(
            Wording.ASSERTED, Wording.ATTRIBUTED, Wording.ATTRIBUTED, Wording.UNCONFIRMED);
    assertThat(STORY.statements().parallels().items()).hasSize(1);
    assertThat(STORY.statements().risks().items()).hasSize(1);
    assertThat(STORY.statements().outlook().items()).hasSize(1);
  }

  @Test
  void standingsCountWhatIsNotOnlyPlanned() {
    assertThat(STORY.subject().figures().events()).isEqualTo(8);
    assertThat(STORY.subject().figures().planned()).isEqualTo(1);
    assertThat(STORY.subject().figures().standings())
        .containsEntry(Standing.CONFIRMED, 1)
        .containsEntry(Standing.DENIED, 1);
  }

  @Test
  void gapsNameTheSideThatIsNotHeard() {
    assertThat(STORY.limits().gaps())
        .extracting(Gap::text)
        .containsExactly(
            "Nothing read from the side of Bolivia: no document of its government or state media.",
            "1 document has no date of its own.",
            "1 document names no publisher.",
            "1 document is in a language that is not coded (es): kept and searchable, but nothing"
                + " here comes from it.");
  }

  @Test
  void emptySectionSaysWhatWasReadOrThatNothingWas() {
    Dossier silent = compose(Page.at("p").says("W.").naming("BOL"));
    Dossier blind = compose(new SceneLedger());

    assertThat(silent.acts().dated().nothing())
        .isEqualTo("Nothing observed: no dated act between the two in the document read.");
    assertThat(blind.acts().dated().nothing())
        .isEqualTo("Not observed: no document read names Bolivia or Iran.");
    assertThat(blind.acts().course().items()).isEmpty();
  }

  @Test
  void rejectedEventIsCountedButNotShown() {
    Reading page =
        Page.at("p")
            .says("Iran aided Bolivia.")
            .act("IRN > BOL 071 happened economic", "2020")
            .read();
    Evidence evidence = page.reports().get(0).evidence();
    SceneLedger ledger =
        new SceneLedger(page)
            .decided(
                new Decision(
                    new DecisionId("dc_aaaaaaaaaaaaa"),
                    Decision.Verb.REJECT,
                    new Decision.Target(evidence.document(), evidence.span(), "event"),
                    "a mistake"));

    Dossier dossier = compose(ledger);

    assertThat(dossier.acts().dated().isEmpty()).isTrue();
    assertThat(dossier.limits().unknown().items())
        .extracting(Gap::text)
        .containsExactly("1 event was rejected by a person and not shown.");
  }

  @Test
  void planWhoseDaysHavePassedIsAGap() {
    Dossier dossier =
        compose(
            Page.at("p")
                .on("2021-05-01")
                .says("Iran will aid Bolivia in 2020.")
                .act("IRN > BOL 071 planned economic", "2020"));

    assertThat(dossier.limits().unknown().items())
        .extracting(Gap::text)
        .anyMatch(text -> text.startsWith("1 event is told as planned, its days have passed"));
  }

  @Test
  void statementsWithoutPloverTypeAreNoActs() {
    assertThat(
            compose(Page.at("p").says("W.").act("IRN > BOL 010 happened diplomatic", "2020"))
                .acts()
                .dated()
                .isEmpty())
        .isTrue();
  }
}
