// SPDX-License-Identifier: Apache-2.0
package entente.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which decisions hold: those that no undoing that holds takes back. An undoing may come before
 * what it undoes where files of several persons were put together.
 */
public final class InForce {
  private final List<Decision> all;
  private final Map<DecisionId, List<Decision>> undoings = new HashMap<>();
  private final Map<DecisionId, Boolean> known = new HashMap<>();

  private InForce(List<Decision> all) {
    this.all = List.copyOf(all);
    for (Decision decision : all) {
      decision
          .undone()
          .ifPresent(id -> undoings.computeIfAbsent(id, i -> new ArrayList<>()).add(decision));
    }
  }

  /** Of these decisions, in the order they were made. */
  public static InForce of(List<Decision> decisions) {
    return new InForce(decisions);
  }

  /** Those that hold and are no undoing, in the same order. */
  public List<Decision> decisions() {
    return all.stream().filter(d -> d.verb() != Decision.Verb.UNDO && holds(d)).toList();
  }

  /** The last of these. */
  public Optional<Decision> last() {
    List<Decision> held = decisions();
    return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
  }

  /** Whether {@code decision} is not taken back. Ids are hashes of what they undo: no circles. */
  public boolean holds(Decision decision) {
    Boolean before = known.get(decision.id());
    if (before != null) {
      return before;
    }
    // A file written by hand may hold a circle; of that, nothing is taken back.
    known.put(decision.id(), false);
    boolean holds = undoings.getOrDefault(decision.id(), List.of()).stream().noneMatch(this::holds);
    known.put(decision.id(), holds);
    return holds;
  }
}
