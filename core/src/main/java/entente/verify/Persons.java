// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Actor;
import entente.actor.Parties;
import entente.actor.Spelling;
import entente.actor.StateCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Whether two accounts of an act may name the same persons. */
final class Persons {
  /** Shorter words are initials and particles: "M.", "de", "al". */
  private static final int LEAST_LETTERS = 3;

  private Persons() {}

  /**
   * Whether for each state, where both accounts name persons, some two of them share a word of
   * their names; "Mohammad Reza Ashtiani" and "Brigadier General Ashtiani" do.
   */
  static boolean agree(Parties one, Parties other) {
    return one.states().stream().allMatch(state -> agree(words(one, state), words(other, state)));
  }

  private static boolean agree(NavigableSet<String> one, NavigableSet<String> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private static NavigableSet<String> words(Parties parties, StateCode state) {
    List<Actor> all = new ArrayList<>(parties.actors());
    all.addAll(parties.recipients());
    NavigableSet<String> words = new TreeSet<>();
    all.stream()
        .filter(actor -> actor.state().filter(state::equals).isPresent())
        .flatMap(actor -> actor.person().stream())
        .flatMap(person -> Arrays.stream(Spelling.fold(person).split(" ")))
        .filter(word -> word.length() >= LEAST_LETTERS)
        .forEach(words::add);
    return words;
  }

  /**
   * Whether two names may be those of one person: they share a word, or two words that differ only
   * in how sounds are written ("Qassem", "Ghasem").
   */
  static boolean mayBeOne(String one, String other) {
    NavigableSet<String> sounds = sounds(one);
    return sounds(other).stream().anyMatch(sounds::contains);
  }

  private static NavigableSet<String> sounds(String person) {
    NavigableSet<String> sounds = new TreeSet<>();
    for (String word : Spelling.fold(person).split(" ", -1)) {
      if (word.length() >= LEAST_LETTERS) {
        sounds.add(sound(word));
      }
    }
    return sounds;
  }

  /** The consonants, doubled ones once; letters that languages use for one sound are one. */
  private static String sound(String word) {
    String plain =
        word.replace("gh", "k").replace("kh", "k").replace("ph", "f").replace("sch", "sh");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char sound = sound(plain.charAt(i));
      if (sound != ' ' && (out.isEmpty() || out.charAt(out.length() - 1) != sound)) {
        out.append(sound);
      }
    }
    return out.toString();
  }

  private static char sound(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h' -> ' ';
      case 'q', 'c', 'g' -> 'k';
      case 'w' -> 'v';
      case 'z' -> 's';
      case 'j' -> 'd';
      default -> c;
    };
  }
}
