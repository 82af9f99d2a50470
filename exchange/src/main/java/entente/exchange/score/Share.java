// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of a whole. */
final class Share {
  private static final int DIGITS = 4;

  private Share() {}

  /** 0 to 1; 0 of nothing. */
  static double of(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /**
   * To four digits; a tie goes to the even digit, as in Python, so that figures can be compared.
   */
  static double rounded(double share) {
    return new BigDecimal(share).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
