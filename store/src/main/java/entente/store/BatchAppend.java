// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.event.Join;
import entente.event.ReportId;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.fact.Fact;
import entente.ledger.Batch;
import entente.ledger.LedgerWriter.Appended;
import entente.reading.Reading;
import entente.review.Decision;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Appends one batch within a session: finds what the ledger holds already, then writes the rest.
 * Queries come before rows, which a query would not see until they are flushed.
 */
final class BatchAppend {
  private final Session session;
  private final Map<DocumentId, Document> documents = new HashMap<>();
  private final Map<ReportId, Join> latest = new HashMap<>();
  private final Set<ReportId> known = new HashSet<>();
  private final Map<DocumentId, Long> fresh = new HashMap<>();
  private final Map<ReportId, Long> told = new HashMap<>();
  private final Numbers numbers;

  /** The numbers that the next rows take. */
  private static final class Numbers {
    private long reading;
    private long join;
    private long decision;
    private final long inference;
    private final long fact;

    Numbers(Row row) throws SQLException {
      reading = row.bigNumber();
      join = row.bigNumber();
      decision = row.bigNumber();
      inference = row.bigNumber();
      fact = row.bigNumber();
    }
  }

  private record Key(DocumentId document, String coder) {}

  BatchAppend(Session session) {
    this.session = session;
    this.numbers = session.first("next_numbers", Numbers::new).orElseThrow();
  }

  Appended append(Batch batch) throws SQLException {
    List<Reading> added = fresh(batch.readings());
    List<Decision> decisions = freshDecisions(batch.decisions());
    session
        .listOf("documents_by_id", Lines::document, ids(added))
        .forEach(document -> documents.put(document.id(), document));
    session
        .listOf("latest_joins_by_report", Lines::join, reports(batch.joins()))
        .forEach(join -> latest.put(join.report(), join));
    BesideRows beside = BesideRows.of(session, batch);
    List<Fact> facts = FactRows.fresh(session, batch.facts());
    for (Reading reading : added) {
      add(reading);
    }
    for (Join join : batch.joins()) {
      addAcrossDocuments(join);
    }
    for (Decision decision : decisions) {
      add(decision);
    }
    beside.addChecks(batch.checks(), fresh);
    beside.addInferences(batch.inferences(), told, numbers.inference);
    FactRows.add(session, facts, numbers.fact);
    return new Appended(added.size(), batch.readings().size() - added.size(), facts.size());
  }

  private List<Reading> fresh(List<Reading> readings) {
    Set<Key> held =
        new HashSet<>(
            session.listOf(
                "known_readings",
                row -> new Key(new DocumentId(row.text()), row.text()),
                ids(readings)));
    Map<Boolean, List<Reading>> parted =
        readings.stream()
            .collect(
                Collectors.partitioningBy(r -> held.add(new Key(r.document().id(), r.coder()))));
    parted(parted, false).forEach(r -> r.reports().forEach(report -> known.add(report.id())));
    parted(parted, true).forEach(r -> r.reports().forEach(report -> known.remove(report.id())));
    return parted(parted, true);
  }

  private static List<Reading> parted(Map<Boolean, List<Reading>> parted, boolean fresh) {
    return Objects.requireNonNull(parted.get(fresh));
  }

  private List<Decision> freshDecisions(List<Decision> decisions) {
    List<String> asked = decisions.stream().map(d -> d.id().value()).toList();
    Set<String> held = new HashSet<>(session.listOf("known_decisions", Row::text, asked));
    return decisions.stream().filter(d -> held.add(d.id().value())).toList();
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream().map(r -> r.document().id().value()).distinct().toList();
  }

  private static List<String> reports(List<Join> joins) {
    return joins.stream().map(join -> join.report().value()).distinct().toList();
  }

  private void add(Reading reading) throws SQLException {
    Document document = reading.document();
    long number = numbers.reading++;
    fresh.put(document.id(), number);
    reading.reports().forEach(report -> told.put(report.id(), number));
    try {
      ReadingRows rows = new ReadingRows(session, number);
      if (!document.equals(documents.put(document.id(), document))) {
        rows.addDocument(document);
      }
      rows.add(reading);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the reading of " + document.id() + " cannot be kept: " + e.getMessage(), e);
    }
    for (Join join : reading.findings().joins()) {
      add(join, Optional.of(number));
    }
  }

  /**
   * A join that the batch brings beside its readings. Those of a reading that was known are as
   * known as it is.
   */
  private void addAcrossDocuments(Join join) throws SQLException {
    if (!known.contains(join.report()) && !join.equals(latest.get(join.report()))) {
      add(join, Optional.empty());
    }
  }

  private void add(Join join, Optional<Long> reading) throws SQLException {
    session
        .rows("joins")
        .add(numbers.join++, reading, join.report().value(), join.event().value(), join.rule());
    latest.put(join.report(), join);
  }

  private void add(Decision decision) throws SQLException {
    Decision.Target target = decision.target();
    session
        .rows("decisions")
        .add(
            numbers.decision++,
            decision.id().value(),
            decision.verb(),
            target.document().value(),
            target.span().start(),
            target.span().end(),
            target.field(),
            decision.reason(),
            decision.value(),
            decision.reach().scope(),
            decision.reach().line(),
            decision.reach().rule(),
            decision.reach().publisher(),
            decision.reach().wording(),
            decision.grounds().by());
  }
}
