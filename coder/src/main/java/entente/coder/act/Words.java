// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.Frame;
import entente.coder.parse.ParsedSentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the further words of a trigger beside its head. */
final class Words {
  private static final int NEAR = 5;

  private final ParsedSentence sentence;

  Words(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether all words of a trigger stand beside its head at {@code head}. */
  boolean stand(Frame.Trigger trigger, int head) {
    List<String> others = trigger.others();
    return trigger.kind() == Frame.Kind.NOUN
        ? others.stream().allMatch(word -> besideNoun(word, head))
        : others.stream().allMatch(word -> besideVerb(word, head));
  }

  private boolean besideVerb(String word, int verb) {
    return sentence.children(verb).stream()
            .anyMatch(c -> is(c, word) || isPreposition(c, word, verb))
        || follows(word, verb);
  }

  private boolean isPreposition(int child, String word, int verb) {
    boolean oblique = sentence.edge(child).relation().equals("obl");
    return child > verb && oblique && sentence.edge(child).subtype().equals(word);
  }

  private boolean follows(String word, int verb) {
    int end = Math.min(sentence.size(), verb + 1 + NEAR);
    for (int i = verb + 1; i < end; i++) {
      if (is(i, word) && sentence.isWithin(i, verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean besideNoun(String word, int noun) {
    boolean below =
        sentence.children(noun).stream()
            .anyMatch(
                c -> is(c, word) || sentence.edge(c).subtype().equals(word) || below(word, c));
    return below || before(word, noun);
  }

  private boolean below(String word, int child) {
    return child >= 0 && sentence.children(child).stream().anyMatch(c -> is(c, word));
  }

  private boolean before(String word, int noun) {
    for (int i = Math.max(0, noun - 3); i < noun; i++) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int index, String word) {
    return sentence.lemma(index).equals(word)
        || sentence.form(index).toLowerCase(Locale.ROOT).equals(word);
  }

  /**
   * Whether some word under {@code head} has one of these lemmas, or a noun there is one of them.
   */
  boolean under(int head, Set<String> lemmas, Nouns nouns) {
    return sentence.subtree(head).stream()
        .anyMatch(
            i ->
                lemmas.contains(sentence.lemma(i))
                    || (sentence.token(i).isNoun() && nouns.isOf(i, lemmas)));
  }
}
