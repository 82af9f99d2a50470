// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.time.When;
import java.util.Locale;

/**
 * A date in full: both ends included, null where open.
 *
 * @param when the date
 */
public record DateForm(When when) implements Form {
  @Override
  public void write(Fields out) {
    out.text("from", when.from().map(Object::toString))
        .text("to", when.to().map(Object::toString))
        .text("grain", when.grain().word())
        .text("basis", when.basis().word())
        .text("weekday", when.weekday().map(day -> day.name().toLowerCase(Locale.ROOT)));
  }
}
