// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

/**
 * CAMEO actor strings as PETRARCH2's dictionaries write them (openeventdata/petrarch2, {@code
 * Phoenix.Countries.actors.txt} and {@code Phoenix.agents.txt}): Kosovo is {@code KSV}; journalists
 * are {@code MED}, doctors {@code HLH}, where PLOVER, whose sectors Entente codes, has {@code JRN}
 * and {@code MED}; PLOVER's {@code SOC} is among CAMEO's civilians.
 */
final class PetrarchActor {
  private static final int CODE = 3;

  private PetrarchActor() {}

  /** The string for {@code cameo}; organisations' are the same. */
  static String of(String cameo) {
    String country = cameo.substring(0, CODE);
    if (country.equals("IGO") || country.equals("NGO")) {
      return cameo;
    }
    StringBuilder actor = new StringBuilder(country.equals("KOS") ? "KSV" : country);
    for (int at = CODE; at < cameo.length(); at += CODE) {
      actor.append(sector(cameo.substring(at, Math.min(at + CODE, cameo.length()))));
    }
    return actor.toString();
  }

  private static String sector(String code) {
    return switch (code) {
      case "JRN" -> "MED";
      case "MED" -> "HLH";
      case "SOC" -> "CVL";
      default -> code;
    };
  }
}
