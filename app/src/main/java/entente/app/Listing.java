// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.event.Event;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.ledger.Ledger;
import entente.verify.Origins;
import entente.verify.Reviews;
import entente.verify.Standing;
import entente.verify.Standings;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a listing says of a line beside the line itself: publisher, standing, decisions. */
final class Listing {
  private final Map<DocumentId, Publisher> publishers;
  private final Reviews reviews;

  Listing(Ledger ledger) {
    publishers =
        ledger.documents().stream().collect(Collectors.toMap(Document::id, Document::publisher));
    reviews = Reviews.of(ledger.decisions());
  }

  boolean isEmpty() {
    return publishers.isEmpty();
  }

  Publisher publisher(DocumentId document) {
    return publishers.getOrDefault(document, Publisher.unknown());
  }

  Standing standing(Event event) {
    return Standings.of(event, lookup());
  }

  int origins(Event event) {
    return Origins.count(event, lookup());
  }

  boolean isRejected(Event event) {
    return reviews.isRejected(event);
  }

  private Function<DocumentId, Publisher> lookup() {
    return this::publisher;
  }
}
