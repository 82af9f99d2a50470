// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.claim.Agreement;
import entente.claim.Claim;
import entente.claim.Wording;
import entente.evidence.Publisher;
import entente.reading.Reading;
import entente.scene.Page;
import entente.scene.SceneLedger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgreementTrackerTest {
  private static List<Agreement> track(Reading... pages) {
    return AgreementTracker.track(AgreementSources.of(new SceneLedger(pages), Optional.empty()));
  }

  private static String line(Agreement agreement) {
    String steps =
        agreement.course().steps().stream()
            .map(s -> s.status().word() + s.when().line().map(day -> " " + day).orElse(""))
            .collect(Collectors.joining(", "));
    return agreement.parties()
        + " "
        + agreement.title()
        + ": "
        + steps
        + " "
        + agreement.course().sideStates();
  }

  private static Page signing() {
    return Page.at("one.txt")
        .says("Peru and Chile signed a gas pact on 4 May 2011.")
        .act("PERGOV = CHLGOV 057 happened economic", "2011-05-04");
  }

  @Test
  void stepsFollowTheSigningThatTheyPointTo() {
    Reading page =
        signing()
            .says("The Chilean senate approved the pact on 2 June 2012.")
            .says("It took effect in July 2012.")
            .read();

    assertThat(track(page))
        .extracting(AgreementTrackerTest::line)
        .containsExactly(
            "[CHL, PER] gas pact: signed 2011-05-04, ratified 2012-06-02, in-force 2012-07 []");
  }

  @Test
  void idIsThatOfTheEventThatSigns() {
    Reading page = signing().read();
    String event = page.findings().joins().get(0).event().value();

    assertThat(track(page).get(0).id().value()).isEqualTo("ag_" + event.substring(3));
  }

  @Test
  void whatIsToComeOrWasNotDoneIsNoStep() {
    Reading page =
        signing()
            .says("The pact has not been ratified.")
            .says("It will enter into force after ratification.")
            .says("Chile threatened to withdraw from the pact.")
            .read();

    assertThat(track(page))
        .extracting(AgreementTrackerTest::line)
        .containsExactly("[CHL, PER] gas pact: signed 2011-05-04 []");
  }

  @Test
  void nameWithoutAStepIsNoTrack() {
    Reading page =
        Page.at("one.txt")
            .says("The gas pact between Peru and Chile is popular.")
            .claim(Claim.Kind.ASSERTION, Wording.ASSERTED, "PER", "CHL")
            .says("Peru and Chile praised their agreements.")
            .claim(Claim.Kind.ASSERTION, Wording.ASSERTED, "PER", "CHL")
            .read();

    assertThat(track(page)).isEmpty();
  }

  @Test
  void denialInAnotherDocumentStandsBesideTheTrack() {
    Reading denial =
        Page.at("two.txt")
            .by("Foreign Ministry of Chile", Publisher.Kind.GOVERNMENT, "CHL")
            .says("There is no gas agreement between Chile and Peru.")
            .claim(Claim.Kind.DENIAL, Wording.ASSERTED, "PER", "CHL")
            .read();

    List<Agreement> tracks = track(signing().read(), denial);

    assertThat(tracks)
        .extracting(AgreementTrackerTest::line)
        .containsExactly("[CHL, PER] gas pact: signed 2011-05-04 [denied by CHL]");
    assertThat(tracks.get(0).accounts())
        .extracting(a -> a.state() + ": " + a.says())
        .containsExactly("CHL: There is no gas agreement between Chile and Peru.");
  }

  @Test
  void agreementsOfDifferentFieldsAreTwo() {
    Reading page =
        signing()
            .says("Peru and Chile signed a border security treaty on 9 June 2013.")
            .act("PERGOV = CHLGOV 057 happened diplomatic", "2013-06-09")
            .read();

    assertThat(track(page))
        .extracting(Agreement::title)
        .containsExactly("gas pact", "border security treaty");
  }

  @Test
  void sameTitleOfAnotherYearIsAnotherAgreement() {
    Reading page =
        signing()
            .says("Peru and Chile signed a gas pact on 3 March 2019.")
            .act("PERGOV = CHLGOV 057 happened economic", "2019-03-03")
            .read();

    assertThat(track(page)).hasSize(2);
  }

  @Test
  void allegedSigningIsARumour() {
    Reading page =
        Page.at("one.txt")
            .says("Peru and Chile allegedly signed an arms pact.")
            .act("PERGOV = CHLGOV 057 alleged defence", "-")
            .read();

    assertThat(track(page))
        .extracting(AgreementTrackerTest::line)
        .containsExactly("[CHL, PER] arms pact: rumoured []");
  }

  @Test
  void sentenceWithoutActOrClaimIsReadAsWell() {
    Reading page =
        Page.at("one.txt")
            .naming("PER", "CHL")
            .says("The 1998 trade accord between Peru and Chile expired in June 2008.")
            .read();

    assertThat(track(page))
        .extracting(AgreementTrackerTest::line)
        .containsExactly("[CHL, PER] 1998 trade accord: ended 2008-06 []");
  }
}
