// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.time.Grain;
import entente.time.When;
import java.time.LocalDate;

/** Times in the words of messages. */
final class Times {
  private Times() {}

  /** {@code on 2022-09-20}, {@code in 2007-11}, {@code in 2009}, {@code between A and B}. */
  static String told(When when) {
    LocalDate from = when.from().orElseThrow();
    LocalDate to = when.to().orElseThrow();
    if (from.equals(to)) {
      return "on " + from;
    }
    if (when.grain() == Grain.MONTH) {
      return "in " + from.toString().substring(0, "yyyy-MM".length());
    }
    return when.grain() == Grain.YEAR ? "in " + from.getYear() : "between " + from + " and " + to;
  }
}
