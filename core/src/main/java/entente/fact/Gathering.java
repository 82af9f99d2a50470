// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import entente.actor.StateCode;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A summit or conference that was held, or is to be.
 *
 * @param series which series: {@code BRICS summit}
 * @param number its number in the series; empty where it has none
 * @param days first and last day
 * @param venue where
 * @param verified whether the days were compared with a second list
 */
public record Gathering(
    String series, OptionalInt number, Days days, Venue venue, boolean verified) {
  /**
   * When it was held.
   *
   * @param from first day
   * @param to last day, included
   */
  public record Days(LocalDate from, LocalDate to) {
    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Days {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("ends on " + to + " before it begins on " + from);
      }
    }
  }

  /**
   * Where it was held.
   *
   * @param city the city
   * @param state the state
   */
  public record Venue(String city, StateCode state) {}
}
