// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.Dyad;
import entente.claim.Claim;
import entente.event.Event;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import entente.time.When;
import entente.verify.ClaimStatus;
import entente.verify.Contradiction;
import entente.verify.Origins;
import entente.verify.Reviews;
import entente.verify.Standing;
import entente.verify.Standings;
import entente.verify.Weighing;
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
  private Optional<Weighing> weighing = Optional.empty();

  Listing(Ledger ledger) {
    documents =
        ledger.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
    reviews = Reviews.of(ledger);
  }

  /** Holds all that the ledger tells of the pair, or of all, against what is listed. */
  Listing weighing(Ledger ledger, Optional<Dyad> pair) {
    weighing = Optional.of(Weighing.of(ledger, pair));
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
    return weighing
        .map(w -> w.judge(event).standing())
        .orElseGet(() -> Standings.of(event, this::publisher));
  }

  Standing standing(Claim claim) {
    return weighing.map(w -> w.judge(claim).standing()).orElse(Standing.UNCONFIRMED);
  }

  ClaimStatus status(Claim claim) {
    return weighing
        .map(w -> w.status(claim))
        .orElseGet(() -> ClaimStatus.of(claim, List.of(), List.of()));
  }

  List<Contradiction> contradictions(Event event) {
    return weighing.map(w -> w.about(event)).orElse(List.of());
  }

  List<Contradiction> contradictions(Claim claim) {
    return weighing.map(w -> w.about(claim)).orElse(List.of());
  }

  int origins(Event event) {
    return weighing
        .map(w -> w.origins(event))
        .orElseGet(() -> Origins.count(event, this::publisher));
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
}
