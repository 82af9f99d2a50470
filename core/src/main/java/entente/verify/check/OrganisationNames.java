// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.ActorDirectory;
import entente.actor.Organisation;
import entente.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which names of organisations are right, and which right one a wrong one stands for. */
final class OrganisationNames {
  private static final Set<String> TYPES =
      Set.of(
          "organization",
          "association",
          "agency",
          "union",
          "council",
          "treaty",
          "community",
          "commission",
          "fund",
          "bank",
          "league",
          "alliance",
          "commonwealth",
          "confederation");

  /** Words of which two forms are taken for one; which of them is right tells the whole form. */
  private static final Map<String, String> PLURALS =
      Map.of(
          "states",
          "state",
          "nations",
          "nation",
          "rights",
          "right",
          "countries",
          "country",
          "affairs",
          "affair",
          "drugs",
          "drug",
          "islands",
          "island");

  private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "in", "on", "to", "s");

  /** Words with which a name of two more is of the whole world and not of some country's body. */
  private static final Set<String> WIDE =
      Set.of(
          "world",
          "international",
          "collective",
          "shanghai",
          "north",
          "eurasian",
          "gulf",
          "turkic");

  private final Set<String> right = new HashSet<>();
  private final Map<String, String> wrong = new HashMap<>();
  private final Map<String, String> byKey = new HashMap<>();

  private static final class Standard {
    private static final OrganisationNames NAMES = new OrganisationNames();
  }

  private OrganisationNames() {
    for (Organisation organisation : ActorDirectory.standard().organisations()) {
      organisation.forms().forEach(this::addRight);
    }
    Table table =
        Table.bundled(OrganisationNames.class, "organisation-names.tsv", List.of("name", "right"));
    for (Table.Row row : table.rows()) {
      String name = row.value("name", text -> text);
      row.find("right", text -> text)
          .ifPresentOrElse(r -> wrong.put(exact(name), r), () -> right.add(plain(name)));
    }
  }

  /** The built-in names; read at the first call. */
  static OrganisationNames standard() {
    return Standard.NAMES;
  }

  private void addRight(String form) {
    right.add(plain(form));
    List<String> content = content(form);
    boolean typed = content.stream().anyMatch(TYPES::contains);
    long others = content.stream().filter(w -> !TYPES.contains(w)).count();
    if (typed && (others >= 3 || (others == 2 && content.stream().anyMatch(WIDE::contains)))) {
      byKey.putIfAbsent(key(content), form);
    }
  }

  /** The right name for which {@code name} stands; empty where it is right or not known. */
  Optional<String> findRight(String name) {
    String named = wrong.get(exact(name));
    return named != null || isRight(name)
        ? Optional.ofNullable(named)
        : Optional.ofNullable(byKey.get(key(content(name))));
  }

  /** Whether {@code name} is the name of a body, small words aside. */
  boolean isRight(String name) {
    return right.contains(plain(name));
  }

  private static String exact(String name) {
    return KnownNames.fold(name).replace("organisation", "organization");
  }

  /** One spelling for British and American; small words aside. */
  private static String plain(String name) {
    return String.join(" ", content(name));
  }

  private static List<String> content(String name) {
    String folded =
        KnownNames.fold(name)
            .replace("co operation", "cooperation")
            .replace("organisation", "organization")
            .replace("labour", "labor")
            .replace("programme", "program")
            .replace("south east", "southeast")
            .replace("united nations", "un");
    return Prose.words(folded).filter(w -> !SMALL.contains(w)).toList();
  }

  /** Order, number and the noun for its type aside. */
  private static String key(List<String> content) {
    return content.stream()
        .map(w -> TYPES.contains(w) ? "#" : PLURALS.getOrDefault(w, w))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
