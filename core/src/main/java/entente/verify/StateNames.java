// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.ActorDirectory;
import entente.actor.Name;
import entente.actor.Spelling;
import entente.actor.StateCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds states named in plain text by their names and adjectives in English; for sentences that no
 * report or claim resolves. A capital tells where, not who, and is no party.
 */
final class StateNames {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[.][\\p{L}])*");
  private static final int LONGEST = 5;
  private static final StateNames STANDARD = new StateNames(ActorDirectory.standard());

  private final Map<String, StateCode> byForm = new HashMap<>();

  private StateNames(ActorDirectory directory) {
    for (Name name : directory.names()) {
      boolean state =
          name.kind() == Name.Kind.NAME
              || name.kind() == Name.Kind.ADJECTIVE
              || name.kind() == Name.Kind.DEMONYM;
      boolean current = name.validity().until().isEmpty();
      if (state && current && name.language().equals("en") && name.isLikely()) {
        byForm.putIfAbsent(Spelling.fold(name.form()), name.state());
      }
    }
  }

  static StateNames standard() {
    return STANDARD;
  }

  /**
   * A state in a text.
   *
   * @param start where its name starts
   * @param end where it ends
   */
  record Named(StateCode state, int start, int end) {}

  /** The states that {@code text} names, in order of place; a state may come several times. */
  List<Named> in(String text) {
    List<int[]> words = words(text);
    List<Named> named = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Named> found = longest(text, words, at);
      found.ifPresent(named::add);
      at = found.map(n -> after(words, n.end())).orElse(at + 1);
    }
    return named;
  }

  /** The states that {@code text} names. */
  NavigableSet<StateCode> codes(String text) {
    NavigableSet<StateCode> codes = new TreeSet<>();
    in(text).forEach(n -> codes.add(n.state()));
    return codes;
  }

  /** Whether the folded {@code word} is a whole name of a state. */
  boolean isName(String word) {
    return byForm.containsKey(word);
  }

  private static List<int[]> words(String text) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    return words;
  }

  private static int after(List<int[]> words, int end) {
    int at = 0;
    while (at < words.size() && words.get(at)[0] < end) {
      at++;
    }
    return at;
  }

  private Optional<Named> longest(String text, List<int[]> words, int at) {
    int start = words.get(at)[0];
    if (!Character.isUpperCase(text.charAt(start))) {
      return Optional.empty();
    }
    for (int last = Math.min(words.size(), at + LONGEST) - 1; last >= at; last--) {
      int end = words.get(last)[1];
      StateCode code = byForm.get(Spelling.fold(text.substring(start, end)));
      boolean pronoun = text.substring(start, end).equals("Us");
      if (code != null && !pronoun) {
        return Optional.of(new Named(code, start, end));
      }
    }
    return Optional.empty();
  }
}
