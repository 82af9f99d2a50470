// SPDX-License-Identifier: Apache-2.0
package entente.event;

import java.util.Optional;

/**
 * A CAMEO event code.
 *
 * @param digits two to four digits, the first two a root 01 to 20
 */
public record CameoCode(String digits) implements Comparable<CameoCode> {
  /**
   * @throws IllegalArgumentException if not of that form
   */
  public CameoCode {
    boolean form = digits.length() >= 2 && digits.length() <= 4;
    if (!form || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("not a CAMEO code: '" + digits + "'");
    }
    int root = Integer.parseInt(digits.substring(0, 2));
    if (root < 1 || root > 20) {
      throw new IllegalArgumentException("no such CAMEO root: '" + digits + "'");
    }
  }

  /** The code of these digits; empty if they are none. */
  public static Optional<CameoCode> find(String digits) {
    return digits.matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}")
        ? Optional.of(new CameoCode(digits))
        : Optional.empty();
  }

  /** The two-digit root. */
  public String root() {
    return digits.substring(0, 2);
  }

  @Override
  public int compareTo(CameoCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
