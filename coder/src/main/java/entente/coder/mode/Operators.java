// SPDX-License-Identifier: Apache-2.0
package entente.coder.mode;

import entente.table.Table;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that change the mode of what they govern or stand beside. */
public final class Operators {
  private final Map<Position, Map<String, Effect>> words;

  private Operators(Map<Position, Map<String, Effect>> words) {
    this.words = words;
  }

  /** Where an operator stands. */
  enum Position {
    GOVERNS,
    AUXILIARY,
    ADVERB,
    MARKER,
    MODIFIER
  }

  /** What an operator does to the act. */
  enum Effect {
    /** Mode unchanged, the speaker is kept. */
    SAID,
    /** Only someone who may be wrong says so. */
    ALLEGED,
    PLANNED,
    /** Planned in reported speech about the past, else a mere thought. */
    WOULD,
    DENIED,
    NEGATED,
    /** The promise or threat is the act, not its content. */
    COMMISSIVE,
    REQUESTED,
    REFUSED,
    HABIT,
    DROP
  }

  /** The bundled operators. */
  public static Operators standard() {
    Map<Position, Map<String, Effect>> words = new EnumMap<>(Position.class);
    for (Table.Row row :
        Table.bundled(
                Operators.class, "operators.tsv", List.of("word", "position", "effect", "note"))
            .rows()) {
      Position position = Position.valueOf(row.text("position").toUpperCase(Locale.ROOT));
      Effect effect = Effect.valueOf(row.text("effect").toUpperCase(Locale.ROOT));
      words.computeIfAbsent(position, p -> new LinkedHashMap<>()).put(row.text("word"), effect);
    }
    return new Operators(words);
  }

  /** What {@code lemma} does in {@code position}; empty if nothing. */
  Optional<Effect> find(Position position, String lemma) {
    return Optional.ofNullable(words.getOrDefault(position, Map.of()).get(lemma));
  }
}
