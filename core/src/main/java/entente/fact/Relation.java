// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import entente.actor.Dyad;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A change of the diplomatic relations of two states.
 *
 * @param pair the states
 * @param change what changed
 * @param day when
 * @param sure whether the day is
 */
public record Relation(Dyad pair, Change change, LocalDate day, boolean sure) {
  /** How relations change. */
  public enum Change {
    /** For the first time, or with a state that took another's place. */
    OPENED,
    /** Broken off by either. */
    BROKEN,
    /** Opened again. */
    RESTORED;

    /** Its word, as in the table. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Change of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
