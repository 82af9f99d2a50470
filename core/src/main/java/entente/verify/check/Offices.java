// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.OfficeHolder;
import java.util.List;
import java.util.Map;

/**
 * Which titles of the table of holders are one office. Texts call a foreign secretary a foreign
 * minister and a chancellor a prime minister; no check may rest on such a difference.
 */
final class Offices {
  private static final Map<String, List<String>> TITLES =
      Map.of(
          "president",
          List.of(
              "president",
              "acting president",
              "chairman of the transitional council",
              "leader",
              "chairman of the council of state",
              "head of the junta",
              "military leader"),
          "prime minister",
          List.of(
              "prime minister",
              "premier",
              "chancellor",
              "first prime minister",
              "chief adviser",
              "president of the council of ministers",
              "chief executive"),
          "foreign minister",
          List.of(
              "foreign minister",
              "foreign secretary",
              "secretary of state",
              "external affairs minister",
              "director of the foreign affairs commission"),
          "defence minister",
          List.of("defence minister", "defence secretary"),
          "king",
          List.of("king", "queen", "emir", "sultan", "emperor", "prince"));

  private Offices() {}

  /** Whether {@code holder} holds the office that a text calls {@code office}. */
  static boolean isIn(OfficeHolder holder, String office) {
    return TITLES.getOrDefault(office, List.of(office)).contains(holder.office());
  }
}
