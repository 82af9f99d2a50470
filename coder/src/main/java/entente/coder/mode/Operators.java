// SPDX-License-Identifier: Apache-2.0
package entente.coder.mode;

import entente.coder.frame.Table;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
    for (Table.Row row : Table.of(Operators.class, "operators.tsv").rows()) {
      Position position = Position.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      Effect effect = Effect.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(position, p -> new LinkedHashMap<>()).put(row.cell(0), effect);
    }
    return new Operators(words);
  }

  /** What {@code lemma} does in {@code position}; empty if nothing. */
  Optional<Effect> find(Position position, String lemma) {
    return Optional.ofNullable(words.getOrDefault(position, Map.of()).get(lemma));
  }
}
