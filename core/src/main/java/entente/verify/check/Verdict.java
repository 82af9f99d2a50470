// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import java.util.Locale;

/** What a check says of one field of a text; computed, never stored as read. */
public enum Verdict {
  HOLDS,
  /** A fact, or the text itself, says otherwise. */
  REFUTED,
  /** Neither can be told. */
  UNKNOWN;

  /** The word used in output, such as {@code refuted}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
