// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

/** A record that can be written as one JSON object: same record, same text. */
@FunctionalInterface
public interface Form {
  /** Writes the fields, in the order of the format's description. */
  void write(Fields out);

  /** The object on one line, without a line end. */
  default String line() {
    return JsonText.compact(this);
  }

  /** The object indented by two spaces, each line ended by {@code \n}. */
  default String page() {
    return JsonText.indented(this);
  }
}
