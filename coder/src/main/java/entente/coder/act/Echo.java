// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import java.util.Optional;

/**
 * A noun that names an act told elsewhere: "this pact", "an agreement between A and B".
 *
 * @param trigger index of the noun
 * @param kind what it names
 * @param pointing how surely it points back
 * @param sides the parties, where the noun phrase names two
 */
public record Echo(int trigger, Kind kind, Pointing pointing, Optional<CodedAct.Sides> sides) {
  /** What a noun names. */
  public enum Kind {
    AGREEMENT,
    TALKS,
    VISIT
  }

  /** How surely a noun points back. */
  public enum Pointing {
    /** "This pact". */
    THIS,
    /** "The pact". */
    THE,
    /** "A pact". */
    NONE
  }
}
