// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.gold.GoldDocument;
import entente.exchange.gold.Predictions;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A document's marked and predicted events with those that are aligned.
 *
 * @param gold the document
 * @param marked all pairs of states of its marked events
 * @param predicted all pairs of states of its predicted events
 * @param aligned a mark and its prediction, one to one
 */
record DocumentMatch(
    GoldDocument gold,
    List<StateAct> marked,
    List<StateAct> predicted,
    List<Assignment.Pair<StateAct, StateAct>> aligned) {
  DocumentMatch {
    marked = List.copyOf(marked);
    predicted = List.copyOf(predicted);
    aligned = List.copyOf(aligned);
  }

  static DocumentMatch of(GoldDocument gold, Predictions predictions) {
    List<StateAct> marked = gold.events().stream().flatMap(e -> StateAct.of(e).stream()).toList();
    List<StateAct> predicted =
        predictions.events(gold.request().name()).stream()
            .flatMap(e -> StateAct.of(e).stream())
            .toList();
    return new DocumentMatch(
        gold, marked, predicted, Assignment.of(marked, predicted, StateAct::fit));
  }

  /** Aligned pairs that count: a mark that is optional counts for neither side. */
  List<Assignment.Pair<StateAct, StateAct>> counting() {
    return aligned.stream().filter(pair -> !pair.left().isOptional()).toList();
  }

  /** The pairs that agree in a field. */
  Counts counts(Measure measure) {
    int right = 0;
    for (Assignment.Pair<StateAct, StateAct> pair : counting()) {
      right += pair.left().agrees(pair.right(), measure) ? 1 : 0;
    }
    int optional = aligned.size() - counting().size();
    int gold = (int) marked.stream().filter(act -> !act.isOptional()).count();
    return new Counts(right, predicted.size() - optional, gold);
  }

  /** The pairs of states, each once; one of optional marks alone counts for neither side. */
  Counts pairs() {
    Set<String> gold = pairs(marked, false);
    Set<String> optional = pairs(marked, true);
    optional.removeAll(gold);
    Set<String> found = new TreeSet<>();
    predicted.forEach(act -> found.add(act.pair()));
    found.removeAll(optional);
    Set<String> right = new TreeSet<>(gold);
    right.retainAll(found);
    return new Counts(right.size(), found.size(), gold.size());
  }

  private static Set<String> pairs(List<StateAct> acts, boolean optional) {
    Set<String> pairs = new TreeSet<>();
    acts.stream().filter(act -> act.isOptional() == optional).forEach(act -> pairs.add(act.pair()));
    return pairs;
  }

  /** Marks that count and found no prediction. */
  List<StateAct> missed() {
    Set<StateAct> found = ones(Assignment.Pair::left);
    return marked.stream().filter(act -> !act.isOptional() && !found.contains(act)).toList();
  }

  /** Predictions that found no mark. */
  List<StateAct> spurious() {
    Set<StateAct> right = ones(Assignment.Pair::right);
    return predicted.stream().filter(act -> !right.contains(act)).toList();
  }

  // By identity: two predictions that are equal are two.
  private Set<StateAct> ones(Function<Assignment.Pair<StateAct, StateAct>, StateAct> side) {
    Set<StateAct> ones = Collections.newSetFromMap(new IdentityHashMap<>());
    aligned.forEach(pair -> ones.add(side.apply(pair)));
    return ones;
  }
}
