// SPDX-License-Identifier: Apache-2.0
package entente.claim;

import java.util.Locale;

/** How far an agreement has come, by what is told of it; the order is that of its life. */
public enum AgreementStatus {
  /** Spoken of, without anybody who stands for it. */
  RUMOURED,
  /** Announced or promised by a party. */
  ANNOUNCED,
  SIGNED,
  RATIFIED,
  IN_FORCE,
  IMPLEMENTED,
  ENDED;

  /** The word used in output, such as {@code in-force}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
