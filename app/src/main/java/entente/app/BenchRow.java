// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One measured value.
 *
 * @param name what was measured
 * @param value how much
 * @param unit of what
 */
record BenchRow(String name, double value, String unit) implements Form {
  @Override
  public void write(Fields out) {
    out.text("name", name)
        .decimal("value", value)
        .text("unit", unit)
        .decimal("baseline", OptionalDouble.empty())
        .decimal("ratio", OptionalDouble.empty());
  }

  String words() {
    return String.format(Locale.ROOT, "%-16s %10.3f %s", name, value, unit);
  }
}
