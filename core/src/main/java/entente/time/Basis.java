// SPDX-License-Identifier: Apache-2.0
package entente.time;

import java.util.Locale;

/** What a date was read from. */
public enum Basis {
  /** The text states it beside the act. */
  EXPLICIT,
  /** Counted from the document's date: "on Monday", "last week". */
  RELATIVE,
  /** The document's own date, the act being the statement. */
  DOCUMENT,
  /** Carried over from an earlier sentence on the same act. */
  INHERITED,
  /** Inferred from a known fact, which the ledger cites. */
  FACT,
  /** A year inside a name such as "Expo 2025". */
  NAME,
  NONE;

  /** The word used in output, such as {@code explicit}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
