// SPDX-License-Identifier: Apache-2.0
package entente.scene;

import entente.claim.Claim;
import entente.event.Event;
import entente.event.EventComposer;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Report;
import entente.event.ReportId;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Sentence;
import entente.fact.Coverage;
import entente.fact.Fact;
import entente.ledger.InferredDate;
import entente.ledger.KeptCheck;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import entente.reading.Reading;
import entente.review.Decision;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A ledger that holds a few readings in memory. */
public final class SceneLedger implements Ledger {
  private final List<Reading> readings;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<KeptCheck> checks = new ArrayList<>();
  private final Map<ReportId, Join> joins = new LinkedHashMap<>();

  /** A ledger of these pages. */
  public SceneLedger(Reading... pages) {
    readings = new ArrayList<>(List.of(pages));
    readings.sort(Comparator.comparing(r -> r.document().id()));
    readings.forEach(r -> r.findings().joins().forEach(j -> joins.put(j.report(), j)));
  }

  /** Adds a decision of a person. */
  public SceneLedger decided(Decision decision) {
    decisions.add(decision);
    return this;
  }

  /** Adds what a check found. */
  public SceneLedger checked(KeptCheck check) {
    checks.add(check);
    return this;
  }

  /** Puts the {@code ordinal}-th report of {@code page} into the event that another founds. */
  public SceneLedger joined(Reading page, int ordinal, EventId event, String rule) {
    ReportId report = page.reports().get(ordinal).id();
    joins.put(report, new Join(report, event, rule));
    return this;
  }

  @Override
  public List<Document> documents() {
    return readings.stream().map(Reading::document).toList();
  }

  @Override
  public Optional<Document> findDocument(DocumentId id) {
    return findReading(id).map(Reading::document);
  }

  @Override
  public Optional<Reading> findReading(DocumentId id) {
    return readings.stream().filter(r -> r.document().id().equals(id)).findFirst();
  }

  @Override
  public Optional<String> findCoder(DocumentId id) {
    return findReading(id).map(Reading::coder);
  }

  @Override
  public List<Sentence> sentences(DocumentId id) {
    return findReading(id).map(Reading::sentences).orElse(List.of());
  }

  @Override
  public List<Sentence> sentencesWith(List<String> words, int limit) {
    return readings.stream()
        .flatMap(r -> r.sentences().stream())
        .filter(s -> words.stream().allMatch(s.text()::contains))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Report> reports(Selection selection) {
    return readings.stream().flatMap(r -> r.reports().stream()).toList();
  }

  @Override
  public List<Join> joins() {
    return List.copyOf(joins.values());
  }

  @Override
  public List<Event> events(Selection selection) {
    Map<EventId, List<Event.Member>> members = new LinkedHashMap<>();
    for (Report report : reports(selection)) {
      Join join = Objects.requireNonNull(joins.get(report.id()));
      Event.Member member = new Event.Member(report, join.rule());
      List<Event.Member> list = members.computeIfAbsent(join.event(), id -> new ArrayList<>());
      list.add(join.rule().equals("founds") ? 0 : list.size(), member);
    }
    return members.entrySet().stream()
        .map(e -> EventComposer.compose(e.getKey(), e.getValue()))
        .filter(selection::has)
        .sorted(
            Comparator.comparing(Event::when, entente.time.When.BY_DATE).thenComparing(Event::id))
        .toList();
  }

  @Override
  public Optional<Event> findEvent(EventId id) {
    return events(Selection.all()).stream()
        .filter(
            event ->
                event.id().equals(id)
                    || event.reports().stream()
                        .anyMatch(report -> EventId.foundedBy(report.id()).equals(id)))
        .findFirst();
  }

  @Override
  public List<Claim> claims(Selection selection) {
    return readings.stream()
        .flatMap(r -> r.claims().stream())
        .filter(
            c -> selection.pair().map(p -> c.states().containsAll(p.dyad().states())).orElse(true))
        .toList();
  }

  @Override
  public List<KeptCheck> checks(DocumentId id) {
    return checks.stream().filter(c -> c.evidence().document().equals(id)).toList();
  }

  @Override
  public List<KeptCheck> checks(Selection selection) {
    return readings.stream()
        .filter(
            r ->
                selection
                    .pair()
                    .map(p -> r.pieces().states().containsAll(p.dyad().states()))
                    .orElse(true))
        .flatMap(r -> checks(r.document().id()).stream())
        .toList();
  }

  @Override
  public List<InferredDate> inferences() {
    return List.of();
  }

  @Override
  public List<Fact> facts() {
    return List.of();
  }

  @Override
  public Optional<Report> findReport(ReportId id) {
    return reports(Selection.all()).stream().filter(r -> r.id().equals(id)).findFirst();
  }

  @Override
  public List<Report> superseded(DocumentId id) {
    return List.of();
  }

  @Override
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  @Override
  public List<Coverage> coverage() {
    List<Coverage> covered = new ArrayList<>();
    for (Reading reading : readings) {
      Document document = reading.document();
      document
          .published()
          .ifPresent(
              day ->
                  reading
                      .pieces()
                      .states()
                      .forEach(
                          state ->
                              covered.add(
                                  new Coverage(state, YearMonth.from(day), document.id()))));
    }
    covered.sort(
        Comparator.comparing(Coverage::month)
            .thenComparing(Coverage::state)
            .thenComparing(Coverage::document));
    return covered;
  }

  @Override
  public void close() {}
}
