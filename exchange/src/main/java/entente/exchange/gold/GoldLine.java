// SPDX-License-Identifier: Apache-2.0
package entente.exchange.gold;

import entente.exchange.form.BatchRequest;
import entente.exchange.form.JsonObject;
import java.util.Map;
import java.util.Optional;

/** A line of a gold file: a text with the events that are marked in it. */
public sealed interface GoldLine permits GoldSentence, GoldDocument {
  /** The text, as a line of a batch that a coder can be given. */
  BatchRequest request();

  /** All fields of the line that hold a string, a number or a truth value, as text. */
  Map<String, String> fields();

  /** One of these fields. */
  default Optional<String> field(String name) {
    return Optional.ofNullable(fields().get(name));
  }

  /**
   * Reads a line: with a field {@code doc} it is a document, with {@code id} a sentence.
   *
   * @throws IllegalArgumentException if it is neither; the message says what is wrong
   */
  static GoldLine parse(String line) {
    JsonObject object = JsonObject.parse(line);
    if (object.has("doc")) {
      return GoldDocument.of(object, BatchRequest.ofDocument(object));
    }
    if (object.has("id")) {
      return GoldSentence.of(object, BatchRequest.ofSentence(object));
    }
    throw new IllegalArgumentException(
        "neither field 'id' (a sentence) nor field 'doc' (a document)");
  }
}
