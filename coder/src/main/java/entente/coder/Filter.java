// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.evidence.Sentence;

/** Says which sentences are worth a parse for the acts they may tell. */
@FunctionalInterface
interface Filter {
  /**
   * Whether a sentence may tell an act.
   *
   * @param party whether it names a party, or a party named before may be meant
   */
  boolean passes(Sentence sentence, boolean party);
}
