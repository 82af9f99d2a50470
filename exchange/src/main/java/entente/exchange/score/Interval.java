// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.form.Fields;
import java.util.List;

/**
 * Where a figure lies in 95 of 100 draws.
 *
 * @param low 0 to 1
 * @param high 0 to 1
 */
public record Interval(double low, double high) {
  /**
   * Intervals of the three figures of a score.
   *
   * @param precision of precision
   * @param recall of recall
   * @param f1 of F1
   */
  public record Three(Interval precision, Interval recall, Interval f1) {
    void write(Fields out) {
      precision.write("precision_95", out);
      recall.write("recall_95", out);
      f1.write("f1_95", out);
    }
  }

  private void write(String name, Fields out) {
    out.decimals(name, List.of(Share.rounded(low), Share.rounded(high)));
  }
}
