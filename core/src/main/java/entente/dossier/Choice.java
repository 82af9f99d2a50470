// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.event.Event;
import entente.evidence.SentenceId;
import entente.verify.Origins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses which events stand for all. */
final class Choice {
  private static final int SUMMARY = 5;
  private static final int ROOTS = 4;

  private Choice() {}

  /**
   * The earliest dated act, the latest, and of the rest those told by most origins and furthest
   * from zero intensity; each by another sentence, in order of date, undated last.
   */
  static List<Event> summary(Docket docket, Shelf shelf) {
    List<Event> happened = docket.done();
    List<Event> dated = happened.stream().filter(e -> !e.when().isUndated()).toList();
    List<Event> order = new ArrayList<>();
    if (!dated.isEmpty()) {
      order.add(dated.get(0));
      order.add(dated.get(dated.size() - 1));
    }
    happened.stream()
        .sorted(
            Comparator.comparingInt((Event e) -> -Origins.count(e, shelf::publisher))
                .thenComparingDouble(e -> -Math.abs(e.act().intensity().value())))
        .forEach(order::add);
    Set<Event> chosen = otherSentences(order);
    return happened.stream().filter(chosen::contains).toList();
  }

  private static Set<Event> otherSentences(List<Event> order) {
    Set<Event> chosen = new LinkedHashSet<>();
    Set<SentenceId> told = new LinkedHashSet<>();
    for (Event event : order) {
      if (chosen.size() < SUMMARY && told.add(Teller.leading(event).evidence().sentence().id())) {
        chosen.add(event);
      }
    }
    return chosen;
  }

  /** The earliest third of the dated acts, at least one and at most four. */
  static List<Event> roots(Docket docket) {
    List<Event> dated = docket.done().stream().filter(e -> !e.when().isUndated()).toList();
    int third = (dated.size() + 2) / 3;
    return dated.subList(0, Math.min(third, ROOTS));
  }
}
