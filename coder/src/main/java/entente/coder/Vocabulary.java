// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.coder.frame.Frames;
import entente.coder.frame.NounClasses;
import entente.evidence.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The cheap filter before the parser: whether a sentence has a word that may call a frame. Knows
 * the regular forms of all trigger lemmas and a list of irregular ones.
 */
final class Vocabulary {
  /** Sentences that introduce persons are read even if they tell no act. */
  private static final List<String> OFFICES =
      List.of(
          "president", "minister", "premier", "chancellor", "ambassador", "king", "counterpart");

  private final Set<String> forms = new HashSet<>();

  Vocabulary(Frames frames, NounClasses classes) {
    frames.verbLemmas().forEach(this::addVerb);
    frames.nounLemmas().forEach(this::addNoun);
    OFFICES.forEach(this::addNoun);
    for (String name : List.of("AGREEMENT", "TALKS", "VISIT")) {
      classes.get(name).forEach(noun -> addNoun(noun.substring(noun.lastIndexOf(' ') + 1)));
    }
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

  /** Whether some word of {@code text} within {@code span} may be a trigger. */
  boolean isIn(String text, Span span) {
    int start = -1;
    for (int i = span.start(); i <= span.end(); i++) {
      boolean letter =
          i < span.end()
              && (Character.isLetter(text.charAt(i)) || (text.charAt(i) == '-' && start >= 0));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (forms.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }
}
