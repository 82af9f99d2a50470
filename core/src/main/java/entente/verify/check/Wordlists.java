// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which checks read a text, by the name of their list. */
final class Wordlists {
  private static final Map<String, Set<String>> LISTS = read();

  private Wordlists() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new TreeMap<>();
    Table table = Table.bundled(Wordlists.class, "words.tsv", List.of("list", "forms"));
    for (Table.Row row : table.rows()) {
      lists
          .computeIfAbsent(row.value("list", text -> text), name -> new TreeSet<>())
          .addAll(row.list("forms", '|', text -> text));
    }
    return lists;
  }

  /**
   * The forms of a list, in lower case.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static Set<String> of(String list) {
    Set<String> forms = LISTS.get(list);
    if (forms == null) {
      throw new IllegalArgumentException("no list of words " + list);
    }
    return forms;
  }

  /** The forms of a list as alternatives of a pattern, the longest first. */
  static String alternatives(String list) {
    return of(list).stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
