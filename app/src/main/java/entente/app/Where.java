// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.exchange.gold.GoldLine;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A condition on a field of a gold line.
 *
 * @param field the field's name
 * @param value what it is compared with, as text
 * @param equal whether it must be that, or must not; an absent field is nothing
 */
record Where(String field, String value, boolean equal) implements Predicate<GoldLine> {
  /** {@code FIELD=VALUE} or {@code FIELD!=VALUE}. */
  static Where parse(String text) {
    int at = text.indexOf('=');
    boolean equal = at > 0 && text.charAt(at - 1) != '!';
    String field = at < 0 ? "" : text.substring(0, equal ? at : Math.max(0, at - 1)).strip();
    if (field.isEmpty()) {
      throw EntenteException.badInput(
          "'" + text + "' is no condition; write FIELD=VALUE or FIELD!=VALUE");
    }
    return new Where(field, text.substring(at + 1).strip(), equal);
  }

  @Override
  public boolean test(GoldLine line) {
    return line.field(field).equals(Optional.of(value)) == equal;
  }
}
