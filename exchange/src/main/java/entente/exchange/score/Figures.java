// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import java.util.List;
import java.util.Optional;

/**
 * Counts with their intervals.
 *
 * @param counts of all texts
 * @param intervals of their figures, if drawn
 */
public record Figures(Counts counts, Optional<Interval.Three> intervals) implements Form {
  /** The sum of these counts, one for each text. */
  static Figures of(List<Counts> texts, Bootstrap bootstrap) {
    return new Figures(texts.stream().reduce(Counts.NONE, Counts::plus), bootstrap.over(texts));
  }

  /** Counts alone. */
  public static Figures of(Counts counts) {
    return new Figures(counts, Optional.empty());
  }

  @Override
  public void write(Fields out) {
    counts.write(out);
    intervals.ifPresent(three -> three.write(out));
  }
}
