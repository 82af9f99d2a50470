// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import java.util.Locale;

/** How much of a row must agree for two to be the same. */
public enum Level {
  /** Full actor strings, in order, and CAMEO root. */
  EXACT_FULL,
  /** Countries, in order, and CAMEO root: the field's usual match. */
  EXACT,
  /** Countries, in order, and PLOVER type. */
  EXACT_PLOVER,
  /** Countries, in order, and quad class. */
  EXACT_QUAD,
  /** Countries, in order. */
  DYAD,
  /** Countries, in any order. */
  DYAD_UNDIRECTED,
  /** CAMEO root, whoever acts. */
  ROOT,
  /** PLOVER type, whoever acts. */
  PLOVER,
  /** Quad class, whoever acts. */
  QUAD,
  /** The first three digits of the CAMEO code, whoever acts. */
  CAMEO3;

  /** The word used in output, such as {@code exact_plover}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the parties count. */
  boolean hasPair() {
    return switch (this) {
      case EXACT_FULL, EXACT, EXACT_PLOVER, EXACT_QUAD, DYAD, DYAD_UNDIRECTED -> true;
      case ROOT, PLOVER, QUAD, CAMEO3 -> false;
    };
  }

  /** Whether the score of each single code is told too. */
  boolean isOfClasses() {
    return this == ROOT || this == PLOVER || this == QUAD;
  }

  /** The level that compares the same codes and lets the parties be. */
  Level ofCodes() {
    return switch (this) {
      case EXACT_FULL, EXACT, ROOT, DYAD, DYAD_UNDIRECTED -> ROOT;
      case EXACT_PLOVER, PLOVER -> PLOVER;
      case EXACT_QUAD, QUAD -> QUAD;
      case CAMEO3 -> CAMEO3;
    };
  }
}
