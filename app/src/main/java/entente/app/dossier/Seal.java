// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import entente.dossier.EventLine;
import entente.event.Mode;
import entente.verify.Standing;

/** The ring that shows where an event stands, always with its word. */
public enum Seal {
  CONFIRMED,
  UNCONFIRMED,
  CONTRADICTED,
  DENIED,
  RETRACTED,
  /** Not yet done, as the documents tell it. */
  PLANNED;

  static Seal of(Standing standing) {
    return valueOf(standing.name());
  }

  static Seal of(EventLine line) {
    boolean planned =
        line.event().act().mode() == Mode.PLANNED
            && line.weight().standing() == Standing.UNCONFIRMED;
    return planned ? PLANNED : of(line.weight().standing());
  }

  /** The word beside it, capital first. */
  public String word() {
    return DateWords.capital(name());
  }

  /** Its name in the style sheet. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
