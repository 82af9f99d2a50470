// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.evidence.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Accounts of one thing that cannot all be true. Both are held, neither is overwritten.
 *
 * @param field in which they differ
 * @param sides what each says, by value; at least two
 * @param rule the rule that took them for accounts of one thing
 */
public record Contradiction(Field field, List<Side> sides, String rule) {
  /**
   * @throws IllegalArgumentException if there are fewer than two sides
   */
  public Contradiction {
    sides = List.copyOf(sides);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a contradiction needs two sides: " + sides);
    }
  }

  /** In what accounts can differ. */
  public enum Field {
    DATE,
    ACTOR,
    PLACE,
    AMOUNT,
    /** Whether it took place, or is so, at all. */
    YES_NO;

    /** The word used in output, such as {@code yes-no}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One side of a contradiction.
   *
   * @param value what it says of the field: {@code 2023-07-20}, {@code no}
   * @param holder who says so, in the words of the document; empty if its narrator does
   * @param line id of the event, report or claim that says it
   * @param evidence where
   */
  public record Side(String value, Optional<String> holder, String line, Evidence evidence) {}
}
