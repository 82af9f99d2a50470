// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import java.time.LocalDate;
import java.util.Optional;

/** Asks a coder how it came to what it predicts. */
@FunctionalInterface
public interface Accounts {
  /**
   * What it tells of a text; empty if it cannot be asked.
   *
   * @param date when the text was written
   */
  Optional<Account> of(String text, Optional<LocalDate> date);

  /** Nobody can be asked. */
  static Accounts none() {
    return (text, date) -> Optional.empty();
  }
}
