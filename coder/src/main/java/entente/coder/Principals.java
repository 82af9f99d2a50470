// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.actor.StateCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the two states that a document is about: those named in most sentences, the second in three
 * at least. Where two are named equally often behind the first, the one that shares more sentences
 * with it; if that does not tell, the document is about no two.
 */
final class Principals {
  private static final int OFTEN = 3;

  private final Map<StateCode, Integer> counts = new TreeMap<>();
  private final List<NavigableSet<StateCode>> sentences = new ArrayList<>();

  /** Notes the states that one sentence names. */
  void note(NavigableSet<StateCode> states) {
    states.forEach(state -> counts.merge(state, 1, Integer::sum));
    sentences.add(new TreeSet<>(states));
  }

  /** Both, the oftener named first; empty if there are not two. */
  List<StateCode> pair() {
    List<StateCode> order = byCount();
    if (order.size() < 2 || count(order.get(1)) < OFTEN || isTied(order, 0, 2)) {
      return List.of();
    }
    StateCode first = order.get(0);
    List<StateCode> seconds =
        order.stream()
            .filter(state -> !state.equals(first) && count(state) == count(order.get(1)))
            .sorted(Comparator.comparingInt((StateCode s) -> shared(first, s)).reversed())
            .toList();
    boolean tied =
        seconds.size() > 1 && shared(first, seconds.get(0)) == shared(first, seconds.get(1));
    return tied ? List.of() : List.of(first, seconds.get(0));
  }

  private List<StateCode> byCount() {
    return counts.keySet().stream()
        .sorted(Comparator.comparingInt(this::count).reversed())
        .toList();
  }

  private boolean isTied(List<StateCode> order, int one, int other) {
    return order.size() > other && count(order.get(one)) == count(order.get(other));
  }

  private int count(StateCode state) {
    return counts.getOrDefault(state, 0);
  }

  private int shared(StateCode one, StateCode other) {
    return (int) sentences.stream().filter(s -> s.contains(one) && s.contains(other)).count();
  }
}
