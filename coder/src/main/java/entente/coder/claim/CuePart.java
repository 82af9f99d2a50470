// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.coder.mention.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One part of a cue.
 *
 * @param kind what it asks of a word
 * @param words lemmas or forms, lower case, any of which fits; for {@link Kind#TAG} none
 * @param tag how the word's tag must begin; empty for any
 */
record CuePart(Kind kind, List<String> words, String tag) {
  CuePart {
    words = List.copyOf(words);
  }

  enum Kind {
    WORD,
    TAG,
    /** A state's name or adjective. */
    STATE,
    /** Up to three words, whatever they are. */
    GAP
  }

  static CuePart of(String text) {
    if (text.equals("~")) {
      return new CuePart(Kind.GAP, List.of(), "");
    }
    if (text.equals("STATE")) {
      return new CuePart(Kind.STATE, List.of(), "");
    }
    if (text.chars().allMatch(Character::isUpperCase)) {
      return new CuePart(Kind.TAG, List.of(), text);
    }
    int colon = text.indexOf(':');
    String tag = colon < 0 ? "" : text.substring(colon + 1);
    String words = colon < 0 ? text : text.substring(0, colon);
    return new CuePart(Kind.WORD, List.of(words.split("/", -1)), tag);
  }

  boolean fits(Heard.Words heard, int index) {
    return switch (kind) {
      case WORD -> isWord(heard, index) && heard.parse().tag(index).startsWith(tag);
      case TAG -> heard.parse().tag(index).startsWith(tag);
      case STATE -> isState(heard.mentions().names().at(index));
      case GAP -> true;
    };
  }

  private boolean isWord(Heard.Words heard, int index) {
    return words.contains(heard.parse().lemma(index))
        || words.contains(heard.parse().form(index).toLowerCase(Locale.ROOT));
  }

  private static boolean isState(Optional<Named> named) {
    return named.isPresent() && named.get().code().state().isPresent();
  }
}
