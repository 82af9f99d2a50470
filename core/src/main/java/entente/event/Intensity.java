// SPDX-License-Identifier: Apache-2.0
package entente.event;

/**
 * The weight of an act between conflict and cooperation: the Goldstein value of its CAMEO code
 * (Goldstein 1992, as published with CAMEO).
 *
 * @param value -10 (war) to +10
 */
public record Intensity(double value) {
  /**
   * @throws IllegalArgumentException if out of range
   */
  public Intensity {
    if (!(value >= -10 && value <= 10)) {
      throw new IllegalArgumentException("intensity out of -10..+10: " + value);
    }
  }
}
