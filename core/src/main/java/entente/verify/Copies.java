// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which documents are copies of one text, and whose text it is. Computed from a set of documents; a
 * document outside it is its own text, by its own publisher. Immutable.
 */
public final class Copies {
  private static final Copies NONE = new Copies(Map.of(), Map.of());

  /** Known publishers first, then the earliest, then those nearest to a state. */
  private static final Comparator<Document> FIRST =
      Comparator.comparing(Copies::isUnknown)
          .thenComparing(document -> document.published().orElse(LocalDate.MAX))
          .thenComparing(document -> document.publisher().kind())
          .thenComparing(Document::id);

  private final Map<DocumentId, DocumentId> texts;
  private final Map<DocumentId, Publisher> origins;

  private Copies(Map<DocumentId, DocumentId> texts, Map<DocumentId, Publisher> origins) {
    this.texts = Map.copyOf(texts);
    this.origins = Map.copyOf(origins);
  }

  /** No document is a copy of another. */
  public static Copies none() {
    return NONE;
  }

  /** The copies among {@code documents}; their order plays no part. */
  public static Copies of(Collection<Document> documents) {
    Map<DocumentId, Document> byId = new TreeMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    Map<DocumentId, Publisher> origins = new HashMap<>();
    Map<DocumentId, Fingerprint> sketches = new HashMap<>();
    for (Document document : byId.values()) {
      agency(document).ifPresent(agency -> origins.put(document.id(), agency));
      sketches.put(document.id(), Fingerprint.of(document.text()));
    }
    Map<DocumentId, DocumentId> texts = new HashMap<>();
    for (NavigableSet<DocumentId> group : NearDuplicates.groups(sketches)) {
      List<Document> copies =
          group.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
      Publisher origin = origin(copies, origins);
      group.forEach(id -> origins.put(id, origin));
      group.forEach(id -> texts.put(id, group.first()));
    }
    return new Copies(texts, origins);
  }

  /** The agency a document is credited to, or that published it. */
  private static Optional<Publisher> agency(Document document) {
    return Agencies.standard()
        .credit(document.text())
        .or(() -> Agencies.standard().find(document.publisher().name()));
  }

  private static Publisher origin(List<Document> copies, Map<DocumentId, Publisher> credits) {
    return official(copies, credits)
        .or(() -> credited(copies, credits))
        .orElseGet(() -> copies.stream().min(FIRST).orElseThrow().publisher());
  }

  /** The organ that issued a text itself: one without credit, and no later than any other copy. */
  private static Optional<Publisher> official(
      List<Document> copies, Map<DocumentId, Publisher> credits) {
    Optional<LocalDate> earliest =
        copies.stream()
            .map(Document::published)
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
    return copies.stream()
        .filter(d -> isOfficial(d.publisher()) && !credits.containsKey(d.id()))
        .filter(d -> d.published().isEmpty() || d.published().equals(earliest))
        .min(FIRST)
        .map(Document::publisher);
  }

  private static boolean isOfficial(Publisher publisher) {
    return publisher.kind() == Publisher.Kind.GOVERNMENT || publisher.kind() == Publisher.Kind.IGO;
  }

  /** The agency that most copies are credited to. */
  private static Optional<Publisher> credited(
      List<Document> copies, Map<DocumentId, Publisher> credits) {
    Map<Publisher, Long> counts =
        copies.stream()
            .flatMap(d -> Optional.ofNullable(credits.get(d.id())).stream())
            .collect(Collectors.groupingBy(agency -> agency, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Publisher, Long>comparingByValue()
                .thenComparing(e -> e.getKey().name(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private static boolean isUnknown(Document document) {
    return document.publisher().isUnknown();
  }

  /** One document for all copies of a text: the same for each of them; itself if it has none. */
  public DocumentId textOf(DocumentId document) {
    return texts.getOrDefault(document, document);
  }

  /**
   * Whose text it is, where that is not simply its publisher: the agency it is credited to; of
   * copies, the organ of a state that issued it, else the agency, else the publisher of the
   * earliest.
   */
  public Optional<Publisher> findOrigin(DocumentId document) {
    return Optional.ofNullable(origins.get(document));
  }

  /** Whose text each document is, for all documents. */
  public Function<DocumentId, Publisher> over(Function<DocumentId, Publisher> publisherOf) {
    return document -> findOrigin(document).orElseGet(() -> publisherOf.apply(document));
  }
}
