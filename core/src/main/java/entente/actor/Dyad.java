// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import java.util.Comparator;
import java.util.List;

/**
 * An unordered pair of two different states.
 *
 * @param first the lower code
 * @param second the higher code
 */
public record Dyad(StateCode first, StateCode second) implements Comparable<Dyad> {
  private static final Comparator<Dyad> BY_CODES =
      Comparator.comparing(Dyad::first).thenComparing(Dyad::second);

  /**
   * @throws IllegalArgumentException if the codes are equal or not in order
   */
  public Dyad {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("not an ordered pair: " + first + " " + second);
    }
  }

  /**
   * The pair, in either order.
   *
   * @throws IllegalArgumentException if both are the same state
   */
  public static Dyad of(StateCode a, StateCode b) {
    return a.compareTo(b) <= 0 ? new Dyad(a, b) : new Dyad(b, a);
  }

  /** Both states, the lower code first. */
  public List<StateCode> states() {
    return List.of(first, second);
  }

  /** Whether {@code state} is one of the two. */
  public boolean has(StateCode state) {
    return first.equals(state) || second.equals(state);
  }

  @Override
  public int compareTo(Dyad other) {
    return BY_CODES.compare(this, other);
  }

  /** Such as {@code BOL-IRN}. */
  @Override
  public String toString() {
    return first + "-" + second;
  }
}
