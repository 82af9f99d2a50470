// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import entente.event.Event;
import entente.evidence.Document;
import entente.exchange.form.ReadActs;
import entente.exchange.form.Schemas;
import entente.reading.Reading;
import entente.scene.Page;
import entente.verify.Standing;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of tests as other coders' formats tell of them. */
final class Told {
  private Told() {}

  /** The acts of a page as a ledger's export has them. */
  static List<Exported> inLedger(ActWriter writer, Page page) {
    Reading reading = page.read();
    Document document = reading.document();
    return ReadActs.of(reading).stream()
        .map(event -> writer.write(event, telling(event, document, reading.coder())))
        .toList();
  }

  private static Telling telling(Event event, Document document, String coder) {
    return Telling.ofLedger(
        event, id -> document, id -> coder, new Telling.Weight(Standing.UNCONFIRMED, 1));
  }

  /** All lines of a page. */
  static List<String> lines(ActWriter writer, Page page) {
    return inLedger(writer, page).stream().flatMap(e -> e.lines().stream()).toList();
  }

  /** The PLOVER record of a page with one act, held to its schema. */
  static JsonNode plover(Page page) {
    String line = lines(new PloverWriter(), page).get(0);
    Schemas.requireValid("plover", line);
    return JsonMapper.shared().readTree(line);
  }

  /** The PLOVER record of one act in a page that says nothing else. */
  static JsonNode plover(String act, String when) {
    return plover(Page.at("p").says("It was told.").act(act, when));
  }

  /** The words of a list. */
  static List<String> words(JsonNode list) {
    return Stream.of(list).flatMap(JsonNode::valueStream).map(JsonNode::asString).toList();
  }
}
