// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * What was found of what was marked.
 *
 * @param right predicted and marked
 * @param predicted all that is predicted
 * @param gold all that is marked
 */
public record Counts(int right, int predicted, int gold) implements Form {
  /** Nothing. */
  static final Counts NONE = new Counts(0, 0, 0);

  /** The sum. */
  Counts plus(Counts other) {
    return new Counts(right + other.right, predicted + other.predicted, gold + other.gold);
  }

  /** Share of the predicted that is right, 0 to 1; 0 if nothing is predicted. */
  public double precision() {
    return Share.of(right, predicted);
  }

  /** Share of the marked that is found, 0 to 1; 0 if nothing is marked. */
  public double recall() {
    return Share.of(right, gold);
  }

  /** Harmonic mean of precision and recall, 0 to 1; 0 if both are. */
  public double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Mean F1 of those that are marked, each counting alike; empty if none is. */
  static OptionalDouble meanF1(Collection<Counts> classes) {
    return classes.stream().filter(c -> c.gold > 0).mapToDouble(Counts::f1).average();
  }

  @Override
  public void write(Fields out) {
    out.number("gold", gold)
        .number("predicted", predicted)
        .number("right", right)
        .decimal("precision", Share.rounded(precision()))
        .decimal("recall", Share.rounded(recall()))
        .decimal("f1", Share.rounded(f1()));
  }
}
