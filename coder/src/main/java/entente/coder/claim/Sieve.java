// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.coder.claim.Cue.Sort;
import entente.coder.text.WordForms;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  private final WordForms claiming;
  private final WordForms pointing;

  Sieve(List<Cue> cues, Speech.Verbs verbs) {
    Set<String> voices = new TreeSet<>(Set.of("accord"));
    Set<String> content = new TreeSet<>();
    Set<String> pointers = new TreeSet<>(POINTING);
    verbs.lemmas().forEach(voices::add);
    for (Cue cue : cues) {
      if (WORDING.contains(cue.sort())) {
        voices.addAll(cue.parts().get(0).words());
      }
      if (CONTENT.contains(cue.sort())) {
        content.addAll(cue.parts().get(0).words());
      }
      if (cue.sort() == Sort.REFERENCE || cue.sort() == Sort.GROUP) {
        pointers.addAll(cue.parts().get(0).words());
      }
    }
    content.addAll(voices);
    this.claiming = forms(content);
    this.pointing = forms(pointers);
  }

  /** Whether a sentence that names a state may claim. */
  boolean mayClaim(String sentence) {
    return hasAny(claiming, sentence);
  }

  /** Whether a sentence that names no state may claim something of the pair named before. */
  boolean mayPoint(String sentence) {
    return hasAny(pointing, sentence) && hasAny(claiming, sentence);
  }

  private static boolean hasAny(WordForms forms, String sentence) {
    int start = 0;
    for (int i = 0; i <= sentence.length(); i++) {
      if (i == sentence.length() || !isInWord(sentence.charAt(i))) {
        if (forms.contains(sentence, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isInWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == '\u2019' || c == '-';
  }

  /** The words, and every form that one of the endings may make of them. */
  private static WordForms forms(Set<String> words) {
    Set<String> forms = new TreeSet<>(words);
    IRREGULAR.forEach(
        (form, word) -> {
          if (words.contains(word)) {
            forms.add(form);
          }
        });
    for (String word : words) {
      for (String ending : List.of("s", "es", "d", "ed", "ing")) {
        stems(word).filter(stem -> stem.length() > 2).forEach(stem -> forms.add(stem + ending));
      }
    }
    return new WordForms(forms);
  }

  // "ratify": ratify, ratifi(ed); "impose": impose, impos(ing); "ban": ban, bann(ed).
  private static Stream<String> stems(String word) {
    if (word.isEmpty()) {
      return Stream.empty();
    }
    String start = word.substring(0, word.length() - 1);
    char last = word.charAt(word.length() - 1);
    Stream.Builder<String> stems = Stream.builder();
    stems.add(word).add(word + last);
    if (last == 'e') {
      stems.add(start);
    }
    if (last == 'y') {
      stems.add(start + "i");
    }
    return stems.build();
  }
}
