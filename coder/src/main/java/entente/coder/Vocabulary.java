// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.coder.frame.Frames;
import entente.coder.frame.NounClasses;
import entente.coder.text.WordForms;
import entente.evidence.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cheap filter before the parser: whether a sentence has a word that may call a frame. Knows
 * the regular forms of all trigger lemmas and a list of irregular ones.
 */
final class Vocabulary implements Filter {
  /** Sentences that introduce persons are read even if they tell no act. */
  private static final List<String> OFFICES =
      List.of(
          "president", "minister", "premier", "chancellor", "ambassador", "king", "counterpart");

  private final Set<String> forms = new TreeSet<>();
  private final WordForms words;

  Vocabulary(Frames frames, NounClasses classes) {
    frames.verbLemmas().forEach(this::addVerb);
    frames.nounLemmas().forEach(this::addNoun);
    OFFICES.forEach(this::addNoun);
    for (String name : List.of("AGREEMENT", "TALKS", "VISIT")) {
      classes.get(name).forEach(noun -> addNoun(noun.substring(noun.lastIndexOf(' ') + 1)));
    }
    this.words = new WordForms(forms);
  }

  private void addVerb(String lemma) {
    forms.add(lemma);
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    String last = lemma.substring(lemma.length() - 1);
    for (String form : List.of(lemma + "s", lemma + "es", stem + "ed", stem + "ing")) {
      forms.add(form);
    }
    forms.add(lemma + last + "ed");
    forms.add(lemma + last + "ing");
    if (lemma.endsWith("y")) {
      String short_ = lemma.substring(0, lemma.length() - 1);
      forms.add(short_ + "ies");
      forms.add(short_ + "ied");
    }
    forms.addAll(Irregular.forms(lemma));
  }

  private void addNoun(String lemma) {
    String head = lemma.toLowerCase(Locale.ROOT);
    forms.add(head);
    forms.add(head + "s");
    forms.add(head + "es");
    if (head.endsWith("y")) {
      forms.add(head.substring(0, head.length() - 1) + "ies");
    }
  }

  @Override
  public boolean passes(Sentence sentence, boolean party) {
    return party && isIn(sentence.text());
  }

  /** Whether some word of {@code text} may be a trigger; a hyphen within a word is part of it. */
  private boolean isIn(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean letter = Character.isLetter(c) || (c == '-' && start >= 0);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (words.contains(text, start, i)) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }
}
