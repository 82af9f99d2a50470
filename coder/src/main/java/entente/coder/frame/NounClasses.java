// SPDX-License-Identifier: Apache-2.0
package entente.coder.frame;

import entente.table.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Classes of nouns by name, such as {@code TALKS}; each noun in lemmas, words apart by a space. */
public final class NounClasses {
  private final Map<String, Set<String>> classes;

  private NounClasses(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /** The bundled classes. */
  public static NounClasses standard() {
    return of(Table.bundled(NounClasses.class, "classes.tsv", List.of("class", "noun", "note")));
  }

  /** The classes of a table with the columns class and noun. */
  static NounClasses of(Table table) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      classes.computeIfAbsent(row.text("class"), c -> new LinkedHashSet<>()).add(row.text("noun"));
    }
    return new NounClasses(classes);
  }

  /** The nouns of a class; empty where there is no such class. */
  public Optional<Set<String>> find(String name) {
    return Optional.ofNullable(classes.get(name)).map(Collections::unmodifiableSet);
  }

  /**
   * The nouns of a class.
   *
   * @throws IllegalStateException if there is no such class
   */
  public Set<String> get(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("no class of nouns " + name));
  }
}
