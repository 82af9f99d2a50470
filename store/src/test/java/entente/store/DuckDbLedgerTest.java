// SPDX-License-Identifier: Apache-2.0
package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.actor.DirectedDyad;
import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.claim.Claim;
import entente.event.Event;
import entente.event.Join;
import entente.event.Report;
import entente.evidence.Document;
import entente.evidence.Sentence;
import entente.fact.Coverage;
import entente.ledger.Batch;
import entente.ledger.LedgerWriter.Appended;
import entente.ledger.Selection;
import entente.reading.Reading;
import entente.review.Decision;
import entente.review.DecisionId;
import entente.time.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is appended is found again; what is superseded is kept and not shown. */
class DuckDbLedgerTest {
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

  @AfterEach
  void close() {
    ledger.close();
  }

  private Appended append(Reading reading, Join... joins) {
    return ledger.append(Batch.of(reading, List.of(joins)));
  }

  private List<String> eventIds(Selection selection) {
    return ledger.events(selection).stream().map(e -> e.id().value()).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readingComesBackAsItWas(long seed) {
    Samples samples = new Samples(seed);
    List<Reading> readings = IntStream.range(0, 12).mapToObj(i -> samples.reading("one")).toList();

    Appended appended = ledger.append(new Batch(readings, List.of(), List.of()));

    assertThat(appended).isEqualTo(new Appended(12, 0));
    for (Reading reading : readings) {
      assertThat(ledger.findReading(reading.document().id())).contains(reading);
      assertThat(ledger.findDocument(reading.document().id())).contains(reading.document());
      assertThat(ledger.sentences(reading.document().id())).isEqualTo(reading.sentences());
      for (Report report : reading.reports()) {
        assertThat(ledger.findReport(report.id())).contains(report);
      }
    }
    List<Reading> sorted =
        readings.stream().sorted(Comparator.comparing((Reading r) -> r.document().id())).toList();
    List<Claim> claims = sorted.stream().flatMap(r -> r.claims().stream()).toList();
    List<Report> reports = sorted.stream().flatMap(r -> r.reports().stream()).toList();
    assertThat(ledger.documents()).isEqualTo(sorted.stream().map(Reading::document).toList());
    assertThat(ledger.claims(Selection.all())).isEqualTo(claims);
    assertThat(ledger.reports(Selection.all())).isEqualTo(reports);
    assertThat(ledger.claims(PAIR))
        .isEqualTo(claims.stream().filter(c -> c.states().containsAll(List.of(BOL, IRN))).toList());
    assertThat(ledger.reports(PAIR))
        .isEqualTo(
            reports.stream()
                .filter(r -> r.act().parties().dyads().contains(Dyad.of(BOL, IRN)))
                .toList());
    List<Event> ofPair = ledger.events(Selection.all()).stream().filter(PAIR::has).toList();
    assertThat(ledger.events(PAIR)).isEqualTo(ofPair);
  }

  @Test
  void emptyLedgerAnswersWithNothing() {
    assertThat(ledger.documents()).isEmpty();
    assertThat(ledger.findReading(first.id())).isEmpty();
    assertThat(ledger.findCoder(first.id())).isEmpty();
    assertThat(ledger.sentences(first.id())).isEmpty();
    assertThat(ledger.events(Selection.all())).isEmpty();
    assertThat(ledger.events(PAIR)).isEmpty();
    assertThat(ledger.joins()).isEmpty();
    assertThat(ledger.superseded(first.id())).isEmpty();
    assertThat(ledger.decisions()).isEmpty();
    assertThat(ledger.coverage()).isEmpty();
    assertThat(ledger.append(new Batch(List.of(), List.of(), List.of())))
        .isEqualTo(new Appended(0, 0));
  }

  @Test
  void sameReadingTwiceAddsNothing() {
    Join join = new Join(second.report(0), first.event(0), "same-day");
    append(first.readBy("one"));
    append(second.readBy("one"), join);
    List<Join> joins = ledger.joins();

    Appended again = append(second.readBy("one"), new Join(second.report(0), second.event(0), "x"));

    assertThat(again).isEqualTo(new Appended(0, 1));
    assertThat(ledger.joins()).isEqualTo(joins);
    assertThat(ledger.reports(Selection.all())).hasSize(4);
    assertThat(ledger.coverage()).hasSize(5);
  }

  @Test
  void sameReadingTwiceInOneBatchCountsOnce() {
    Reading reading = first.readBy("one");

    assertThat(ledger.append(new Batch(List.of(reading, reading), List.of(), List.of())))
        .isEqualTo(new Appended(1, 1));
    assertThat(ledger.reports(Selection.all())).hasSize(2);
  }

  /** A document is read, its event rejected, a frame changed, the document read again. */
  @Test
  void rejectionOutlivesANewerReading() {
    append(first.readBy("frames 1"));
    Report old = ledger.reports(PAIR).get(0);
    Decision rejection =
        new Decision(
            new DecisionId("dc_aaaaaaaaaaaaa"),
            Decision.Verb.REJECT,
            new Decision.Target(first.id(), old.evidence().span(), "event"),
            "no visit");
    ledger.append(Batch.of(rejection));
    ledger.append(Batch.of(rejection));

    Reading changed = withCameo(first.readBy("frames 2", Set.of(2)), "043");
    append(changed);

    assertThat(ledger.findCoder(first.id())).contains("frames 2");
    assertThat(ledger.findReading(first.id())).contains(changed);
    assertThat(ledger.reports(Selection.all())).isEqualTo(changed.reports());
    assertThat(ledger.superseded(first.id()))
        .extracting(Report::id)
        .containsExactly(first.report(0), first.report(2));
    assertThat(ledger.superseded(first.id()).get(0)).isEqualTo(old);
    assertThat(ledger.findReport(first.report(2))).isPresent();
    assertThat(ledger.decisions()).containsExactly(rejection);
    Event event = ledger.events(PAIR).get(0);
    assertThat(event.act().cameo().digits()).isEqualTo("043");
    assertThat(rejection.target().isAbout(event.reports().get(0).evidence())).isTrue();
  }

  private static Reading withCameo(Reading reading, String cameo) {
    List<Report> reports =
        reading.reports().stream()
            .map(
                r ->
                    new Report(
                        r.id(),
                        new entente.event.Act(
                            r.act().parties(),
                            new entente.event.CameoCode(cameo),
                            r.act().mode(),
                            r.act().qualities()),
                        r.when(),
                        r.evidence(),
                        r.attribution(),
                        r.trace()))
            .toList();
    return new Reading(
        reading.document(),
        reading.status(),
        reading.coder(),
        reading.pieces(),
        new Reading.Findings(reports, reading.findings().joins(), reading.claims()));
  }

  @Test
  void documentReadAnewWithAnotherImprintIsShownAsReadLast() {
    Reading old = first.readBy("one");
    append(old);
    Document.Imprint imprint =
        new Document.Imprint("moved.txt", "A title", old.document().publisher(), Optional.empty());
    Document document = new Document(first.id(), imprint, "en", old.document().text());
    append(new Reading(document, old.status(), "two", old.pieces(), old.findings()));

    assertThat(ledger.documents()).containsExactly(document);
    assertThat(ledger.findReading(first.id()).orElseThrow().document()).isEqualTo(document);
    assertThat(ledger.coverage()).isEmpty();
  }

  @Test
  void selectionLimitsEvents() {
    append(first.readBy("one"));
    append(second.readBy("one"));
    Dyad dyad = Dyad.of(BOL, IRN);
    Selection.Pair toBolivia = new Selection.Pair(dyad, Optional.of(new DirectedDyad(IRN, BOL)));
    Selection directed =
        new Selection(Optional.of(toBolivia), Window.always(), Set.of(), Set.of(), Set.of());
    Selection in2008 =
        new Selection(
            Optional.empty(),
            Window.of(LocalDate.of(2008, 1, 1), LocalDate.of(2009, 1, 1)),
            Set.of(),
            Set.of(),
            Set.of());

    assertThat(eventIds(directed))
        .containsExactlyInAnyOrder(first.event(0).value(), second.event(0).value());
    assertThat(eventIds(in2008)).containsExactly(second.event(1).value());
    assertThat(ledger.reports(in2008)).extracting(Report::id).containsExactly(second.report(1));
    assertThat(ledger.events(Selection.of(Dyad.of(IRN, new StateCode("NIC"))))).isEmpty();
  }

  @Test
  void sentencesAreFoundByWholeWordsInAnyCase() {
    append(first.readBy("one"));

    assertThat(ledger.sentencesWith(List.of("GAS", "santa cruz"), 10))
        .extracting(Sentence::span)
        .containsExactly(first.span(1));
    assertThat(ledger.sentencesWith(List.of("irn"), 10)).hasSize(1);
    assertThat(ledger.sentencesWith(List.of("ga"), 10)).isEmpty();
    assertThat(ledger.sentencesWith(List.of("a"), 0)).isEmpty();
    assertThat(ledger.sentencesWith(List.of(" "), 10)).isEmpty();
    assertThat(ledger.sentencesWith(List.of("bol"), 1)).hasSize(1);
  }

  @Test
  void coverageNamesMonthsAndStatesOfNewestReadings() {
    append(first.readBy("one"));
    append(first.readBy("two", Set.of(2)));

    YearMonth month = YearMonth.of(2010, 1);
    assertThat(ledger.coverage())
        .containsExactly(
            new Coverage(BOL, month, first.id()), new Coverage(IRN, month, first.id()));
  }

  @Test
  void loneSurrogateIsRefusedAndNothingOfTheBatchIsKept() {
    Reading broken = withTitle(second.readBy("one"), "half \ud83d");
    Batch batch = new Batch(List.of(first.readBy("one"), broken), List.of(), List.of());

    assertThatThrownBy(() -> ledger.append(batch))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(second.id().value())
        .hasMessageContaining("lone surrogate) at index 5")
        .hasMessageNotContaining("half ?");
    assertThat(ledger.documents()).isEmpty();
    assertThat(ledger.events(Selection.all())).isEmpty();
    assertThat(append(first.readBy("one"))).isEqualTo(new Appended(1, 0));
  }

  private static Reading withTitle(Reading reading, String title) {
    Document old = reading.document();
    Document.Imprint imprint =
        new Document.Imprint(old.imprint().path(), title, old.publisher(), old.published());
    return new Reading(
        new Document(old.id(), imprint, "en", old.text()),
        reading.status(),
        reading.coder(),
        reading.pieces(),
        reading.findings());
  }

  @Test
  void evidenceOutsideTheReadingIsRefused() {
    Reading whole = first.readBy("one");
    Reading.Pieces cut =
        new Reading.Pieces(whole.sentences().subList(1, 3), whole.pieces().states(), List.of());
    Reading reading = new Reading(whole.document(), whole.status(), "one", cut, whole.findings());

    assertThatThrownBy(() -> append(reading))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(first.report(0) + " cites a sentence");
    assertThat(ledger.findReading(first.id())).isEmpty();
  }

  @Test
  void veryLongLineComesBack() {
    String line = "x\u0000😀".repeat(2_000_000);
    Told told = new Told("long.txt", line);

    append(told.readBy("one"));

    assertThat(ledger.findDocument(told.id()).orElseThrow().text().equals(line)).isTrue();
    assertThat(ledger.sentences(told.id()).get(0).text().equals(line)).isTrue();
    assertThat(ledger.sentencesWith(List.of("x"), 5)).hasSize(1);
  }

  @Test
  void threadsReadWhileAnotherAppends() throws InterruptedException {
    Samples samples = new Samples(9);
    List<Reading> readings = IntStream.range(0, 30).mapToObj(i -> samples.reading("one")).toList();
    List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Thread reader =
          new Thread(
              () -> {
                while (ledger.documents().size() < readings.size()) {
                  for (Document document : ledger.documents()) {
                    assertThat(ledger.findCoder(document.id())).contains("one");
                  }
                  assertThat(ledger.events(PAIR)).isNotNull();
                }
              });
      reader.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
      threads.add(reader);
      reader.start();
    }
    readings.forEach(this::append);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
  }
}
