// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundled table of words that tell what becomes of an agreement. */
final class AgreementWords {
  private static final AgreementWords BUNDLED = new AgreementWords();

  private final Map<String, List<Entry>> byClass = new LinkedHashMap<>();

  private AgreementWords() {
    Table table =
        Table.bundled(
            AgreementWords.class, "agreement-words.tsv", List.of("class", "value", "words"));
    for (Table.Row row : table.rows()) {
      byClass
          .computeIfAbsent(row.text("class"), key -> new ArrayList<>())
          .add(new Entry(row.text("value"), row.value("words", AgreementWords::pattern)));
    }
  }

  static AgreementWords bundled() {
    return BUNDLED;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A row: words and what they mean. */
  record Entry(String value, Pattern words) {}

  /** Words found in a text. */
  record Hit(String value, int start, int end) {}

  List<Entry> of(String wordClass) {
    return byClass.getOrDefault(wordClass, List.of());
  }

  /** All places of words of the class, in the order of the table, then of the text. */
  List<Hit> hits(String wordClass, String text) {
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : of(wordClass)) {
      Matcher found = entry.words().matcher(text);
      while (found.find()) {
        hits.add(new Hit(entry.value(), found.start(), found.end()));
      }
    }
    return hits;
  }

  /** The meaning of the first row of the class that has a word in {@code text}. */
  Optional<String> first(String wordClass, String text) {
    return of(wordClass).stream()
        .filter(entry -> entry.words().matcher(text).find())
        .map(Entry::value)
        .findFirst();
  }
}
