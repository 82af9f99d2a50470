// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A line of input of a batch: a text with the caller's name for it.
 *
 * @param name the caller's id or document name, given back with the answer
 * @param text the text
 * @param date the day the text was written, if given
 */
public record BatchRequest(String name, String text, Optional<LocalDate> date) {
  /**
   * A line of {@code code --jsonl}: {@code {"id","text","date"?}}.
   *
   * @throws IllegalArgumentException if it is not such a line; the message says what is wrong
   */
  public static BatchRequest ofSentence(String line) {
    return ofSentence(JsonObject.parse(line));
  }

  /**
   * Such a line, read already.
   *
   * @throws IllegalArgumentException if a field is missing or wrong; the message says which
   */
  public static BatchRequest ofSentence(JsonObject line) {
    return of(line, "id", "date");
  }

  /**
   * A line of {@code extract --jsonl}: {@code {"doc","text","doc_date"?}}.
   *
   * @throws IllegalArgumentException if it is not such a line; the message says what is wrong
   */
  public static BatchRequest ofDocument(String line) {
    return ofDocument(JsonObject.parse(line));
  }

  /**
   * Such a line, read already.
   *
   * @throws IllegalArgumentException if a field is missing or wrong; the message says which
   */
  public static BatchRequest ofDocument(JsonObject line) {
    return of(line, "doc", "doc_date");
  }

  private static BatchRequest of(JsonObject line, String name, String date) {
    return new BatchRequest(
        line.text(name).orElseThrow(() -> missing(name)),
        line.text("text").orElseThrow(() -> missing("text")),
        line.text(date).map(value -> day(date, value)));
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
