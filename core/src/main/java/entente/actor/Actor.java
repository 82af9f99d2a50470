// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import java.util.Optional;

/**
 * A party as one text names it.
 *
 * @param code state or organisation, and sector
 * @param office as the text gives it, lower case: {@code defence minister}
 * @param person as the text gives the name
 * @param text the words of the mention
 */
public record Actor(ActorCode code, Optional<String> office, Optional<String> person, String text) {

  /** The state, unless this is an organisation or unresolved. */
  public Optional<StateCode> state() {
    return code.state();
  }
}
