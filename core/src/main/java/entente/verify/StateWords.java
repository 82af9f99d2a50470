// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.ActorDirectory;
import entente.actor.Name;
import entente.actor.Spelling;
import entente.actor.StateCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which states a text names, without regard to context; for matching, not for coding. */
final class StateWords {
  private static final int LONGEST = 4;

  private static final class Known {
    private static final Map<String, StateCode> FORMS = forms();

    private static Map<String, StateCode> forms() {
      Map<String, StateCode> forms = new HashMap<>();
      for (Name name : ActorDirectory.standard().names()) {
        boolean tells =
            switch (name.kind()) {
              case NAME, ADJECTIVE, DEMONYM, CAPITAL -> true;
              case SEAT, FORCE -> false;
            };
        if (tells && name.language().equals("en")) {
          forms.putIfAbsent(Spelling.fold(name.form()), name.state());
        }
      }
      return forms;
    }
  }

  private StateWords() {}

  /** The states named in {@code text}, the longest form at each place. */
  static NavigableSet<StateCode> in(String text) {
    List<String> words = Arrays.asList(Spelling.fold(text).split(" ", -1));
    NavigableSet<StateCode> states = new TreeSet<>();
    int at = 0;
    while (at < words.size()) {
      at += add(words, at, states);
    }
    return Collections.unmodifiableNavigableSet(states);
  }

  /** {@code words}, folded, without the forms of states among them. */
  static List<String> without(List<String> words) {
    List<String> kept = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      NavigableSet<StateCode> here = new TreeSet<>();
      int length = add(words, at, here);
      if (here.isEmpty()) {
        kept.add(words.get(at));
      }
      at += length;
    }
    return kept;
  }

  /** The number of words that the longest form at {@code at} takes, else 1. */
  private static int add(List<String> words, int at, NavigableSet<StateCode> states) {
    for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
      StateCode state = Known.FORMS.get(String.join(" ", words.subList(at, end)));
      if (state != null) {
        states.add(state);
        return end - at;
      }
    }
    return 1;
  }
}
