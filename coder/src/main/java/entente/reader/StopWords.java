// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The frequent small words of some languages. The language with the greatest share of them in a
 * text is the text's; a block with few of them is no prose.
 */
final class StopWords {
  /** Share of small words below which a text is in none of the languages. */
  private static final double LEAST_SHARE = 0.15;

  /** Words looked at; a longer text says no more. */
  private static final int MAX_WORDS = 5_000;

  private static final int MIN_WORDS = 5;

  private final Map<String, Set<String>> byLanguage = new LinkedHashMap<>();

  StopWords() {
    for (String line : Resource.lines("stopwords.tsv")) {
      String[] cells = line.split("\t", 2);
      byLanguage.put(cells[0], Set.of(distinct(cells[1])));
    }
  }

  private static String[] distinct(String words) {
    return Arrays.stream(words.split(" ")).distinct().toArray(String[]::new);
  }

  /** Two-letter code of the language {@code text} is in; empty where no language is likely. */
  Optional<String> language(CharSequence text) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    int words = 0;
    WordScan scan = new WordScan(text);
    while (words < MAX_WORDS && scan.next()) {
      words++;
      String word = scan.word().toLowerCase(Locale.ROOT);
      byLanguage.forEach(
          (language, list) -> hits.merge(language, list.contains(word) ? 1 : 0, Integer::sum));
    }
    int all = words;
    return hits.entrySet().stream()
        .filter(e -> all >= MIN_WORDS && e.getValue() >= LEAST_SHARE * all)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Whether words of this language are known here. */
  boolean knows(String language) {
    return byLanguage.containsKey(language);
  }

  /**
   * Share of small words of {@code language} among the words of {@code text} that are no names,
   * 0..1; 0 for no words. A word counts as a name if it is written with a capital and is not small.
   */
  double share(CharSequence text, String language) {
    Set<String> list = byLanguage.getOrDefault(language, Set.of());
    int words = 0;
    int hits = 0;
    WordScan scan = new WordScan(text);
    while (words < MAX_WORDS && scan.next()) {
      String word = scan.word();
      boolean small = list.contains(word.toLowerCase(Locale.ROOT));
      hits += small ? 1 : 0;
      words += small || !Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return words == 0 ? 0 : (double) hits / words;
  }

  /** Whether the last word of {@code text} is a small one of {@code language}: "concerning the". */
  boolean endsSmall(String text, String language) {
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    return byLanguage.getOrDefault(language, Set.of()).contains(word);
  }
}
