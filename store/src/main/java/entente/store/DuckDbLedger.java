// SPDX-License-Identifier: Apache-2.0
package entente.store;

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
import entente.ledger.Batch;
import entente.ledger.InferredDate;
import entente.ledger.KeptCheck;
import entente.ledger.Ledger;
import entente.ledger.LedgerUnavailable;
import entente.ledger.LedgerWriter;
import entente.ledger.Selection;
import entente.reading.Reading;
import entente.reading.Status;
import entente.review.Decision;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ledger in a DuckDB file, or in memory. Safe for use by several threads: appends wait for one
 * another, and each question sees the ledger as it was when it was asked.
 */
public final class DuckDbLedger implements Ledger, LedgerWriter {
  private final Database database;
  private final Optional<LedgerLock> lock;
  private final Access access;
  private final Object appending = new Object();

  DuckDbLedger(Database database, Access access, Optional<LedgerLock> lock) {
    this.database = database;
    this.access = access;
    this.lock = lock;
  }

  /**
   * Opens the ledger in {@code file}; for appending, it is made if it is missing.
   *
   * @throws LedgerUnavailable if it is in use, damaged, of a newer schema, no ledger at all, or
   *     missing when opened for reading
   */
  public static DuckDbLedger open(Path file, Access access) {
    return new LedgerFile(file, Migrations.standard()).open(access);
  }

  /** An empty ledger that is gone when it is closed. */
  public static DuckDbLedger inMemory() {
    Database database = Database.inMemory();
    Migrations.standard().apply(database, 0);
    return new DuckDbLedger(database, Access.APPEND, Optional.empty());
  }

  /** The version of its schema. */
  public int schema() {
    return Migrations.standard().version(database, database.name());
  }

  /**
   * Tells other processes, through the lock file, where this one answers their questions.
   *
   * @throws IllegalStateException if this ledger is not a file opened for appending
   */
  public void announce(URI address) {
    lock.orElseThrow(() -> new IllegalStateException("no lock to announce " + address + " in"))
        .announce(address);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a reading cannot be kept: a text is not valid Unicode, a
   *     report or claim cites a sentence that is not in it, an id occurs twice; the message names
   *     the document; or if a check or inferred date is of what is not held
   * @throws IllegalStateException if the ledger was opened for reading
   * @throws LedgerUnavailable if the disk is full or fails
   */
  @Override
  public Appended append(Batch batch) {
    if (access == Access.READ) {
      throw new IllegalStateException("opened for reading");
    }
    synchronized (appending) {
      try (Session session = database.session()) {
        Appended appended = new BatchAppend(session).append(batch);
        session.commit();
        return appended;
      } catch (SQLException e) {
        throw Failures.running(database.name(), "append", e);
      }
    }
  }

  @Override
  public List<Document> documents() {
    try (Session session = database.session()) {
      return session.list("documents", Lines::document);
    }
  }

  @Override
  public Optional<Document> findDocument(DocumentId id) {
    try (Session session = database.session()) {
      return findDocument(session, id);
    }
  }

  private static Optional<Document> findDocument(Session session, DocumentId id) {
    return session.first("document", Lines::document, id.value());
  }

  /** The number of a reading with what stands in its own row. */
  private record Head(long number, Status status, String coder) {
    static Optional<Head> find(Session session, DocumentId id) {
      return session.first(
          "newest_reading",
          row -> new Head(row.bigNumber(), row.word(Status.class), row.text()),
          id.value());
    }
  }

  @Override
  public Optional<Reading> findReading(DocumentId id) {
    try (Session session = database.session()) {
      return Head.find(session, id)
          .map(
              head ->
                  new Reading(
                      findDocument(session, id).orElseThrow(),
                      head.status,
                      head.coder,
                      pieces(session, head.number),
                      findings(session, head.number)));
    }
  }

  private static Reading.Pieces pieces(Session session, long reading) {
    return new Reading.Pieces(
        session.list("sentences_of_reading", Lines::sentence, reading),
        new TreeSet<>(session.list("states_of_reading", Lines::state, reading)),
        session.list("dropped_of_reading", Lines::dropped, reading));
  }

  private static Reading.Findings findings(Session session, long reading) {
    return new Reading.Findings(
        session.list("reports_of_reading", Lines::report, reading),
        session.list("joins_of_reading", Lines::join, reading),
        session.list("claims_of_reading", Lines::claim, reading));
  }

  @Override
  public Optional<String> findCoder(DocumentId id) {
    try (Session session = database.session()) {
      return Head.find(session, id).map(Head::coder);
    }
  }

  @Override
  public List<Sentence> sentences(DocumentId id) {
    try (Session session = database.session()) {
      return Head.find(session, id)
          .map(head -> session.list("sentences_of_reading", Lines::sentence, head.number))
          .orElse(List.of());
    }
  }

  /** {@inheritDoc} Whole words, each of one or more words of text; no words find nothing. */
  @Override
  public List<Sentence> sentencesWith(List<String> words, int limit) {
    List<String> asked = words.stream().filter(word -> !word.isBlank()).toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    try (Session session = database.session()) {
      return session.list(
          "sentences_with",
          Lines::sentence,
          sentence -> asked.stream().allMatch(word -> WordSearch.holds(sentence.text(), word)),
          limit,
          asked);
    }
  }

  /** {@inheritDoc} A report counts as contained if it would be as an event of its own. */
  @Override
  public List<Report> reports(Selection selection) {
    try (Session session = database.session()) {
      return reportsOfPair(session, selection).stream()
          .filter(report -> selection.has(alone(report)))
          .toList();
    }
  }

  private static List<Report> reportsOfPair(Session session, Selection selection) {
    return selection
        .pair()
        .map(
            pair ->
                session.list(
                    "reports_of_pair",
                    Lines::report,
                    pair.dyad().first().value(),
                    pair.dyad().second().value()))
        .orElseGet(() -> session.list("reports", Lines::report));
  }

  private static Event alone(Report report) {
    return EventComposer.compose(
        EventId.foundedBy(report.id()), List.of(new Event.Member(report, "founds")));
  }

  /** {@inheritDoc} Of each report only the last, which holds. */
  @Override
  public List<Join> joins() {
    try (Session session = database.session()) {
      return session.list("joins", Lines::join);
    }
  }

  @Override
  public List<Event> events(Selection selection) {
    try (Session session = database.session()) {
      return new ToldEvents(session).events(selection);
    }
  }

  @Override
  public Optional<Event> findEvent(EventId id) {
    try (Session session = database.session()) {
      return new ToldEvents(session).find(id);
    }
  }

  @Override
  public List<Claim> claims(Selection selection) {
    try (Session session = database.session()) {
      return selection
          .pair()
          .map(
              pair ->
                  session.list(
                      "claims_of_pair",
                      Lines::claim,
                      pair.dyad().first().value(),
                      pair.dyad().second().value()))
          .orElseGet(() -> session.list("claims", Lines::claim));
    }
  }

  @Override
  public List<KeptCheck> checks(DocumentId id) {
    try (Session session = database.session()) {
      return session.list("checks_of_document", Lines::check, id.value());
    }
  }

  @Override
  public List<KeptCheck> checks(Selection selection) {
    try (Session session = database.session()) {
      return selection
          .pair()
          .map(
              pair ->
                  session.list(
                      "checks_of_pair",
                      Lines::check,
                      pair.dyad().first().value(),
                      pair.dyad().second().value()))
          .orElseGet(() -> session.list("checks", Lines::check));
    }
  }

  @Override
  public List<InferredDate> inferences() {
    try (Session session = database.session()) {
      return session.list("inferences", Lines::inference);
    }
  }

  @Override
  public List<Fact> facts() {
    try (Session session = database.session()) {
      return session.list("facts", Lines::fact);
    }
  }

  @Override
  public Optional<Report> findReport(ReportId id) {
    try (Session session = database.session()) {
      return session.first("report", Lines::report, id.value());
    }
  }

  /**
   * {@inheritDoc} A report whose act, date or attribution the newest reading tells otherwise counts
   * as no longer made; what was told several times is listed once, as told last.
   */
  @Override
  public List<Report> superseded(DocumentId id) {
    try (Session session = database.session()) {
      Set<Content> told = new HashSet<>();
      Head.find(session, id)
          .map(head -> session.list("reports_of_reading", Lines::report, head.number))
          .orElse(List.of())
          .forEach(report -> told.add(Content.of(report)));
      return session.list("superseded_reports", Lines::report, id.value()).stream()
          .filter(report -> told.add(Content.of(report)))
          .toList();
    }
  }

  /** What a report says, whichever rule read it. */
  private record Content(ReportId id, Object act, Object when, Object attribution) {
    static Content of(Report report) {
      return new Content(report.id(), report.act(), report.when(), report.attribution());
    }
  }

  @Override
  public List<Decision> decisions() {
    try (Session session = database.session()) {
      return session.list("decisions", Lines::decision);
    }
  }

  @Override
  public List<Coverage> coverage() {
    try (Session session = database.session()) {
      return session.list("coverage", Lines::coverage);
    }
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      lock.ifPresent(LedgerLock::close);
    }
  }
}
