// SPDX-License-Identifier: Apache-2.0
package entente.time;

import java.util.Locale;

/** How exactly a date is known. */
public enum Grain {
  DAY,
  MONTH,
  YEAR,
  DECADE,
  /** Any other interval, one end of which may be open. */
  RANGE,
  /** A day of the week without a date: kept as read, never guessed. */
  WEEKDAY,
  NONE;

  /** The word used in output, such as {@code day}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
