// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One measured value.
 *
 * @param name what was measured
 * @param value how much
 * @param unit of what
 * @param against what it is compared with, measured in the same run; empty if with nothing
 */
record BenchRow(String name, double value, String unit, Optional<Baseline> against)
    implements Form {

  /**
   * What a value is compared with.
   *
   * @param name what was measured instead
   * @param value how much, in the row's unit
   * @param ratio how many times better the row's own value is; below 1 if it is worse
   */
  record Baseline(String name, double value, double ratio) {}

  /** A value that stands alone. */
  BenchRow(String name, double value, String unit) {
    this(name, value, unit, Optional.empty());
  }

  /** This value, of which more is better, against another. */
  BenchRow over(String baseline, double other) {
    return new BenchRow(
        name, value, unit, Optional.of(new Baseline(baseline, other, value / other)));
  }

  /** This value, of which less is better, against another. */
  BenchRow under(String baseline, double other) {
    return new BenchRow(
        name, value, unit, Optional.of(new Baseline(baseline, other, other / value)));
  }

  @Override
  public void write(Fields out) {
    out.text("name", name)
        .decimal("value", value)
        .text("unit", unit)
        .decimal("baseline", number(against.map(Baseline::value)))
        .decimal("ratio", number(against.map(Baseline::ratio)))
        .text("against", against.map(Baseline::name));
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  String words() {
    String compared =
        against
            .map(b -> String.format(Locale.ROOT, "  %.2f x %s (%.3f)", b.ratio, b.name, b.value))
            .orElse("");
    return String.format(Locale.ROOT, "%-16s %10.3f %s%s", name, value, unit, compared);
  }
}
