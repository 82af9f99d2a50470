// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.gold.GoldDocument;
import entente.exchange.gold.GoldLine;
import entente.exchange.gold.GoldSentence;
import entente.exchange.gold.PredictedLine;
import entente.exchange.gold.Predictions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gold lines and predictions in few words. */
final class Marks {
  private Marks() {}

  /** A sentence with rows such as {@code TGO GHA 051}. */
  static GoldSentence sentence(String id, String... rows) {
    return (GoldSentence)
        GoldLine.parse(
            "{\"id\":\"" + id + "\",\"text\":\"Some words.\",\"events\":" + rows(rows) + "}");
  }

  /** A prediction with such rows. */
  static PredictedLine coded(String id, String... rows) {
    return PredictedLine.parse("{\"id\":\"" + id + "\",\"events\":" + rows(rows) + "}");
  }

  /** Rows of a party, a party and a code, which is CAMEO, PLOVER or {@code q} and a quad class. */
  private static String rows(String... rows) {
    List<String> objects = new ArrayList<>();
    for (String row : rows) {
      List<String> parts = Arrays.asList(row.split(" ", -1));
      objects.add(
          "{\"source\":"
              + party(parts.get(0))
              + ",\"target\":"
              + party(parts.get(1))
              + ","
              + code(parts.get(2))
              + (parts.size() > 3 ? ",\"type\":\"" + parts.get(3) + "\"" : "")
              + "}");
    }
    return objects.toString();
  }

  private static String party(String code) {
    return code.equals("?") ? "null" : "\"" + code + "\"";
  }

  private static String code(String code) {
    if (code.startsWith("q")) {
      return "\"quad\":" + code.substring(1);
    }
    boolean digits = Character.isDigit(code.charAt(0));
    return (digits ? "\"cameo\":\"" : "\"plover\":\"") + code + "\"";
  }

  /** A document of these events and claims, of 100 units. */
  static GoldDocument document(String name, List<String> events, List<String> claims) {
    return (GoldDocument)
        GoldLine.parse(
            "{\"doc\":\""
                + name
                + "\",\"text\":\""
                + "word ".repeat(20)
                + "\",\"events\":"
                + events
                + ",\"claims\":"
                + claims
                + "}");
  }

  /** The fields of an event, such as {@code "TGO"}, {@code "GHA"}, {@code AID 2020 0 10}. */
  static String event(String source, String target, String rest, String... more) {
    List<String> parts = Arrays.asList(rest.split(" ", -1));
    return "{\"source\":[\""
        + source.replace(" ", "\",\"")
        + "\"],\"target\":"
        + (target.isEmpty() ? "[]" : "[\"" + target.replace(" ", "\",\"") + "\"]")
        + ",\"type\":\""
        + parts.get(0)
        + "\",\"date\":"
        + (parts.get(1).equals("-") ? "null" : "\"" + parts.get(1) + "\"")
        + ",\"start\":"
        + parts.get(2)
        + ",\"end\":"
        + parts.get(3)
        + String.join("", more)
        + "}";
  }

  /** A predicted event or claim of a document. */
  static PredictedLine line(String doc, String fields) {
    return PredictedLine.parse("{\"doc\":\"" + doc + "\"," + fields.substring(1));
  }

  static Predictions predictions(PredictedLine... lines) {
    Predictions predictions = new Predictions();
    Arrays.asList(lines).forEach(predictions::add);
    return predictions;
  }
}
