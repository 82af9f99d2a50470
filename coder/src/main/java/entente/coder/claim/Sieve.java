// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.coder.claim.Cue.Sort;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cheap look before the parser: whether a sentence has a word that a claim needs. Endings are
 * cut off by rule, so a few words pass that need not.
 */
final class Sieve {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("said", "say"),
          Map.entry("told", "tell"),
          Map.entry("fell", "fall"),
          Map.entry("saw", "see"),
          Map.entry("seen", "see"),
          Map.entry("thought", "think"),
          Map.entry("spoke", "speak"),
          Map.entry("spoken", "speak"),
          Map.entry("wrote", "write"),
          Map.entry("written", "write"),
          Map.entry("foresaw", "foresee"),
          Map.entry("swore", "swear"),
          Map.entry("bought", "buy"),
          Map.entry("sold", "sell"),
          Map.entry("met", "meet"),
          Map.entry("drove", "drive"),
          Map.entry("driven", "drive"),
          Map.entry("withdrew", "withdraw"),
          Map.entry("according", "accord"),
          Map.entry("never", "not"),
          Map.entry("nobody", "not"));
  private static final Set<Sort> WORDING =
      EnumSet.of(Sort.UNCONFIRMED, Sort.SPECULATIVE, Sort.CONDITION, Sort.WOULD);
  private static final Set<Sort> CONTENT =
      EnumSet.of(Sort.RELATION, Sort.GROUP, Sort.PARALLEL, Sort.RISK, Sort.DRIVER);
  private static final Set<String> POINTING =
      Set.of("it", "they", "he", "she", "this", "these", "those", "their", "its", "his", "each");

  private final Set<String> voiced = new HashSet<>(Set.of("accord"));
  private final Set<String> content = new HashSet<>();
  private final Set<String> pointing = new HashSet<>(POINTING);

  Sieve(List<Cue> cues, Speech.Verbs verbs) {
    verbs.lemmas().forEach(voiced::add);
    for (Cue cue : cues) {
      if (WORDING.contains(cue.sort())) {
        voiced.addAll(cue.parts().get(0).words());
      }
      if (CONTENT.contains(cue.sort())) {
        content.addAll(cue.parts().get(0).words());
      }
      if (cue.sort() == Sort.REFERENCE || cue.sort() == Sort.GROUP) {
        pointing.addAll(cue.parts().get(0).words());
      }
    }
  }

  /** Whether a sentence that names a state may claim. */
  boolean mayClaim(String sentence) {
    return words(sentence).anyMatch(w -> content.contains(w) || voiced.contains(w));
  }

  /** Whether a sentence that names no state may claim something of the pair named before. */
  boolean mayPoint(String sentence) {
    return words(sentence).anyMatch(voiced::contains)
        && words(sentence).anyMatch(pointing::contains);
  }

  private static Stream<String> words(String sentence) {
    return Stream.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+"))
        .filter(w -> !w.isEmpty())
        .flatMap(Sieve::bases);
  }

  private static Stream<String> bases(String word) {
    Stream.Builder<String> bases = Stream.builder();
    bases.add(word).add(IRREGULAR.getOrDefault(word, word));
    for (String ending : List.of("s", "es", "d", "ed", "ing")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        String stem = word.substring(0, word.length() - ending.length());
        bases.add(stem).add(stem + "e");
        if (stem.endsWith("i")) {
          bases.add(stem.substring(0, stem.length() - 1) + "y");
        }
        if (stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
          bases.add(stem.substring(0, stem.length() - 1));
        }
      }
    }
    return bases.build();
  }
}
