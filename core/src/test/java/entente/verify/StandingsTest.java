// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Account;
import entente.event.Event;
import entente.event.EventComposer;
import entente.event.EventId;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private static final String VISIT = "2009-11-24 IRN 042 BOL";

  private final Map<DocumentId, Publisher> publishers = new HashMap<>();

  /** One event of all reports of these documents. */
  private Event event(Account... accounts) {
    List<Event.Member> members = new ArrayList<>();
    for (Account account : accounts) {
      publishers.put(account.document().id(), account.document().publisher());
      account.reports().forEach(report -> members.add(new Event.Member(report, "test")));
    }
    return EventComposer.compose(EventId.foundedBy(members.get(0).report().id()), members);
  }

  private Standing standing(Account... accounts) {
    return Standings.of(event(accounts), publishers::get);
  }

  @Test
  void twoPublishersConfirm() {
    assertThat(standing(Account.by("A").says(VISIT), Account.by("B").says(VISIT)))
        .isEqualTo(Standing.CONFIRMED);
  }

  @Test
  void oneOriginLeavesUnconfirmed() {
    assertThat(standing(Account.by("A").says(VISIT))).isEqualTo(Standing.UNCONFIRMED);
    assertThat(standing(Account.by("A").says(VISIT).says(VISIT))).isEqualTo(Standing.UNCONFIRMED);
    assertThat(
            standing(Account.byNobody().says(VISIT), Account.byNobody().says("2009 IRN 042 BOL")))
        .isEqualTo(Standing.UNCONFIRMED);
  }

  @Test
  void copiesOfOneHoldersWordsAreOneOrigin() {
    Event event =
        event(
            Account.by("A").cites("Iran's foreign ministry", VISIT),
            Account.by("B").cites("Iran’s Foreign Ministry", VISIT));
    assertThat(Origins.count(event, publishers::get)).isEqualTo(1);
    assertThat(
            standing(
                Account.by("A").cites("Bolivia's foreign ministry", VISIT),
                Account.by("B").cites("Iran's foreign ministry", VISIT)))
        .isEqualTo(Standing.CONFIRMED);
  }

  @Test
  void oneDocumentDoesNotConfirmItself() {
    Event wire = event(Account.by("Andean Wire").says(VISIT).cites("Iranian state media", VISIT));
    assertThat(Origins.count(wire, publishers::get)).isEqualTo(2);
    assertThat(Standings.of(wire, publishers::get)).isEqualTo(Standing.UNCONFIRMED);
    assertThat(
            standing(
                Account.by("A")
                    .cites("Iran's foreign ministry", VISIT)
                    .cites("Bolivia's foreign ministry", VISIT)))
        .isEqualTo(Standing.UNCONFIRMED);
  }

  @Test
  void officialAndHisGovernmentAreOneOrigin() {
    Account release = Account.byGovernment("Ministry of Foreign Affairs of Bolivia", "BOL");
    Event event =
        event(
            release.says(VISIT).cites("Foreign Minister Karen Longaric", VISIT),
            Account.by("A").cites("the Bolivian Foreign Ministry", VISIT));
    assertThat(Origins.of(event, publishers::get)).containsExactly("government of bol");
    assertThat(Standings.of(event, publishers::get)).isEqualTo(Standing.UNCONFIRMED);
  }

  @Test
  void officialWithoutStateSpeaksForTheGovernmentThatPrintsHim() {
    Event event =
        event(Account.byGovernment("A", "IRN").says(VISIT).cites("Foreign Minister Nobody", VISIT));
    assertThat(Origins.of(event, publishers::get)).containsExactly("government of irn");
    Event other = event(Account.by("B").cites("Foreign Minister Nobody", VISIT));
    assertThat(Origins.of(other, publishers::get)).containsExactly("foreign minister nobody");
  }

  @Test
  void stateMediaAreNotTheGovernment() {
    assertThat(Officials.state("Iranian state media")).isEmpty();
    assertThat(Officials.state("Former Iranian President Nobody")).isEmpty();
    assertThat(Officials.state("US officials")).hasToString("Optional[USA]");
    assertThat(Officials.state("El canciller de Costa Rica")).hasToString("Optional[CRI]");
  }

  @Test
  void unknownPublisherDoesNotConfirm() {
    assertThat(standing(Account.by("A").says(VISIT), Account.byNobody().says(VISIT)))
        .isEqualTo(Standing.UNCONFIRMED);
  }

  @Test
  void namelessHolderStandsBehindItsPublisher() {
    Event event = event(Account.by("A").cites("officials", VISIT).says(VISIT));
    assertThat(Origins.of(event, publishers::get)).containsExactly("a");
  }

  @Test
  void holderAndPublisherOfOneNameAreOneOrigin() {
    Event event = event(Account.by("IRNA").says(VISIT), Account.by("B").cites("IRNA", VISIT));
    assertThat(Origins.of(event, publishers::get)).containsExactly("government of irn");
    Event other = event(Account.by("AFP").says(VISIT), Account.by("B").cites("AFP", VISIT));
    assertThat(Origins.of(other, publishers::get)).containsExactly("agence france presse");
  }

  @Test
  void mediaThatAStateDirectsDoNotConfirmIt() {
    Event event =
        event(
            Account.by("A").cites("Iranian state media", VISIT),
            Account.by("B").cites("IRNA", VISIT),
            Account.byGovernment("Ministry of Foreign Affairs of Iran", "IRN").says(VISIT));
    assertThat(Origins.of(event, publishers::get)).containsExactly("government of irn");
    assertThat(Standings.of(event, publishers::get)).isEqualTo(Standing.UNCONFIRMED);
    assertThat(
            standing(
                Account.by("A").cites("Iranian state media", VISIT),
                Account.by("B").cites("ABI", VISIT)))
        .isEqualTo(Standing.CONFIRMED);
  }

  @Test
  void denialWinsOverConfirmation() {
    assertThat(
            standing(
                Account.by("A").says(VISIT),
                Account.by("B").says(VISIT),
                Account.by("C").says(VISIT + " denied")))
        .isEqualTo(Standing.DENIED);
  }

  @Test
  void repeatedAllegationStaysUnconfirmed() {
    assertThat(
            standing(
                Account.by("A").says(VISIT + " alleged"), Account.by("B").says(VISIT + " alleged")))
        .isEqualTo(Standing.UNCONFIRMED);
  }

  @Test
  void planDoesNotConfirmTheDeed() {
    assertThat(standing(Account.by("A").says(VISIT + " planned"), Account.by("B").says(VISIT)))
        .isEqualTo(Standing.UNCONFIRMED);
  }
}
