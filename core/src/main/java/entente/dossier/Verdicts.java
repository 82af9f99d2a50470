// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.review.Decision;
import entente.review.Decision.Verb;
import entente.verify.Reviews;
import entente.verify.check.Check;
import entente.verify.check.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What checks and persons say of the lines of a shelf. */
final class Verdicts {
  /** The field of a decision about a check as a whole. */
  static final String CHECK = "check";

  private final Map<DocumentId, List<Check>> shown = new LinkedHashMap<>();
  private final List<Check> rejected = new ArrayList<>();
  private final Reviews reviews;

  Verdicts(Grounds grounds, Shelf shelf) {
    reviews = Reviews.of(grounds.ledger().decisions());
    for (DocumentId document : shelf.readings().keySet()) {
      List<Check> held =
          grounds.findings().checks().apply(document).stream()
              .filter(c -> shelf.asOf().map(c::holdsOn).orElse(c.certainty().since().isEmpty()))
              .sorted(Check.BY_PLACE)
              .toList();
      held.stream().filter(this::isRejected).forEach(rejected::add);
      shown.put(document, held.stream().filter(c -> !isRejected(c)).toList());
    }
  }

  /** The checks that no person rejected, document by document. */
  List<Check> checks() {
    return shown.values().stream().flatMap(List::stream).toList();
  }

  /** The checks that a person rejected. */
  List<Check> rejected() {
    return List.copyOf(rejected);
  }

  /** The checks that refute words of {@code evidence}. */
  List<Check> refuting(Evidence evidence) {
    return shown.getOrDefault(evidence.document(), List.of()).stream()
        .filter(c -> c.rule().verdict() == Verdict.REFUTED)
        .filter(c -> c.evidence().span().overlaps(evidence.span()))
        .toList();
  }

  /** The decisions about the line of {@code kind} with this evidence, or about a field of it. */
  List<Decision> about(Evidence evidence, String kind) {
    return reviews.about(evidence).stream()
        .filter(d -> isOf(d.target().field(), kind))
        .toList();
  }

  private static boolean isOf(String field, String kind) {
    boolean whole =
        field.equals(Reviews.EVENT) || field.equals(Reviews.CLAIM) || field.equals(CHECK);
    return whole ? field.equals(kind) : !kind.equals(CHECK);
  }

  private boolean isRejected(Check check) {
    boolean out = false;
    for (Decision decision : about(check.evidence(), CHECK)) {
      out = decision.verb() == Verb.REJECT || (out && decision.verb() != Verb.ACCEPT);
    }
    return out;
  }
}
