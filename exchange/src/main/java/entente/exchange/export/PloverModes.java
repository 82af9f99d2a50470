// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import entente.event.EventType;
import entente.event.Manner;
import entente.table.Table;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which modes PLOVER knows of a type, and its scores, from the table {@code plover-modes.tsv}. */
final class PloverModes {
  private static final Map<EventType, Map<Manner, Double>> SCORES = scores();

  private PloverModes() {}

  /** Of {@code manners} those that are modes of {@code type}, in order. */
  static List<Manner> of(EventType type, Collection<Manner> manners) {
    return manners.stream().filter(scores(type)::containsKey).sorted().toList();
  }

  /**
   * PLOVER's conflict-cooperation score, -10 to +10: that of the type or, where there are modes, of
   * that mode whose score is furthest from zero (of several modes the manual says nothing).
   */
  static double score(EventType type, Collection<Manner> modes) {
    double furthest = 0;
    for (Manner mode : modes) {
      double score = scores(type).getOrDefault(mode, type.score());
      furthest = Math.abs(score) > Math.abs(furthest) ? score : furthest;
    }
    return modes.isEmpty() ? type.score() : furthest;
  }

  private static Map<Manner, Double> scores(EventType type) {
    return SCORES.getOrDefault(type, Map.of());
  }

  private static Map<EventType, Map<Manner, Double>> scores() {
    Map<EventType, Map<Manner, Double>> scores = new EnumMap<>(EventType.class);
    for (Table.Row row :
        Table.bundled(PloverModes.class, "plover-modes.tsv", List.of("type", "mode", "score"))
            .rows()) {
      scores
          .computeIfAbsent(
              row.value("type", EventType::valueOf), type -> new EnumMap<>(Manner.class))
          .put(row.value("mode", PloverModes::manner), row.value("score", Double::valueOf));
    }
    return scores;
  }

  private static Manner manner(String word) {
    return Manner.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
