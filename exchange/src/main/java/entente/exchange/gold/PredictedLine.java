// SPDX-License-Identifier: Apache-2.0
package entente.exchange.gold;

import entente.exchange.form.JsonObject;
import java.util.List;

/** A line of a coder's answer. */
public sealed interface PredictedLine {
  /** The id of the sentence or the name of the document. */
  String name();

  /**
   * All rows of a sentence, or some of them.
   *
   * @param name the sentence's id
   * @param rows its rows
   */
  record Rows(String name, List<CodedRow> rows) implements PredictedLine {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An event of a document.
   *
   * @param name the document
   * @param event the event
   */
  record Event(String name, DocumentEvent event) implements PredictedLine {}

  /**
   * A claim of a document.
   *
   * @param name the document
   * @param claim the claim
   */
  record Claim(String name, MarkedClaim claim) implements PredictedLine {}

  /**
   * Reads a line of {@code code --jsonl} or {@code extract --jsonl}.
   *
   * @throws IllegalArgumentException if it is neither; the message says what is wrong
   */
  static PredictedLine parse(String line) {
    JsonObject object = JsonObject.parse(line);
    if (!object.has("doc")) {
      String id =
          object
              .text("id")
              .orElseThrow(() -> new IllegalArgumentException("neither field 'id' nor 'doc'"));
      return new Rows(id, object.objects("events").stream().map(CodedRow::of).toList());
    }
    String doc = object.text("doc").orElseThrow();
    return object.text("kind").filter("claim"::equals).isPresent()
        ? new Claim(doc, MarkedClaim.of(object))
        : new Event(doc, DocumentEvent.predicted(object));
  }
}
