// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

/**
 * Which codes count as one.
 *
 * @param yield whether CONCEDE and RETREAT do
 * @param penta whether quad classes are those of the pentaclass, where 01 and 02 are neutral and
 *     leave the count, and 16 is verbal conflict
 */
public record Scheme(boolean yield, boolean penta) {
  /** All as they stand. */
  public static Scheme plain() {
    return new Scheme(false, false);
  }
}
