// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.claim.Claim;
import entente.dossier.EventLine.Weight;
import entente.event.Event;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.verify.ClaimStatus;
import entente.verify.Contradiction;
import entente.verify.Origins;
import entente.verify.Proof;
import entente.verify.Retraction;
import entente.verify.Retractions;
import entente.verify.Reviews;
import entente.verify.Standings;
import entente.verify.Testimony;
import entente.verify.check.Check;
import entente.verify.check.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What checks and persons say of the lines of a shelf. */
final class Verdicts {
  private final Map<DocumentId, List<Check>> shown = new LinkedHashMap<>();
  private final List<Check> rejected = new ArrayList<>();
  private final Reviews reviews;
  private final Shelf shelf;
  private final Proof proof;

  Verdicts(Grounds grounds, Shelf shelf, Docket docket) {
    this.shelf = shelf;
    reviews = Reviews.of(grounds.ledger());
    for (DocumentId document : shelf.readings().keySet()) {
      List<Check> held =
          grounds.findings().checks().apply(document).stream()
              .filter(c -> shelf.asOf().map(c::holdsOn).orElse(c.certainty().since().isEmpty()))
              .sorted(Check.BY_PLACE)
              .toList();
      held.stream().filter(reviews::isRejected).forEach(rejected::add);
      shown.put(document, held.stream().filter(c -> !reviews.isRejected(c)).toList());
    }
    proof = proof(docket);
  }

  private Proof proof(Docket docket) {
    Testimony testimony =
        new Testimony(
            docket.events(), docket.claims(), id -> shelf.reading(id).document().published());
    Proof.Sources sources =
        new Proof.Sources(shelf::publisher, shelf.copies(), id -> shelf.reading(id).sentences());
    List<Retraction> retractions =
        shelf.coded().stream().flatMap(r -> Retractions.in(r.sentences()).stream()).toList();
    return Proof.of(testimony, sources, retractions, checks());
  }

  /** How far an event can be relied on. */
  Weight weight(Event event) {
    return new Weight(
        Standings.judge(event, proof).standing(),
        Origins.count(event, shelf::publisher, shelf.copies()));
  }

  /** Accounts of one thing that cannot all be true. */
  List<Contradiction> contradictions() {
    return proof.contradictions();
  }

  /** The decisions of persons. */
  Reviews reviews() {
    return reviews;
  }

  /** The checks that no person rejected, document by document. */
  List<Check> checks() {
    return shown.values().stream().flatMap(List::stream).toList();
  }

  /** The checks that a person rejected. */
  List<Check> rejected() {
    return List.copyOf(rejected);
  }

  /** What checks and its own text say of a claim. */
  ClaimLine.Judged judged(Claim claim) {
    List<Check> refuting = refuting(claim.evidence());
    List<Sentence> text = shelf.reading(claim.evidence().document()).sentences();
    return new ClaimLine.Judged(ClaimStatus.of(claim, refuting, text), refuting);
  }

  private List<Check> refuting(Evidence evidence) {
    return shown.getOrDefault(evidence.document(), List.of()).stream()
        .filter(c -> c.rule().verdict() == Verdict.REFUTED)
        .filter(c -> c.evidence().span().overlaps(evidence.span()))
        .toList();
  }
}
