// SPDX-License-Identifier: Apache-2.0
package entente.ledger;

import entente.claim.Claim;
import entente.event.Event;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Report;
import entente.event.ReportId;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Sentence;
import entente.fact.Coverage;
import entente.fact.Fact;
import entente.reading.Reading;
import entente.review.Decision;
import java.util.List;
import java.util.Optional;

/**
 * The record, for reading. What a newer reading of a document superseded is kept but not shown,
 * except by {@link #superseded}. Lists are empty where nothing is found; their order depends on
 * content alone. Safe for use by several threads.
 */
public interface Ledger extends AutoCloseable {
  /** All documents, by id. */
  List<Document> documents();

  /** The document of this id. */
  Optional<Document> findDocument(DocumentId id);

  /** The newest reading of a document. */
  Optional<Reading> findReading(DocumentId id);

  /** The coder that made the newest reading of a document. */
  Optional<String> findCoder(DocumentId id);

  /** The kept sentences of a document, in order. */
  List<Sentence> sentences(DocumentId id);

  /** Sentences that hold all of {@code words}, letter case aside, by document and place. */
  List<Sentence> sentencesWith(List<String> words, int limit);

  /** Reports of the newest readings that {@code selection} could contain, by document and place. */
  List<Report> reports(Selection selection);

  /** The joins of all current reports, in the order they were appended. */
  List<Join> joins();

  /**
   * Events asked for, by date, then id; rejected ones included. A report without a closed date of
   * its own stands in its event with the one that was inferred from a fact.
   */
  List<Event> events(Selection selection);

  /** The event of this id, or the one it was joined into. */
  Optional<Event> findEvent(EventId id);

  /** Claims about the pair of {@code selection}, or all, by document and place. */
  List<Claim> claims(Selection selection);

  /** What does not hold in a document, by its newest reading, by place, then rule. */
  List<KeptCheck> checks(DocumentId id);

  /**
   * What does not hold in the documents that name both states of the pair of {@code selection}, or
   * in all, by document, place and rule.
   */
  List<KeptCheck> checks(Selection selection);

  /** The dates that hold for reports of the newest readings because of a fact, by report. */
  List<InferredDate> inferences();

  /** The facts that feeds told, in the order they were loaded; built-in ones are not held here. */
  List<Fact> facts();

  /** A report by id, superseded or not. */
  Optional<Report> findReport(ReportId id);

  /** Reports that a newer reading of their document no longer makes, by document and place. */
  List<Report> superseded(DocumentId id);

  /** All decisions, in the order they were made. */
  List<Decision> decisions();

  /** Months and states that the readings cover, by month, state and document. */
  List<Coverage> coverage();

  @Override
  void close();
}
