// SPDX-License-Identifier: Apache-2.0
package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.event.Event;
import entente.event.Join;
import entente.event.Report;
import entente.ledger.Batch;
import entente.ledger.Selection;
import entente.reading.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Joins put reports into events, over each other and over newer readings. */
class JoinedEventsTest {
  private static final StateCode BOL = new StateCode("BOL");
  private static final StateCode IRN = new StateCode("IRN");
  private static final Selection PAIR = Selection.of(Dyad.of(IRN, BOL));

  private final DuckDbLedger ledger = DuckDbLedger.inMemory();

  private final Told first =
      new Told(
          "a.txt",
          "2009-11-24 IRN 042 BOL flew in",
          "a line of prose on gas and Santa Cruz",
          "2010-01-05 BOL 057 VEN signed");
  private final Told second =
      new Told("b.txt", "2009-11-24 IRN 042 BOL came", "2008-09-01 BOL 042 IRN went");
  private final Told third = new Told("c.txt", "2009-11-24 IRN 042 BOL was seen");

  @AfterEach
  void close() {
    ledger.close();
  }

  private void append(Reading reading, Join... joins) {
    ledger.append(Batch.of(reading, List.of(joins)));
  }

  private List<String> eventIds(Selection selection) {
    return ledger.events(selection).stream().map(e -> e.id().value()).toList();
  }

  @Test
  void joinedReportsMakeOneEventFoundedByTheFirst() {
    append(second.readBy("one"));
    append(first.readBy("one"), new Join(first.report(0), second.event(0), "same-day"));

    Event event = ledger.events(PAIR).get(1);

    assertThat(event.id()).isEqualTo(second.event(0));
    assertThat(event.members())
        .extracting(m -> m.report().id(), Event.Member::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(second.report(0), "founds"),
            org.assertj.core.groups.Tuple.tuple(first.report(0), "same-day"));
    assertThat(eventIds(PAIR)).containsExactly(second.event(1).value(), second.event(0).value());
    assertThat(eventIds(Selection.all())).hasSize(3);
  }

  @Test
  void joinsLeadOnOverEventsThatWereJoinedThemselves() {
    append(first.readBy("one"));
    append(second.readBy("one"));
    append(third.readBy("one"), new Join(third.report(0), second.event(0), "same-day"));
    ledger.append(
        new Batch(
            List.of(), List.of(new Join(second.report(0), first.event(0), "same-day")), List.of()));

    assertThat(eventIds(PAIR)).containsExactly(second.event(1).value(), first.event(0).value());
    Event event = ledger.events(PAIR).get(1);
    assertThat(event.reports().get(0).id()).isEqualTo(first.report(0));
    assertThat(event.reports()).hasSize(3);

    ledger.append(
        new Batch(
            List.of(), List.of(new Join(second.report(0), second.event(0), "split")), List.of()));

    assertThat(eventIds(PAIR)).hasSize(3).contains(second.event(0).value());
  }

  @Test
  void ringOfJoinsIsOneEvent() {
    append(first.readBy("one"));
    append(second.readBy("one"), new Join(second.report(0), first.event(0), "same-day"));
    ledger.append(
        new Batch(
            List.of(), List.of(new Join(first.report(0), second.event(0), "same-day")), List.of()));

    String lower =
        first.event(0).compareTo(second.event(0)) < 0
            ? first.event(0).value()
            : second.event(0).value();
    assertThat(eventIds(PAIR)).containsExactly(second.event(1).value(), lower);
  }

  @Test
  void eventOutlivesItsFoundingReport() {
    append(first.readBy("one"));
    append(second.readBy("one"), new Join(second.report(0), first.event(0), "same-day"));
    append(first.readBy("two", Set.of(0)));

    Event event = ledger.events(PAIR).get(1);
    assertThat(event.id()).isEqualTo(first.event(0));
    assertThat(event.reports()).extracting(Report::id).containsExactly(second.report(0));
    assertThat(ledger.joins()).extracting(Join::report).doesNotContain(first.report(0));

    append(second.readBy("two", Set.of(0)));

    assertThat(eventIds(PAIR)).containsExactly(second.event(1).value());
  }
}
