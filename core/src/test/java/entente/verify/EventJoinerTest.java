// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Account;
import entente.event.Event;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Mode;
import entente.event.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventJoinerTest {

  private static Join joined(String known, String told) {
    return EventJoiner.join(
            Account.by("first").says(known).events(), Account.by("second").says(told).reading())
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-11-24 IRN 042 BOL, 2009-11-24 IRN 042 BOL, same-day",
    "2009-11-24 IRN 042 BOL, 2009-11-24 IRN 046 BOL, same-day",
    "2009-11-24 IRN 042 BOL, 2009-11 IRN 042 BOL, same-day",
    "2009-11 IRN 042 BOL, 2009-11 IRN 042 BOL, same-day",
    "2009-11-24 IRN+BOL 046 -, 2009-11-24 IRN 042 BOL, same-day",
    "2009-11-24 IRN:Ahmadinejad 042 BOL, 2009-11-24 IRN:Mahmud_Ahmadinejad 042 BOL, same-day",
    "2009-11-24 IRN 042 BOL planned, 2009-11-24 IRN 042 BOL, plan-carried-out",
    "2009-11-24 IRN 042 BOL, 2009-11 IRN 042 BOL planned, plan-carried-out",
    "2009-11-24 IRN 042 BOL, 2009-11-24 IRN 042 BOL denied, denial",
    "2009-11-24 IRN 042 BOL alleged, 2009-11-24 IRN 042 BOL denied, denial",
  })
  void accountsOfOneActAreJoined(String known, String told, String rule) {
    Join join = joined(known, told);
    assertThat(join.rule()).isEqualTo(rule);
    assertThat(join.event()).isEqualTo(Account.by("first").says(known).events().get(0).id());
  }

  @ParameterizedTest
  @CsvSource({
    // another day, type, pair, direction, person, mode
    "2009-11-24 IRN 042 BOL, 2009-11-25 IRN 042 BOL",
    "2009-11-24 IRN 042 BOL, 2009-11-24 IRN 057 BOL",
    "2009-11-24 IRN 042 BOL, 2009-11-24 IRN 042 VEN",
    "2009-11-24 IRN 042 BOL, 2009-11-24 BOL 042 IRN",
    "2009-11-24 IRN:Mottaki 042 BOL, 2009-11-24 IRN:Ahmadinejad 042 BOL",
    "2009-11-24 IRN 042 BOL alleged, 2009-11-24 IRN 042 BOL",
    // dates too vague, statements, one state alone, more states
    "2009 IRN 042 BOL, 2009 IRN 042 BOL",
    "- IRN 042 BOL, - IRN 042 BOL",
    "2009-11-24 IRN 042 BOL, - IRN 042 BOL",
    "2009-11-24 IRN 010 BOL, 2009-11-24 IRN 010 BOL",
    "2009-11-24 IRN 145 IRN, 2009-11-24 IRN 145 IRN",
    "2009-11-24 IRN+BOL 046 -, 2009-11-24 IRN+BOL+VEN 046 -",
  })
  void accountsThatMayDifferFoundEventsOfTheirOwn(String known, String told) {
    Join join = joined(known, told);
    assertThat(join).isEqualTo(new Join(join.report(), EventId.foundedBy(join.report()), "founds"));
  }

  @Test
  void reportsOfOneActFollowTheFirst() {
    List<Event> existing = Account.by("first").says("2009-11-24 IRN 042 BOL").events();
    List<Join> joins =
        EventJoiner.join(
            existing,
            Account.by("second")
                .says("2009-11-24 IRN 042 BOL")
                .again("- IRN 042 BOL")
                .says("2010-01-05 BOL 042 IRN")
                .reading());
    assertThat(joins)
        .extracting(Join::rule)
        .containsExactly("same-day", "same-document:anaphora", "founds");
    assertThat(joins.get(1).event()).isEqualTo(existing.get(0).id());
    assertThat(joins.get(2).event()).isNotEqualTo(existing.get(0).id());
  }

  @Test
  void undecidedAccountJoinsNone() {
    List<Event> existing =
        Account.by("first").says("2009-11-24 IRN 042 BOL").says("2009-11-28 IRN 042 BOL").events();
    assertThat(
            EventJoiner.join(existing, Account.by("second").says("2009-11 IRN 042 BOL").reading()))
        .extracting(Join::rule)
        .containsExactly("founds");
    assertThat(
            EventJoiner.join(
                existing, Account.by("second").says("2009-11-28 IRN 042 BOL").reading()))
        .extracting(Join::event)
        .containsExactly(existing.get(1).id());
  }

  @Test
  void twoActsOfOneDocumentStayTwo() {
    List<Event> existing = Account.by("first").says("2009-11 IRN 042 BOL").events();
    List<Join> joins =
        EventJoiner.join(
            existing,
            Account.by("second")
                .says("2009-11-24 IRN 042 BOL")
                .says("2009-11-28 IRN 042 BOL")
                .reading());
    assertThat(joins).extracting(Join::event).doesNotHaveDuplicates();
  }

  @Test
  void tellingAndDenialInOneDocumentAreOneAct() {
    Account second =
        Account.by("second").says("2009-11-24 IRN 042 BOL denied").says("2009-11-24 IRN 042 BOL");
    assertThat(EventJoiner.join(List.of(), second.reading()))
        .extracting(Join::event)
        .containsOnly(second.events().get(0).id());

    List<Event> existing = Account.by("first").says("2009-11-24 IRN 042 BOL").events();
    assertThat(EventJoiner.join(existing, second.reading()))
        .extracting(Join::event)
        .containsOnly(existing.get(0).id());
  }

  @Test
  void readingAgainKeepsTheFoundedEvent() {
    Account first = Account.by("first").says("2009-11-24 IRN 042 BOL");
    Account second = Account.by("second").says("2009-11-24 IRN 042 BOL");
    List<Join> joins = new ArrayList<>(EventJoiner.join(List.of(), first.reading()));
    joins.addAll(EventJoiner.join(first.events(), second.reading()));
    List<Report> reports = new ArrayList<>(first.reports());
    reports.addAll(second.reports());
    List<Event> ledger = Account.events(joins, reports);
    assertThat(ledger).hasSize(1);

    assertThat(EventJoiner.join(ledger, first.reading())).containsExactly(joins.get(0));
    assertThat(EventJoiner.join(ledger, second.reading())).containsExactly(joins.get(1));
  }

  @Test
  void carriedOutPlanCountsAsHappened() {
    Account plan = Account.by("first").says("2009-11-24 IRN 042 BOL planned");
    Account deed = Account.by("second").says("2009-11-24 IRN 042 BOL");
    List<Join> joins = new ArrayList<>(plan.reading().findings().joins());
    joins.addAll(EventJoiner.join(plan.events(), deed.reading()));
    List<Report> reports = new ArrayList<>(plan.reports());
    reports.addAll(deed.reports());
    Event event = Account.events(joins, reports).get(0);
    assertThat(event.act().mode()).isEqualTo(Mode.HAPPENED);
    assertThat(event.members()).hasSize(2);
  }
}
