// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import java.util.Optional;

/**
 * Who acts, as CAMEO writes it: a country or {@code IGO}, {@code NGO} and the like, then sectors.
 *
 * @param country three capital letters, or {@code ---} where unresolved
 * @param sector zero or more codes of three or more capital letters: {@code GOV}, {@code MIL},
 *     {@code EUREEC}; empty where the text names none
 */
public record ActorCode(String country, String sector) {
  /** Country of an actor that the text leaves open. */
  public static final String UNRESOLVED = "---";

  /**
   * @throws IllegalArgumentException if the country is not three characters
   */
  public ActorCode {
    if (country.length() != 3) {
      throw new IllegalArgumentException("not a CAMEO country: '" + country + "'");
    }
  }

  /** A state acting by {@code sector}. */
  public static ActorCode of(StateCode state, String sector) {
    return new ActorCode(state.value(), sector);
  }

  /** The state, unless this is an organisation or unresolved. */
  public Optional<StateCode> state() {
    return isOrganisation() || country.equals(UNRESOLVED)
        ? Optional.empty()
        : Optional.of(new StateCode(country));
  }

  /** Whether this is an organisation or a group without a state. */
  public boolean isOrganisation() {
    return switch (country) {
      case "IGO", "NGO", "NGM", "IMG", "MNC", "INT" -> true;
      default -> false;
    };
  }

  /** The CAMEO string, such as {@code IRNGOV}; CAMEO writes Kosovo {@code KOS}. */
  public String cameo() {
    return (country.equals("XKX") ? "KOS" : country) + sector;
  }
}
