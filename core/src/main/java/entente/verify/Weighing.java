// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Dyad;
import entente.claim.Claim;
import entente.event.Event;
import entente.event.Report;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import entente.verify.check.Check;
import entente.verify.check.KeptChecks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a ledger holds of a pair of states, or of all, weighed together: where each event and
 * claim stands, and which accounts contradict one another. What a person rejected has no weight.
 */
public final class Weighing {
  private final Proof proof;
  private final ClaimStandings claims;
  private final Map<String, List<Check>> checks;

  private Weighing(Proof proof, ClaimStandings claims) {
    this.proof = proof;
    this.claims = claims;
    this.checks =
        proof.checks().stream()
            .collect(Collectors.groupingBy(check -> check.evidence().document().value()));
  }

  /** What {@code ledger} holds of {@code pair}; of all pairs if it is empty. */
  public static Weighing of(Ledger ledger, Optional<Dyad> pair) {
    Selection selection = pair.map(Selection::of).orElseGet(Selection::all);
    Reviews reviews = Reviews.of(ledger);
    List<Event> events =
        ledger.events(selection).stream().filter(event -> !reviews.isRejected(event)).toList();
    List<Claim> claims =
        ledger.claims(selection).stream().filter(claim -> !reviews.isRejected(claim)).toList();
    List<Check> checks =
        KeptChecks.checks(ledger.checks(selection)).stream()
            .filter(check -> !reviews.isRejected(check))
            .toList();
    return of(ledger, events, claims, checks);
  }

  private static Weighing of(
      Ledger ledger, List<Event> events, List<Claim> claims, List<Check> checks) {
    Map<DocumentId, Document> documents =
        ledger.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
    Function<DocumentId, Optional<Document>> find = id -> Optional.ofNullable(documents.get(id));
    Testimony testimony =
        new Testimony(events, claims, id -> find.apply(id).flatMap(Document::published));
    Map<DocumentId, List<entente.evidence.Sentence>> sentences = new HashMap<>();
    Proof.Sources sources =
        new Proof.Sources(
            id -> find.apply(id).map(Document::publisher).orElse(Publisher.unknown()),
            Copies.of(told(testimony).stream().flatMap(id -> find.apply(id).stream()).toList()),
            id -> sentences.computeIfAbsent(id, ledger::sentences));
    Proof proof = Proof.of(testimony, sources, Retractions.in(ledger), checks);
    return new Weighing(proof, ClaimStandings.of(claims, proof));
  }

  /** The documents that tell something. */
  private static Set<DocumentId> told(Testimony testimony) {
    Set<DocumentId> documents = new LinkedHashSet<>();
    testimony.events().stream()
        .flatMap(event -> event.reports().stream())
        .map(Report::evidence)
        .forEach(evidence -> documents.add(evidence.document()));
    testimony.claims().forEach(claim -> documents.add(claim.evidence().document()));
    return documents;
  }

  /** Where {@code event} stands. */
  public Judgement judge(Event event) {
    return Standings.judge(event, proof);
  }

  /** Where {@code claim} stands. */
  public Judgement judge(Claim claim) {
    return claims.judge(claim);
  }

  /** The printed status of {@code claim}. */
  public ClaimStatus status(Claim claim) {
    DocumentId document = claim.evidence().document();
    return ClaimStatus.of(
        claim,
        checks.getOrDefault(document.value(), List.of()),
        proof.sources().sentences().apply(document));
  }

  /** All contradictions, by field, then line. */
  public List<Contradiction> contradictions() {
    return proof.contradictions();
  }

  /** The contradictions of an event or its reports. */
  public List<Contradiction> about(Event event) {
    return proof.about(event);
  }

  /** The contradictions of a claim. */
  public List<Contradiction> about(Claim claim) {
    return proof.about(claim);
  }

  /** Number of origins of the event, copies of one text counted once. */
  public int origins(Event event) {
    return proof.origins(new ArrayList<>(event.reports())).size();
  }
}
