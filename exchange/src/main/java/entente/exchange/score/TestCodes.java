// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.event.CameoCode;
import entente.event.Codebook;
import entente.event.EventType;
import entente.event.QuadClass;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Codes as the field's test sets use them. They are older than PLOVER 2.0 and differ from the
 * codebook here and there: embargoes (163) are COERCE, 02 has no type. Quad classes are the same.
 * Scores can only be compared with others' if they are read as the test sets were marked.
 */
final class TestCodes {
  /** CONCEDE and RETREAT together, as the labels of Zero-Shot PLOVER (2023) have them. */
  static final String YIELD = "YIELD";

  /** Codes of former states and of other lists, by the code they are compared as. */
  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("KSV", "KOS"),
          Map.entry("SUN", "RUS"),
          Map.entry("YUG", "SRB"),
          Map.entry("SCG", "SRB"),
          Map.entry("CSK", "CZE"),
          Map.entry("DDR", "DEU"),
          Map.entry("GME", "DEU"),
          Map.entry("HKG", "CHN"),
          Map.entry("ZAR", "COD"),
          Map.entry("BUR", "MMR"),
          Map.entry("ROM", "ROU"),
          Map.entry("TMP", "TLS"),
          Map.entry("JAP", "JPN"),
          Map.entry("UNO", "IGO"));

  /** CAMEO2PLOVER (openeventdata/PLOVER, September 2021), codes that leave their root's type. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "1712", "ASSAULT",
          "175", "ASSAULT",
          "191", "COERCE",
          "192", "COERCE",
          "163", "COERCE",
          "201", "ASSAULT",
          "0813", "RETREAT",
          "0814", "RETREAT");

  /** The same table, by root; 08 parts within. */
  private static final Map<String, String> ROOTS =
      Map.ofEntries(
          Map.entry("03", "AGREE"),
          Map.entry("04", "CONSULT"),
          Map.entry("05", "SUPPORT"),
          Map.entry("06", "COOPERATE"),
          Map.entry("07", "AID"),
          Map.entry("09", "ACCUSE"),
          Map.entry("10", "REQUEST"),
          Map.entry("11", "ACCUSE"),
          Map.entry("12", "REJECT"),
          Map.entry("13", "THREATEN"),
          Map.entry("14", "PROTEST"),
          Map.entry("15", "MOBILIZE"),
          Map.entry("16", "SANCTION"),
          Map.entry("17", "COERCE"),
          Map.entry("18", "ASSAULT"),
          Map.entry("19", "ASSAULT"),
          Map.entry("20", "ASSAULT"));

  private TestCodes() {}

  /** The country of a CAMEO actor string. */
  static String country(String actor) {
    String code = actor.substring(0, Math.min(3, actor.length()));
    return COUNTRIES.getOrDefault(code, code);
  }

  /** The PLOVER type of a CAMEO code; empty for 01 and 02. */
  static Optional<String> plover(String cameo) {
    String exception =
        EXCEPTIONS.getOrDefault(head(cameo, 4), EXCEPTIONS.getOrDefault(head(cameo, 3), ""));
    if (!exception.isEmpty()) {
      return Optional.of(exception);
    }
    if (cameo.startsWith("08")) {
      boolean inDeed = cameo.length() > 2 && "4567".indexOf(cameo.charAt(2)) >= 0;
      return Optional.of(inDeed ? "RETREAT" : "CONCEDE");
    }
    return Optional.ofNullable(ROOTS.get(head(cameo, 2)));
  }

  private static String head(String code, int length) {
    return code.substring(0, Math.min(length, code.length()));
  }

  /** The type with CONCEDE and RETREAT put together. */
  static String merged(String plover) {
    return plover.equals("CONCEDE") || plover.equals("RETREAT") ? YIELD : plover;
  }

  /** The quad class of a CAMEO root, as GDELT counts it; empty if there is no such root. */
  static Optional<String> quadOfRoot(String root) {
    return CameoCode.find(root).map(code -> number(Codebook.standard().quad(code)));
  }

  /** The class among five (Multi-CoPED, 2022): statements 0, reduced relations verbal conflict. */
  static Optional<String> pentaOfRoot(String root) {
    return switch (root) {
      case "01", "02" -> Optional.of("0");
      case "16" -> Optional.of("3");
      default -> quadOfRoot(root);
    };
  }

  /** The quad class of a PLOVER type; empty if there is no such type. */
  static Optional<String> quadOfPlover(String plover) {
    return plover.equals(YIELD)
        ? Optional.of(number(QuadClass.MATERIAL_COOPERATION))
        : Arrays.stream(EventType.values())
            .filter(type -> type.name().equals(plover))
            .map(type -> number(type.quad()))
            .findFirst();
  }

  private static String number(QuadClass quad) {
    return Integer.toString(quad.number());
  }
}
