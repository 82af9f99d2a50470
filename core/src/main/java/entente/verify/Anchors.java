// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.ledger.KeptCheck;
import entente.ledger.Ledger;
import entente.reading.Reading;
import entente.review.Decision;
import entente.review.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What now stands where decisions hang: which of the lines decided about are still there under the
 * same id, and what the rule of a decided line is called today, as a newer coder counts the lines
 * of its tables anew.
 */
final class Anchors {
  private final Set<String> present = new HashSet<>();
  private final Map<DocumentId, List<Evidence>> events = new HashMap<>();
  private final Map<DocumentId, List<Evidence>> claims = new HashMap<>();

  private Anchors() {}

  /** Of documents that nothing is known of. */
  static Anchors none() {
    return new Anchors();
  }

  /** Of the documents of these decisions, as the ledger holds them. */
  static Anchors of(Ledger ledger, List<Decision> decisions) {
    Anchors anchors = new Anchors();
    decisions.stream()
        .map(decision -> decision.target().document())
        .distinct()
        .forEach(document -> anchors.add(ledger, document));
    return anchors;
  }

  private void add(Ledger ledger, DocumentId document) {
    ledger.findReading(document).ifPresent(this::add);
    ledger.checks(document).stream().map(KeptCheck::id).forEach(present::add);
  }

  private void add(Reading reading) {
    List<Evidence> told = new ArrayList<>();
    reading
        .reports()
        .forEach(
            report -> {
              told.add(report.evidence());
              present.add("ev_" + report.id().value().substring("rp_".length()));
            });
    events.put(reading.document().id(), told);
    reading.claims().forEach(claim -> present.add(claim.id().value()));
    claims.put(reading.document().id(), reading.claims().stream().map(c -> c.evidence()).toList());
  }

  /** Whether the line of this id is still made. */
  boolean holds(String line) {
    return present.contains(line);
  }

  /**
   * What the rule is called that {@code decision} meant; empty if that cannot be told. The words of
   * a check's rule last. A line of a table is called by file and number, and is told again by what
   * now stands at the decision's place; where the document is not held, it is as it was called.
   */
  Optional<String> rule(Decision decision) {
    String then = decision.reach().rule();
    Decision.Target target = decision.target();
    boolean byPlace = isOf(target, Field.EVENT) || isOf(target, Field.CLAIM);
    if (!byPlace || !events.containsKey(target.document())) {
      return Optional.of(then);
    }
    return at(target).stream().filter(now -> table(now).equals(table(then))).findFirst();
  }

  private List<String> at(Decision.Target target) {
    return (isOf(target, Field.CLAIM) ? claims : events)
        .getOrDefault(target.document(), List.of()).stream()
            .filter(evidence -> evidence.span().equals(target.span()))
            .map(Evidence::rule)
            .toList();
  }

  private static String table(String rule) {
    int colon = rule.indexOf(':');
    return colon < 0 ? rule : rule.substring(0, colon);
  }

  private static boolean isOf(Decision.Target target, Field sort) {
    return Field.find(target.field()).map(Field::line).filter(sort::equals).isPresent();
  }
}
