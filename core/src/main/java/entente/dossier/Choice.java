// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.event.Event;
import entente.event.EventType;
import entente.evidence.SentenceId;
import entente.verify.Origins;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses which events stand for all. */
final class Choice {
  private static final int SUMMARY = 5;
  private static final int ROOTS = 4;

  private Choice() {}

  /**
   * Of the acts told by a sentence that stands alone the earliest dated one, the latest, and those
   * told by most origins and furthest from zero intensity; where they are too few, the others. Each
   * by another sentence, no two of one type and date; in order of date, undated last.
   */
  static List<Event> summary(Docket docket, Shelf shelf) {
    List<Event> alone =
        docket.done().stream().filter(e -> Teller.standsAlone(Teller.leading(e))).toList();
    List<Event> dated = alone.stream().filter(e -> !e.when().isUndated()).toList();
    List<Event> order = new ArrayList<>();
    if (!dated.isEmpty()) {
      order.add(dated.get(0));
      order.add(dated.get(dated.size() - 1));
    }
    Comparator<Event> weight =
        Comparator.comparingInt((Event e) -> -Origins.count(e, shelf::publisher, shelf.copies()))
            .thenComparingDouble(e -> -Math.abs(e.act().intensity().value()));
    alone.stream().sorted(weight).forEach(order::add);
    docket.done().stream().sorted(weight).forEach(order::add);
    Set<Event> chosen = otherSentences(order, SUMMARY);
    return docket.done().stream().filter(chosen::contains).toList();
  }

  /** The earliest third of the dated acts, at least one and at most four, by other sentences. */
  static List<Event> roots(Docket docket) {
    List<Event> dated = docket.done().stream().filter(e -> !e.when().isUndated()).toList();
    int third = (dated.size() + 2) / 3;
    return new ArrayList<>(otherSentences(dated, Math.min(third, ROOTS)));
  }

  private static Set<Event> otherSentences(List<Event> order, int most) {
    Set<Event> chosen = new LinkedHashSet<>();
    Set<SentenceId> told = new HashSet<>();
    Set<Kind> kinds = new HashSet<>();
    for (Event event : order) {
      Kind kind = new Kind(event.act().type(), event.when().from(), event.when().to());
      if (chosen.size() < most
          && !kinds.contains(kind)
          && told.add(Teller.leading(event).evidence().sentence().id())) {
        kinds.add(kind);
        chosen.add(event);
      }
    }
    return chosen;
  }

  /** Type and days: two such events may be one that the joining rules left apart. */
  private record Kind(Optional<EventType> type, Optional<LocalDate> from, Optional<LocalDate> to) {}
}
