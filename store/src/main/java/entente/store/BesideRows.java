// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.event.ReportId;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.ledger.Batch;
import entente.ledger.InferredDate;
import entente.ledger.KeptCheck;
import entente.time.When;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what stands beside readings: checks and inferred dates. Each belongs to a reading of its
 * batch, or to the newest that the ledger held before.
 */
final class BesideRows {
  private final Session session;
  private final Map<DocumentId, Long> readings = new HashMap<>();
  private final Map<ReportId, Long> reports = new HashMap<>();
  private final Map<ReportId, InferredDate> inferred = new HashMap<>();
  private final Set<Key> held = new HashSet<>();

  private record Key(long reading, String check) {}

  private BesideRows(Session session) {
    this.session = session;
  }

  /** Knowing what the ledger holds of what {@code batch} is about; asked before it is written. */
  static BesideRows of(Session session, Batch batch) {
    BesideRows rows = new BesideRows(session);
    List<String> documents =
        batch.checks().stream().map(c -> c.evidence().document().value()).distinct().toList();
    List<String> reports = batch.inferences().stream().map(i -> i.report().value()).toList();
    rows.ask(documents, reports);
    return rows;
  }

  private record Home(String id, long reading) {
    static Home of(Row row) throws SQLException {
      return new Home(row.text(), row.bigNumber());
    }
  }

  private void ask(List<String> documents, List<String> told) {
    session
        .listOf("newest_readings", Home::of, documents)
        .forEach(home -> readings.put(new DocumentId(home.id), home.reading));
    held.addAll(
        session.listOf("known_checks", row -> new Key(row.bigNumber(), row.text()), documents));
    session
        .listOf("readings_of_reports", Home::of, told)
        .forEach(home -> reports.put(new ReportId(home.id), home.reading));
    session
        .listOf("inferences_of_reports", Lines::inference, told)
        .forEach(date -> inferred.put(date.report(), date));
  }

  /**
   * Those that are new.
   *
   * @throws IllegalArgumentException if one is of a document that was never read
   */
  void addChecks(List<KeptCheck> checks, Map<DocumentId, Long> fresh) throws SQLException {
    readings.putAll(fresh);
    for (KeptCheck check : checks) {
      Long reading = readings.get(check.evidence().document());
      if (reading == null) {
        throw new IllegalArgumentException(
            "a check of a document that was not read: " + check.id());
      }
      if (held.add(new Key(reading, check.id()))) {
        add(check, reading);
      }
    }
  }

  private void add(KeptCheck check, long reading) throws SQLException {
    Evidence evidence = check.evidence();
    Sentence sentence = evidence.sentence();
    session
        .rows("checks")
        .add(
            reading,
            check.id(),
            evidence.document().value(),
            check.rule(),
            check.message(),
            check.facts(),
            check.confidence(),
            check.since(),
            evidence.span().start(),
            evidence.span().end(),
            sentence.id().value(),
            sentence.ordinal(),
            sentence.span().start(),
            sentence.span().end(),
            sentence.text());
  }

  /**
   * Those that say something new, numbered from {@code entry} on.
   *
   * @throws IllegalArgumentException if one is of a report that no newest reading makes
   */
  void addInferences(List<InferredDate> dates, Map<ReportId, Long> fresh, long entry)
      throws SQLException {
    reports.putAll(fresh);
    inferred.keySet().removeAll(fresh.keySet());
    long number = entry;
    for (InferredDate date : dates) {
      Long reading = reports.get(date.report());
      if (reading == null) {
        throw new IllegalArgumentException("a date of a report that is not held: " + date.report());
      }
      if (!date.equals(inferred.put(date.report(), date))) {
        add(date, number++, reading);
      }
    }
  }

  private void add(InferredDate date, long number, long reading) throws SQLException {
    When when = date.when();
    session
        .rows("inferred_dates")
        .add(
            number,
            reading,
            date.report().value(),
            when.from(),
            when.to(),
            when.grain(),
            when.basis(),
            when.weekday().map(DayOfWeek::name),
            date.fact().statement(),
            date.fact().source());
  }
}
