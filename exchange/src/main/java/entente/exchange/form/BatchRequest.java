// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of input of a batch: a text with the caller's name for it.
 *
 * @param name the caller's id or document name, given back with the answer
 * @param text the text
 * @param date the day the text was written, if given
 */
public record BatchRequest(String name, String text, Optional<LocalDate> date) {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /**
   * A line of {@code code --jsonl}: {@code {"id","text","date"?}}.
   *
   * @throws IllegalArgumentException if it is not such a line; the message says what is wrong
   */
  public static BatchRequest ofSentence(String line) {
    return of(line, "id", "date");
  }

  /**
   * A line of {@code extract --jsonl}: {@code {"doc","text","doc_date"?}}.
   *
   * @throws IllegalArgumentException if it is not such a line; the message says what is wrong
   */
  public static BatchRequest ofDocument(String line) {
    return of(line, "doc", "doc_date");
  }

  private static BatchRequest of(String line, String name, String date) {
    JsonNode node = parsed(line);
    return new BatchRequest(
        text(node, name).orElseThrow(() -> missing(name)),
        text(node, "text").orElseThrow(() -> missing("text")),
        text(node, date).map(value -> day(date, value)));
  }

  private static JsonNode parsed(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    throw new IllegalArgumentException("not a JSON object");
  }

  private static Optional<String> text(JsonNode node, String field) {
    if (!node.hasNonNull(field)) {
      return Optional.empty();
    }
    JsonNode value = node.get(field);
    if (value.isString() || value.isNumber()) {
      return Optional.of(value.asString());
    }
    throw new IllegalArgumentException("field '" + field + "' is not a string");
  }

  private static LocalDate day(String field, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "field '" + field + "' is not a day yyyy-MM-dd: '" + value + "'", e);
    }
  }

  private static IllegalArgumentException missing(String field) {
    return new IllegalArgumentException("field '" + field + "' is missing");
  }
}
