// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Codes of states as a person types them. */
final class StateCodes {
  private static final Map<String, StateCode> BY_TWO_LETTERS = byTwoLetters();

  private StateCodes() {}

  /** The code of three letters, in any letter case; empty if {@code typed} is none. */
  static Optional<StateCode> find(String typed) {
    boolean form =
        typed.length() == 3
            && typed
                .chars()
                .allMatch(c -> Character.toLowerCase(c) >= 'a' && Character.toLowerCase(c) <= 'z');
    return form ? Optional.of(new StateCode(typed.toUpperCase(Locale.ROOT))) : Optional.empty();
  }

  /** The state of an ISO 3166 alpha-2 code, in any letter case. */
  static Optional<StateCode> findByTwoLetters(String typed) {
    return Optional.ofNullable(BY_TWO_LETTERS.get(typed.toUpperCase(Locale.ROOT)));
  }

  private static Map<String, StateCode> byTwoLetters() {
    Map<String, StateCode> codes = new TreeMap<>();
    Arrays.stream(Locale.getISOCountries())
        .forEach(two -> codes.put(two, new StateCode(new Locale("", two).getISO3Country())));
    codes.put("XK", new StateCode("XKX"));
    return codes;
  }
}
