// SPDX-License-Identifier: Apache-2.0
package entente.event;

import java.util.Locale;

/** The field of a relation that an act belongs to. */
public enum Dimension {
  DIPLOMATIC,
  ECONOMIC,
  DEFENCE,
  CULTURAL,
  SANCTIONS;

  /** The word used in output, such as {@code defence}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
