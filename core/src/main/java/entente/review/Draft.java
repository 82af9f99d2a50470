// SPDX-License-Identifier: Apache-2.0
package entente.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A decision before it has its id.
 *
 * @param verb what is decided
 * @param target about what
 * @param value what a field is set to, or which decision is taken back
 * @param reach how far it reaches
 * @param grounds why
 */
public record Draft(
    Decision.Verb verb,
    Decision.Target target,
    Optional<String> value,
    Decision.Reach reach,
    Decision.Grounds grounds) {

  /** The decision, told apart from the same one made {@code before}. */
  public Decision after(Collection<Decision> before) {
    Set<DecisionId> taken = new HashSet<>();
    before.forEach(decision -> taken.add(decision.id()));
    int ordinal = 0;
    while (taken.contains(DecisionId.of(this, ordinal))) {
      ordinal++;
    }
    return new Decision(DecisionId.of(this, ordinal), verb, target, value, reach, grounds);
  }

  /** What takes {@code decision} back. */
  public static Draft undoing(Decision decision, Decision.Grounds grounds) {
    return new Draft(
        Decision.Verb.UNDO,
        decision.target(),
        Optional.of(decision.id().value()),
        decision.reach(),
        grounds);
  }
}
