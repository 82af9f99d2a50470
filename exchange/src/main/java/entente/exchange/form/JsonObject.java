// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.evidence.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of one JSON object as another program wrote them; null and absent are the same. A
 * field of another kind than is asked for is an {@link IllegalArgumentException} that names it.
 */
public final class JsonObject {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final JsonNode node;

  private JsonObject(JsonNode node) {
    this.node = node;
  }

  /**
   * The object on a line.
   *
   * @throws IllegalArgumentException if it is none; the message says what is wrong
   */
  public static JsonObject parse(String line) {
    try {
      return of(MAPPER.readTree(line), "");
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static JsonObject of(JsonNode node, String where) {
    if (!node.isObject()) {
      throw new IllegalArgumentException(where + "not a JSON object");
    }
    return new JsonObject(node);
  }

  /** Whether the field is there. */
  public boolean has(String field) {
    return node.hasNonNull(field);
  }

  /** A string, or a number as a string. */
  public Optional<String> text(String field) {
    return has(field) ? Optional.of(scalar(node.get(field), field)) : Optional.empty();
  }

  /** As {@link #text}, and an empty string counts as absent. */
  public Optional<String> word(String field) {
    return text(field).filter(text -> !text.isEmpty());
  }

  private static String scalar(JsonNode value, String field) {
    if (value.isString() || value.isNumber()) {
      return value.asString();
    }
    throw new IllegalArgumentException("field '" + field + "' is not a string or number");
  }

  /** A whole number. */
  public OptionalInt number(String field) {
    return has(field)
        ? OptionalInt.of(whole(node.get(field), "field '" + field + "'"))
        : OptionalInt.empty();
  }

  private static int whole(JsonNode value, String what) {
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new IllegalArgumentException(what + " is not a whole number");
    }
    return value.asInt();
  }

  /** True or false; false if it is absent. */
  public boolean flag(String field) {
    if (!has(field)) {
      return false;
    }
    if (!node.get(field).isBoolean()) {
      throw new IllegalArgumentException("field '" + field + "' is neither true nor false");
    }
    return node.get(field).asBoolean();
  }

  /** The items of a list; none if it is absent. */
  private List<JsonNode> items(String field) {
    if (!has(field)) {
      return List.of();
    }
    if (!node.get(field).isArray()) {
      throw new IllegalArgumentException("field '" + field + "' is not a list");
    }
    return new ArrayList<>(node.get(field).values());
  }

  /** A list of objects; none if it is absent. */
  public List<JsonObject> objects(String field) {
    return items(field).stream().map(item -> of(item, "an item of '" + field + "' is ")).toList();
  }

  /** A list of strings; nulls in it are empty. */
  public List<Optional<String>> texts(String field) {
    List<Optional<String>> texts = new ArrayList<>();
    for (JsonNode item : items(field)) {
      texts.add(item.isNull() ? Optional.empty() : Optional.of(scalar(item, field)));
    }
    return texts;
  }

  /** A list of strings without the nulls in it. */
  public List<String> words(String field) {
    return texts(field).stream().flatMap(Optional::stream).toList();
  }

  /** One string, or a list of them. */
  public List<String> wordOrWords(String field) {
    boolean isList = has(field) && node.get(field).isArray();
    return isList ? words(field) : text(field).stream().toList();
  }

  /** The span from the fields {@code start} and {@code end}; empty unless both are given. */
  public Optional<Span> span() {
    OptionalInt start = number("start");
    OptionalInt end = number("end");
    return start.isPresent() && end.isPresent()
        ? Optional.of(new Span(start.getAsInt(), end.getAsInt()))
        : Optional.empty();
  }

  /** A list of pairs of a start and an end. */
  public List<Span> spans(String field) {
    return items(field).stream().map(item -> pair(item, field)).toList();
  }

  private static Span pair(JsonNode item, String field) {
    if (!item.isArray() || item.size() != 2) {
      throw new IllegalArgumentException("'" + field + "' is not a list of [start, end]");
    }
    String what = "an end in '" + field + "'";
    return new Span(whole(item.get(0), what), whole(item.get(1), what));
  }

  /** All fields that hold a string, a number or a truth value, as text, in order. */
  public Map<String, String> scalars() {
    Map<String, String> scalars = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      if (value.isString() || value.isNumber() || value.isBoolean()) {
        scalars.put(field.getKey(), value.asString());
      }
    }
    return scalars;
  }
}
