// SPDX-License-Identifier: Apache-2.0
package entente.event;

import java.util.Locale;

/** Whether an act is told as done, to come, alleged or denied. */
public enum Mode {
  HAPPENED,
  PLANNED,
  ALLEGED,
  DENIED;

  /** The word used in output, such as {@code happened}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
