// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.evidence.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lines between two {@code ---} at the start of a text: {@code key: value}, as in YAML's
 * simplest form. Nested values and lists are passed over.
 *
 * @param span where it stands, marks included; empty at the start where there is none
 * @param values by key in lower case
 */
record FrontMatter(Span span, Map<String, String> values) {
  private static final int MAX_LENGTH = 65_536;

  /** The front matter of {@code text}, with an empty span and no values where there is none. */
  static FrontMatter of(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    FrontMatter none = new FrontMatter(new Span(start, start), Map.of());
    int line = lineEnd(text, start);
    if (!text.substring(start, line).strip().equals("---")) {
      return none;
    }
    Lines lines = new Lines();
    int at = line + 1;
    while (at < text.length() && at - start < MAX_LENGTH) {
      int end = lineEnd(text, at);
      String words = text.substring(at, end);
      if (words.strip().equals("---") || words.strip().equals("...")) {
        return new FrontMatter(new Span(start, end), lines.values());
      }
      lines.add(words);
      at = end + 1;
    }
    return none;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** The value of the first of these keys that is there. */
  Optional<String> first(String... keys) {
    return List.of(keys).stream().filter(values::containsKey).map(values::get).findFirst();
  }

  /** The lines read so far; one that is indented goes on with the value before. */
  private static final class Lines {
    private final Map<String, String> raw = new LinkedHashMap<>();
    private String key = "";

    void add(String line) {
      int colon = line.indexOf(':');
      if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
        raw.computeIfPresent(key, (k, value) -> joined(value, line.strip()));
      } else if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        key = raw.containsKey(name) ? "" : name;
        raw.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }

    private static String joined(String value, String more) {
      boolean escaped = value.endsWith("\\");
      return escaped ? value.substring(0, value.length() - 1) + more : (value + " " + more).strip();
    }

    Map<String, String> values() {
      Map<String, String> values = new LinkedHashMap<>();
      raw.forEach((name, value) -> values.put(name, unquoted(value)));
      values.values().removeIf(String::isEmpty);
      return Map.copyOf(values);
    }

    private static String unquoted(String value) {
      char first = value.isEmpty() ? ' ' : value.charAt(0);
      boolean quoted = value.length() > 1 && value.charAt(value.length() - 1) == first;
      if (quoted && first == '\'') {
        return value.substring(1, value.length() - 1).replace("''", "'");
      }
      return quoted && first == '"'
          ? value
              .substring(1, value.length() - 1)
              .replace("\\ ", " ")
              .replace("\\_", " ")
              .replace("\\\"", "\"")
          : value;
    }
  }
}
