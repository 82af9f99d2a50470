// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import java.util.Locale;

/** What all documents together say of an event or claim; computed, the lower wins. */
public enum Standing {
  RETRACTED,
  DENIED,
  CONTRADICTED,
  /** Two independent origins, or officials of both parties. */
  CONFIRMED,
  UNCONFIRMED;

  /** The word used in output, such as {@code confirmed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
