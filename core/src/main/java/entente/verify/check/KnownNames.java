// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.ActorDirectory;
import entente.actor.Name;
import entente.actor.OfficeHolder;
import entente.actor.Spelling;
import entente.actor.StateCode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the built-in tables know of names that stand in a text. Read when first asked. */
final class KnownNames {
  private static final int LONGEST = 5;

  private KnownNames() {}

  private static final class States {
    private static final Map<String, Set<StateCode>> FORMS = read(EnumSet.allOf(Name.Kind.class));
    private static final Map<String, Set<StateCode>> NAMES = read(EnumSet.of(Name.Kind.NAME));

    private static Map<String, Set<StateCode>> read(Set<Name.Kind> kinds) {
      Map<String, Set<StateCode>> forms = new HashMap<>();
      for (Name name : ActorDirectory.standard().names()) {
        if (name.language().equals("en") && kinds.contains(name.kind())) {
          forms.computeIfAbsent(fold(name.form()), f -> new TreeSet<>()).add(name.state());
        }
      }
      ActorDirectory.standard()
          .states()
          .forEach(s -> forms.computeIfAbsent(fold(s.name()), f -> new TreeSet<>()).add(s.code()));
      return forms;
    }
  }

  private static final class Others {
    private static final Set<String> FORMS = read();

    private static Set<String> read() {
      Set<String> forms = new HashSet<>();
      ActorDirectory directory = ActorDirectory.standard();
      directory.places().forEach(place -> forms.add(fold(place.form())));
      directory.groups().forEach(group -> group.forms().forEach(form -> forms.add(fold(form))));
      directory.organisations().forEach(o -> o.forms().forEach(form -> forms.add(fold(form))));
      return forms;
    }
  }

  private static final class Holders {
    private static final Map<String, Set<String>> FULL = new HashMap<>();
    private static final Map<String, Set<StateCode>> LAST = new HashMap<>();

    static {
      for (OfficeHolder holder : ActorDirectory.standard().holders()) {
        holder.forms().full().forEach(form -> add(FULL, form, holder.person()));
        add(FULL, holder.person(), holder.person());
        holder.forms().last().forEach(form -> add(LAST, form, holder.state()));
        holder.forms().full().forEach(form -> add(LAST, lastWord(form), holder.state()));
      }
    }

    private static <T> void add(Map<String, Set<T>> map, String form, T value) {
      map.computeIfAbsent(fold(form), f -> new TreeSet<>()).add(value);
    }

    private static String lastWord(String form) {
      return form.substring(form.lastIndexOf(' ') + 1);
    }
  }

  /** A form without accents, case and marks. */
  static String fold(String form) {
    return Spelling.fold(form);
  }

  /** Whether {@code form} names a state, its people or a capital. */
  static boolean isState(String form) {
    return States.FORMS.containsKey(fold(form));
  }

  /** The states whose own name {@code form} is, adjectives and peoples aside. */
  static Set<StateCode> statesByName(String form) {
    return States.NAMES.getOrDefault(fold(form), Set.of());
  }

  /** Whether {@code form} names a place, group or organisation. */
  static boolean isThing(String form) {
    return Others.FORMS.contains(fold(form));
  }

  /** The office holders whom {@code form} tells by itself, by their full names. */
  static Set<String> holders(String form) {
    return Holders.FULL.getOrDefault(fold(form), Set.of());
  }

  /** The states that had a holder of this last name. */
  static Set<StateCode> statesOfLastName(String name) {
    return Holders.LAST.getOrDefault(fold(name), Set.of());
  }

  /** The states that {@code text} names. */
  static Set<StateCode> states(String text) {
    List<String> words = Prose.words(text).map(Prose::bare).toList();
    Set<StateCode> found = new TreeSet<>();
    for (int at = 0; at < words.size(); at++) {
      for (int length = 1; length <= LONGEST && at + length <= words.size(); length++) {
        String form = words.subList(at, at + length).stream().collect(Collectors.joining(" "));
        found.addAll(States.FORMS.getOrDefault(fold(form), Set.of()));
      }
    }
    return found;
  }
}
