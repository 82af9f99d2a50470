// SPDX-License-Identifier: Apache-2.0
package entente.coder.frame;

import entente.event.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the column {@code object} of a frame. */
final class ObjectColumn {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "at",
          "against",
          "to",
          "of",
          "on",
          "for",
          "with",
          "from",
          "about",
          "in",
          "into",
          "by",
          "before",
          "over",
          "as",
          "between",
          "behind",
          "among",
          "out_of",
          "away_from",
          "outside",
          "near",
          "towards",
          "toward",
          "under",
          "through",
          "across",
          "off",
          "amid",
          "after",
          "during",
          "upon");

  private final NounClasses classes;

  ObjectColumn(NounClasses classes) {
    this.classes = classes;
  }

  /**
   * What a cell asks for.
   *
   * @throws IllegalArgumentException if it names a class that does not exist
   */
  Complementation read(String cell) {
    if (cell.equals("*") || cell.equals("-")) {
      return new Complementation.Anything();
    }
    if (cell.contains("+")) {
      return new Complementation.All(
          Arrays.stream(cell.split("\\+", -1)).map(String::trim).map(this::part).toList());
    }
    return part(cell);
  }

  private Complementation part(String cell) {
    int space = cell.indexOf(' ');
    String first = space < 0 ? cell : cell.substring(0, space);
    String rest = space < 0 ? "" : cell.substring(space + 1);
    if (rest.equals("ING")) {
      return new Complementation.Infinitive(List.of(), Set.of());
    }
    if (first.equals("TO") || first.equals("ING") || first.startsWith("TO=")) {
      return infinitive(first, rest);
    }
    if (first.startsWith("xcomp:")) {
      return new Complementation.Infinitive(types(cell.substring(6)), nouns(cell.substring(6)));
    }
    if (cell.equals("subject:ACTOR")) {
      return new Complementation.ActingParty();
    }
    if (cell.equals("subject:STATE")) {
      return new Complementation.ActingState();
    }
    if (cell.startsWith("obj:")) {
      return new Complementation.Direct(nouns(cell.substring(4)));
    }
    if (cell.startsWith("subject:")) {
      return new Complementation.Subject(nouns(cell.substring(8)));
    }
    if (cell.startsWith("word:")) {
      return new Complementation.Words(nouns(cell.substring(5)));
    }
    if (PREPOSITIONS.contains(first) && isType(rest)) {
      return new Complementation.Infinitive(List.of(EventType.valueOf(rest)), Set.of());
    }
    if (PREPOSITIONS.contains(first)) {
      return new Complementation.Oblique(first, rest.isEmpty() ? read("*") : read(rest));
    }
    return alternatives(cell);
  }

  private Complementation infinitive(String first, String rest) {
    List<EventType> types =
        first.startsWith("TO=") ? List.of(EventType.valueOf(first.substring(3))) : List.of();
    Set<String> words = new LinkedHashSet<>();
    for (String word : rest.isEmpty() ? new String[0] : rest.split(" ", -1)) {
      words.addAll(nouns(word));
    }
    return new Complementation.Infinitive(types, words);
  }

  /** The types of acts that verbs for a class of nouns make. */
  private static List<EventType> types(String classes) {
    List<EventType> types = new ArrayList<>();
    for (String name : classes.split(",", -1)) {
      switch (name) {
        case "AID" -> types.add(EventType.AID);
        case "TALKS" -> types.add(EventType.CONSULT);
        case "COOPERATION", "INTELLIGENCE", "EXERCISE", "TRADE" -> types.add(EventType.COOPERATE);
        default -> {}
      }
    }
    return types;
  }

  private static boolean isType(String word) {
    return Arrays.stream(EventType.values()).anyMatch(t -> t.name().equals(word));
  }

  private Complementation alternatives(String cell) {
    List<Complementation> parts = new ArrayList<>();
    Set<String> nouns = new LinkedHashSet<>();
    for (String name : cell.split(",", -1)) {
      switch (name) {
        case "*" -> parts.add(new Complementation.Anything());
        case "ACTOR" -> parts.add(new Complementation.Party());
        case "THAT", "that" -> parts.add(new Complementation.That());
        case "MUST" -> parts.add(new Complementation.Duty());
        case "TO" -> parts.add(new Complementation.Infinitive(List.of(), Set.of()));
        default -> nouns.addAll(nouns(name));
      }
    }
    if (!nouns.isEmpty()) {
      parts.add(new Complementation.Nouns(nouns));
    }
    return parts.size() == 1 ? parts.get(0) : new Complementation.Either(parts);
  }

  private Set<String> nouns(String name) {
    if (name.equals("*")) {
      return Set.of();
    }
    Set<String> nouns = new LinkedHashSet<>();
    for (String one : name.split(",", -1)) {
      boolean isClass = one.equals(one.toUpperCase(Locale.ROOT));
      nouns.addAll(
          isClass
              ? classes
                  .find(one)
                  .orElseThrow(() -> new IllegalArgumentException("no class of nouns " + one))
              : Set.of(one));
    }
    return nouns;
  }
}
