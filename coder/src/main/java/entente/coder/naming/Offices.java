// SPDX-License-Identifier: Apache-2.0
package entente.coder.naming;

import entente.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for offices. */
final class Offices {
  private static final int LONGEST = 4;
  private static final Offices STANDARD = new Offices();

  private final Map<String, String> forms = new HashMap<>();

  private Offices() {
    Table.bundled(Offices.class, "offices.tsv", List.of("form", "office"))
        .rows()
        .forEach(row -> forms.put(row.text("form"), row.text("office")));
  }

  static Offices standard() {
    return STANDARD;
  }

  /**
   * An office in a sentence.
   *
   * @param office as the table of holders calls it
   * @param first index of its first word
   * @param next index after its last
   */
  record Found(String office, int first, int next) {}

  /** The longest office that begins at word {@code at}. */
  Optional<Found> at(List<Word> words, int at) {
    Found best = null;
    StringBuilder phrase = new StringBuilder();
    for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
      phrase.append(i == at ? bare(words.get(i).small()) : " " + words.get(i).small());
      String office = forms.get(phrase.toString().replace("defense", "defence"));
      if (office != null) {
        best = new Found(office, at, i + 1);
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code then-president} without its qualifier. */
  static String bare(String word) {
    for (String prefix : List.of("then-", "ex-", "former-")) {
      if (word.startsWith(prefix)) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }
}
