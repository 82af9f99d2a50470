// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.OfficeHolder;
import entente.actor.Spelling;
import entente.actor.StateCode;
import entente.fact.FactBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Office holders by the names that texts give them. Immutable. */
final class Bearers {
  private static final int SHORTEST_VARIED = 5;

  private final Map<String, List<OfficeHolder>> byWord = new HashMap<>();

  private final Map<StateCode, List<OfficeHolder>> byState;

  private static final class Standard {
    private static final Bearers BEARERS = new Bearers(FactBase.standard().holders());
  }

  /** Those of {@code facts}; for the built-in tables made once. */
  static Bearers of(FactBase facts) {
    return facts.equals(FactBase.standard()) ? Standard.BEARERS : new Bearers(facts.holders());
  }

  private Bearers(List<OfficeHolder> holders) {
    byState = holders.stream().collect(Collectors.groupingBy(OfficeHolder::state));
    for (OfficeHolder holder : holders) {
      forms(holder)
          .flatMap(form -> words(form).stream())
          .distinct()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(holder));
    }
  }

  private static Stream<String> forms(OfficeHolder holder) {
    return Stream.concat(
        Stream.of(holder.person()),
        Stream.concat(holder.forms().full().stream(), holder.forms().last().stream()));
  }

  /** Those who held {@code office} of {@code state}, by whatever title, in the table's order. */
  List<OfficeHolder> holding(StateCode state, String office) {
    return byState.getOrDefault(state, List.of()).stream()
        .filter(h -> Offices.isIn(h, office))
        .toList();
  }

  /**
   * Those who may be meant by {@code name}: all its words, or its last, are in one of their forms.
   */
  List<OfficeHolder> named(String name) {
    List<String> words = words(name);
    String last = words.get(words.size() - 1);
    List<OfficeHolder> some =
        byWord.getOrDefault(last, List.of()).stream().filter(h -> fits(h, words)).toList();
    List<OfficeHolder> whole = some.stream().filter(h -> fitsWhole(h, words)).toList();
    return words.size() >= 2 && !whole.isEmpty() ? whole : some;
  }

  /** "Jens Stoltenberg" is nobody whom only the last name fits. */
  private static boolean fitsWhole(OfficeHolder holder, List<String> name) {
    return forms(holder)
        .map(Bearers::words)
        .filter(form -> form.size() >= 2)
        .anyMatch(form -> form.containsAll(name) || name.containsAll(form));
  }

  private static boolean fits(OfficeHolder holder, List<String> name) {
    return forms(holder)
        .map(Bearers::words)
        .anyMatch(form -> form.containsAll(name) || name.containsAll(form));
  }

  /** Whether a name may be a spelling of the holder's: its last word is like one of his. */
  static boolean isAlike(OfficeHolder holder, String name) {
    List<String> words = words(name);
    String last = words.get(words.size() - 1);
    return forms(holder).flatMap(f -> words(f).stream()).anyMatch(t -> isAlike(last, t));
  }

  private static boolean isAlike(String a, String b) {
    boolean near = Math.min(a.length(), b.length()) >= SHORTEST_VARIED;
    return a.equals(b) || (near && Spelling.distance(a, b) <= 2);
  }

  static List<String> words(String name) {
    return Arrays.stream(Spelling.fold(name).split(" ", -1)).filter(w -> w.length() > 1).toList();
  }
}
