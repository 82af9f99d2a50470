// SPDX-License-Identifier: Apache-2.0
package entente.actor;

/**
 * An ISO 3166 alpha-3 code of a state; {@code XKX} Kosovo, {@code SUN} the USSR and the other codes
 * of dissolved states included.
 *
 * @param value three capital letters
 */
public record StateCode(String value) implements Comparable<StateCode> {
  /**
   * @throws IllegalArgumentException if not three capital letters
   */
  public StateCode {
    if (value.length() != 3 || !value.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw new IllegalArgumentException("not a state code: '" + value + "'");
    }
  }

  @Override
  public int compareTo(StateCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
