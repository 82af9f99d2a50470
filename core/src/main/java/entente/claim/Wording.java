// SPDX-License-Identifier: Apache-2.0
package entente.claim;

import java.util.Locale;

/** How firmly a text puts a claim; stored as read. */
public enum Wording {
  /** In the narrator's own voice. */
  ASSERTED,
  /** Someone is named as saying so. */
  ATTRIBUTED,
  /** Put as not established: "reportedly", "fell short of confirming". */
  UNCONFIRMED,
  /** Put as possible: "may", "could", "is likely to". */
  SPECULATIVE;

  /** The word used in output, such as {@code asserted}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
