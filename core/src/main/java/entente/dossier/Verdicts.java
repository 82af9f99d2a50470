// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.verify.Reviews;
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

  Verdicts(Grounds grounds, Shelf shelf) {
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

  /** The checks that refute words of {@code evidence}. */
  List<Check> refuting(Evidence evidence) {
    return shown.getOrDefault(evidence.document(), List.of()).stream()
        .filter(c -> c.rule().verdict() == Verdict.REFUTED)
        .filter(c -> c.evidence().span().overlaps(evidence.span()))
        .toList();
  }
}
