// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.actor.Dyad;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.ledger.Ledger;
import entente.reading.Reading;
import entente.reading.Status;
import entente.verify.Copies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents a dossier rests on: those that name either state, and those whose states are not
 * known because they were not coded; none published after the day it is seen from.
 *
 * @param asOf the day given, else that of the newest document
 * @param readings of these documents, oldest first, undated last
 * @param later number of documents left out because they were published later
 * @param elsewhere number of documents left out because they name neither state
 * @param copies which of these documents are copies of one text
 */
record Shelf(
    Optional<LocalDate> asOf,
    Map<DocumentId, Reading> readings,
    int later,
    int elsewhere,
    Copies copies) {
  private static final Comparator<Reading> BY_DAY =
      Comparator.comparing((Reading r) -> r.document().published().orElse(LocalDate.MAX))
          .thenComparing(r -> r.document().id());

  static Shelf of(Ledger ledger, Dyad dyad, Optional<LocalDate> asOf) {
    List<Reading> all = new ArrayList<>();
    ledger.documents().forEach(d -> ledger.findReading(d.id()).ifPresent(all::add));
    List<Reading> near = all.stream().filter(r -> concerns(r, dyad)).sorted(BY_DAY).toList();
    Map<DocumentId, Reading> kept = new LinkedHashMap<>();
    near.stream()
        .filter(r -> isInTime(r.document(), asOf))
        .forEach(r -> kept.put(r.document().id(), r));
    return new Shelf(
        asOf.or(() -> newest(kept)),
        kept,
        near.size() - kept.size(),
        all.size() - near.size(),
        Copies.of(kept.values().stream().map(Reading::document).toList()));
  }

  private static boolean concerns(Reading reading, Dyad dyad) {
    boolean unknown = reading.status() == Status.UNCODED && reading.pieces().states().isEmpty();
    return unknown || dyad.states().stream().anyMatch(reading.pieces().states()::contains);
  }

  private static boolean isInTime(Document document, Optional<LocalDate> asOf) {
    return asOf.isEmpty() || document.published().map(day -> !day.isAfter(asOf.get())).orElse(true);
  }

  private static Optional<LocalDate> newest(Map<DocumentId, Reading> kept) {
    return kept.values().stream()
        .map(r -> r.document().published())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  List<Reading> coded() {
    return readings.values().stream().filter(r -> r.status() == Status.READ).toList();
  }

  boolean has(DocumentId document) {
    return readings.containsKey(document);
  }

  /**
   * The reading of a document of this shelf.
   *
   * @throws IllegalArgumentException if it is not here
   */
  Reading reading(DocumentId document) {
    Reading reading = readings.get(document);
    if (reading == null) {
      throw new IllegalArgumentException("not on the shelf: " + document);
    }
    return reading;
  }

  Publisher publisher(DocumentId document) {
    return reading(document).document().publisher();
  }

  /** Whether the document names both states of the pair. */
  boolean namesBoth(DocumentId document, Dyad dyad) {
    return has(document) && reading(document).pieces().states().containsAll(dyad.states());
  }
}
