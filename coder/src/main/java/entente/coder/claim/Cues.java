// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All cues, by the word with which they begin. */
final class Cues {
  private final Map<String, List<Cue>> byWord = new LinkedHashMap<>();

  /** Those that begin with a tag or a state. */
  private final List<Cue> others = new ArrayList<>();

  Cues(List<Cue> all) {
    for (Cue cue : all) {
      CuePart first = cue.parts().get(0);
      if (first.kind() == CuePart.Kind.WORD) {
        first.words().forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(cue));
      } else {
        others.add(cue);
      }
    }
  }

  /** The cues that may begin at a word. */
  Set<Cue> at(Heard.Words words, int index) {
    String form = words.parse().form(index).toLowerCase(Locale.ROOT);
    Set<Cue> found =
        new LinkedHashSet<>(byWord.getOrDefault(words.parse().lemma(index), List.of()));
    found.addAll(byWord.getOrDefault(form, List.of()));
    found.addAll(others);
    found.removeIf(cue -> !cue.parts().get(0).fits(words, index));
    return found;
  }
}
