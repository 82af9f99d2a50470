// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often what is marked as one thing is predicted as another. Not safe for many threads. */
public final class Confusion implements Form {
  /** Column of what is marked and not predicted. */
  public static final String MISSED = "(missed)";

  /** Row of what is predicted and not marked. */
  public static final String SPURIOUS = "(spurious)";

  private final NavigableMap<String, NavigableMap<String, Integer>> rows = new TreeMap<>();

  void add(String marked, String predicted) {
    add(marked, predicted, 1);
  }

  private void add(String marked, String predicted, int count) {
    rows.computeIfAbsent(marked, m -> new TreeMap<>()).merge(predicted, count, Integer::sum);
  }

  /** What is marked, in order of the alphabet, what is not marked first. */
  public NavigableSet<String> marked() {
    return new TreeSet<>(rows.keySet());
  }

  /** What is predicted, in order of the alphabet, what is not predicted first. */
  public NavigableSet<String> predicted() {
    NavigableSet<String> columns = new TreeSet<>();
    rows.values().forEach(row -> columns.addAll(row.keySet()));
    return columns;
  }

  /** How often; 0 if never. */
  public int count(String marked, String predicted) {
    return rows.getOrDefault(marked, new TreeMap<>()).getOrDefault(predicted, 0);
  }

  /** The mistakes: marked as the one, predicted as the other. */
  Confusion mistakes() {
    Confusion mistakes = new Confusion();
    rows.forEach(
        (marked, row) ->
            row.forEach(
                (predicted, count) -> {
                  if (!marked.equals(predicted)) {
                    mistakes.add(marked, predicted, count);
                  }
                }));
    return mistakes;
  }

  @Override
  public void write(Fields out) {
    rows.forEach((marked, row) -> out.object(marked, (Form) of -> write(of, row)));
  }

  private static void write(Fields out, Map<String, Integer> row) {
    row.forEach(out::number);
  }
}
