// SPDX-License-Identifier: Apache-2.0
package entente.reading;

import java.util.Locale;

/** What became of a document. */
public enum Status {
  /** Coded. */
  READ,
  /** Kept and searchable; its language is not coded. */
  UNCODED;

  /** The word used in output, such as {@code uncoded}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
