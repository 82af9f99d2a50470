// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.claim.Claim;
import entente.event.Event;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import entente.time.When;
import entente.verify.Copies;
import entente.verify.Origins;
import entente.verify.Reviews;
import entente.verify.Standing;
import entente.verify.Standings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a listing says of a line beside the line itself: publisher, standing, decisions. */
final class Listing {
  private final Map<DocumentId, Document> documents;
  private final Reviews reviews;
  private Copies copies = Copies.none();

  Listing(Ledger ledger) {
    documents =
        ledger.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
    reviews = Reviews.of(ledger);
  }

  /** Counts copies among the documents of {@code events} once. */
  Listing comparing(List<Event> events) {
    copies =
        Copies.of(
            events.stream()
                .flatMap(event -> event.reports().stream())
                .map(report -> report.evidence().document())
                .distinct()
                .flatMap(id -> Optional.ofNullable(documents.get(id)).stream())
                .toList());
    return this;
  }

  boolean isEmpty() {
    return documents.isEmpty();
  }

  /** The document of a report of the ledger. */
  Document document(DocumentId id) {
    return Optional.ofNullable(documents.get(id))
        .orElseThrow(() -> new IllegalStateException("a report of no document: " + id));
  }

  Publisher publisher(DocumentId document) {
    return Optional.ofNullable(documents.get(document))
        .map(Document::publisher)
        .orElse(Publisher.unknown());
  }

  Optional<LocalDate> published(DocumentId document) {
    return Optional.ofNullable(documents.get(document)).flatMap(Document::published);
  }

  Standing standing(Event event) {
    return Standings.of(event, lookup(), copies);
  }

  int origins(Event event) {
    return Origins.count(event, lookup(), copies);
  }

  boolean isRejected(Claim claim) {
    return reviews.isRejected(claim);
  }

  boolean isRejected(Event event) {
    return reviews.isRejected(event);
  }

  /**
   * An event of a listing.
   *
   * @param event as persons corrected it
   * @param told as the documents tell it
   */
  record Shown(Event event, Event told) {}

  /** The events that are asked for as persons corrected them, by date, then id. */
  List<Shown> events(Ledger ledger, Selection selection) {
    return ledger.events(selection.ofPairAlone()).stream()
        .map(told -> new Shown(reviews.corrected(told), told))
        .filter(shown -> selection.has(shown.event()))
        .sorted(
            Comparator.comparing((Shown shown) -> shown.event().when(), When.BY_DATE)
                .thenComparing(shown -> shown.event().id()))
        .toList();
  }

  /** As persons corrected it. */
  Claim corrected(Claim told) {
    return reviews.corrected(told);
  }

  /** What persons decided about it. */
  DecisionLines decisions(Event told) {
    return DecisionLines.of(told, reviews.decisionsOn(told));
  }

  /** What persons decided about it. */
  DecisionLines decisions(Claim told) {
    return DecisionLines.of(told, reviews.decisionsOn(told));
  }

  private Function<DocumentId, Publisher> lookup() {
    return this::publisher;
  }
}
