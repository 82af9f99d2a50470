// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.actor.Dyad;
import entente.claim.Claim;
import entente.event.Event;
import entente.event.EventComposer;
import entente.event.Mode;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import entente.time.When;
import entente.verify.Reviews;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the documents of a shelf tell of a pair.
 *
 * @param events acts between the two that no person rejected, by date, then id
 * @param beside acts of either with others, told by a document that names both
 * @param claims claims about the pair, by document and place
 * @param rejected what a person rejected
 */
record Docket(List<Event> events, List<Event> beside, List<Claim> claims, Rejected rejected) {
  /**
   * What a person rejected.
   *
   * @param events acts between the two
   * @param claims claims about the pair
   */
  record Rejected(List<Event> events, List<Claim> claims) {}

  private static final Comparator<Event> BY_DATE =
      Comparator.comparing(Event::when, When.BY_DATE).thenComparing(Event::id);

  private static final Comparator<Event> BY_PLACE =
      Comparator.comparing((Event e) -> founding(e).document())
          .thenComparing(e -> founding(e).span());

  static Docket of(Ledger ledger, Dyad dyad, Shelf shelf) {
    Reviews reviews = Reviews.of(ledger);
    List<Event> told = told(ledger.events(Selection.of(dyad)), shelf);
    List<Event> events =
        told.stream()
            .filter(e -> !reviews.isRejected(e))
            .map(reviews::corrected)
            .sorted(BY_DATE)
            .toList();
    List<Event> beside =
        told(ledger.events(Selection.all()), shelf).stream()
            .filter(e -> isBeside(e, dyad, shelf) && !reviews.isRejected(e))
            .toList();
    List<Claim> said =
        ledger.claims(Selection.of(dyad)).stream()
            .filter(c -> shelf.has(c.evidence().document()))
            .toList();
    return new Docket(
        events,
        beside,
        said.stream().filter(c -> !reviews.isRejected(c)).map(reviews::corrected).toList(),
        new Rejected(
            told.stream().filter(reviews::isRejected).toList(),
            said.stream().filter(reviews::isRejected).toList()));
  }

  /** Typed acts with the reports of the shelf's documents alone. */
  private static List<Event> told(List<Event> events, Shelf shelf) {
    return events.stream()
        .filter(e -> e.act().type().isPresent())
        .map(e -> told(e, shelf))
        .flatMap(Optional::stream)
        .sorted(BY_DATE)
        .toList();
  }

  private static Optional<Event> told(Event event, Shelf shelf) {
    List<Event.Member> members =
        event.members().stream().filter(m -> shelf.has(m.report().evidence().document())).toList();
    if (members.size() == event.members().size()) {
      return Optional.of(event);
    }
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(EventComposer.compose(event.id(), members));
  }

  private static boolean isBeside(Event event, Dyad dyad, Shelf shelf) {
    return !event.act().parties().dyads().contains(dyad)
        && event.act().parties().dyads().stream()
            .anyMatch(other -> dyad.states().stream().anyMatch(other::has))
        && event.reports().stream().anyMatch(r -> shelf.namesBoth(r.evidence().document(), dyad));
  }

  /** Acts told as done: neither planned nor alleged nor denied. */
  List<Event> done() {
    return events.stream().filter(e -> e.act().mode() == Mode.HAPPENED).toList();
  }

  List<Event> dated() {
    return events.stream().filter(e -> !e.when().isUndated()).toList();
  }

  List<Event> undated() {
    return events.stream().filter(e -> e.when().isUndated()).sorted(BY_PLACE).toList();
  }

  private static Evidence founding(Event event) {
    return event.reports().get(0).evidence();
  }

  /** Documents that report an event. */
  static NavigableSet<DocumentId> documents(Event event) {
    NavigableSet<DocumentId> documents = new TreeSet<>();
    event.reports().forEach(r -> documents.add(r.evidence().document()));
    return documents;
  }
}
