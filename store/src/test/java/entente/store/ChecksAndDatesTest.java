// SPDX-License-Identifier: Apache-2.0
package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.event.Event;
import entente.event.Report;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.fact.CitedFact;
import entente.fact.Fact;
import entente.ledger.Batch;
import entente.ledger.InferredDate;
import entente.ledger.KeptCheck;
import entente.ledger.LedgerWriter.Appended;
import entente.ledger.Selection;
import entente.reading.Reading;
import entente.time.Basis;
import entente.time.When;
import entente.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands beside readings: checks, dates that facts give, facts of feeds. */
class ChecksAndDatesTest {
  private static final Selection PAIR =
      Selection.of(Dyad.of(new StateCode("BOL"), new StateCode("IRN")));
  private static final Selection OTHER =
      Selection.of(Dyad.of(new StateCode("VEN"), new StateCode("IRN")));
  private static final CitedFact FACT =
      new CitedFact("The 16th summit \"in\" Kazan was held 2024-10-22 to 24", "gatherings.tsv");

  private final DuckDbLedger ledger = DuckDbLedger.inMemory();
  private final Told told = new Told("a.txt", "2009-11-24 IRN 042 BOL flew in", "prose on gas");

  @AfterEach
  void close() {
    ledger.close();
  }

  /** In a block that the reading does not hold as a sentence. */
  private KeptCheck check(String id, int start, String rule) {
    Sentence block = Sentence.of(told.document(), 0, new Span(start, start + 5));
    return new KeptCheck(
        id,
        new Evidence(block, new Span(start + 1, start + 3), rule),
        "it does not \u0000 hold",
        List.of(FACT, new CitedFact("", "")),
        0.875,
        Optional.of(LocalDate.of(2025, 1, 2)));
  }

  private final KeptCheck later = check("ck_aaaaaaaaaaaaa", 9, "office.other-holder");
  private final KeptCheck earlier = check("ck_bbbbbbbbbbbbb", 2, "order.weekday");

  private Appended append(Reading reading, KeptCheck... checks) {
    return ledger.append(Batch.of(reading, List.of()).withChecks(List.of(checks)));
  }

  @Test
  void checksComeBackByPlaceForTheirDocumentAndForThePairsItNames() {
    append(told.readBy("one"), later, earlier, later);

    assertThat(ledger.checks(told.id())).containsExactly(earlier, later);
    assertThat(ledger.checks(PAIR)).containsExactly(earlier, later);
    assertThat(ledger.checks(Selection.all())).containsExactly(earlier, later);
    assertThat(ledger.checks(OTHER)).isEmpty();
  }

  @Test
  void checksOfASupersededReadingAreNotShown() {
    append(told.readBy("one"), later, earlier);
    append(told.readBy("two"), earlier);

    assertThat(ledger.checks(Selection.all())).containsExactly(earlier);
  }

  @Test
  void checksOfAKnownReadingAreAddedOnce() {
    append(told.readBy("one"), later);
    Appended again = append(told.readBy("one"), later, earlier);

    assertThat(again).isEqualTo(new Appended(0, 1));
    assertThat(ledger.checks(told.id())).containsExactly(earlier, later);
  }

  @Test
  void aCheckOfADocumentThatWasNotReadIsRefusedAndNothingIsKept() {
    Told other = new Told("b.txt", "2009-11-24 IRN 042 BOL came");
    Batch batch = Batch.of(other.readBy("one"), List.of()).withChecks(List.of(later));

    assertThatThrownBy(() -> ledger.append(batch))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(later.id());
    assertThat(ledger.documents()).isEmpty();
  }

  private static Reading undated(Reading reading) {
    List<Report> reports =
        reading.reports().stream()
            .map(
                r ->
                    new Report(
                        r.id(), r.act(), When.none(), r.evidence(), r.attribution(), r.trace()))
            .toList();
    return new Reading(
        reading.document(),
        reading.status(),
        reading.coder(),
        reading.pieces(),
        new Reading.Findings(reports, reading.findings().joins(), reading.claims()));
  }

  private InferredDate inferred(String day) {
    return new InferredDate(told.report(0), When.day(LocalDate.parse(day), Basis.FACT), FACT);
  }

  private Event onlyEvent() {
    assertThat(ledger.events(PAIR)).hasSize(1);
    assertThat(ledger.findEvent(told.event(0))).contains(ledger.events(PAIR).get(0));
    return ledger.events(PAIR).get(0);
  }

  @Test
  void aFactDatesAnEventWhoseReportDoesNotAndTheReportStays() {
    InferredDate first = inferred("2024-10-23");
    InferredDate second = inferred("2024-10-24");
    ledger.append(Batch.of(undated(told.readBy("one")), List.of()).withInferences(List.of(first)));
    assertThat(onlyEvent().when()).isEqualTo(first.when());

    ledger.append(
        new Batch(List.of(), List.of(), List.of()).withInferences(List.of(second, second)));

    assertThat(onlyEvent().when()).isEqualTo(second.when());
    assertThat(ledger.inferences()).containsExactly(second);
    assertThat(ledger.reports(PAIR)).extracting(Report::when).containsExactly(When.none());
    assertThat(ledger.findReport(told.report(0)).orElseThrow().when()).isEqualTo(When.none());
  }

  @Test
  void aDateThatTheTextGivesIsNotInferred() {
    append(told.readBy("one"));
    ledger.append(
        new Batch(List.of(), List.of(), List.of()).withInferences(List.of(inferred("2024-10-24"))));

    assertThat(onlyEvent().when().line()).contains("2009-11-24");
  }

  @Test
  void aNewerReadingTakesTheInferredDateAway() {
    ledger.append(
        Batch.of(undated(told.readBy("one")), List.of())
            .withInferences(List.of(inferred("2024-10-24"))));
    append(undated(told.readBy("two")));

    assertThat(ledger.inferences()).isEmpty();
    assertThat(onlyEvent().when()).isEqualTo(When.none());
  }

  @Test
  void aDateOfAReportThatIsNotHeldIsRefused() {
    Batch batch =
        new Batch(List.of(), List.of(), List.of()).withInferences(List.of(inferred("2024-10-24")));
    assertThatThrownBy(() -> ledger.append(batch))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(told.report(0).value());
  }

  private static Fact fact(String subject, int line) {
    return new Fact(
        new Fact.Term(subject, "A. Person"),
        Fact.Predicate.HOLDS_OFFICE,
        new Fact.Term("BOL:president", "president of Bolivia"),
        new Window(Optional.of(LocalDate.of(2020, 11, 8)), Optional.empty()),
        new Fact.Source("reign", "reign.csv", line));
  }

  @Test
  void factsComeBackInOrderAndTheSameFactIsHeldOnce() {
    assertThat(ledger.append(Batch.ofFacts(List.of(fact("Q2", 7), fact("Q1", 8), fact("Q2", 9)))))
        .isEqualTo(new Appended(0, 0, 2));
    assertThat(ledger.append(Batch.ofFacts(List.of(fact("Q1", 3), fact("Q3", 4)))))
        .isEqualTo(new Appended(0, 0, 1));

    assertThat(ledger.facts()).containsExactly(fact("Q2", 7), fact("Q1", 8), fact("Q3", 4));
  }
}
