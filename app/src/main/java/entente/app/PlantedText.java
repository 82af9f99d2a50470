// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text made from facts, true or falsified in one of them.
 *
 * @param kind which fact it is about: {@code holder}, {@code gathering}, {@code weekday}, {@code
 *     order}
 * @param text the text
 * @param day when it is said to be written; empty for some
 * @param falsified whether one fact was changed
 */
record PlantedText(String kind, String text, Optional<LocalDate> day, Falsified falsified) {
  /** Whether one fact was changed. */
  enum Falsified {
    NO,
    YES
  }

  boolean isFalse() {
    return falsified == Falsified.YES;
  }
}
