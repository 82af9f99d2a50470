// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Past forms of irregular verbs. */
final class Irregular {
  private static final String VERBS =
      """
      be is are was were been am
      beat beaten
      become became
      begin began begun
      bring brought
      break broke broken
      build built
      buy bought
      choose chose chosen
      come came
      cut cut
      deal dealt
      do did done does
      draw drew drawn
      drive drove driven
      fall fell fallen
      fight fought
      find found
      fly flew flown flies
      forbid forbade forbidden
      forgive forgave forgiven
      freeze froze frozen
      get got gotten
      give gave given
      go went gone goes
      hang hung hanged
      have had has
      hear heard
      hide hid hidden
      hit hit
      hold held
      keep kept
      lay laid
      lead led
      leave left
      lend lent
      let let
      lie lay lain lying
      lose lost
      make made
      meet met
      overfly overflew overflown
      overthrow overthrew overthrown
      pay paid
      put put
      read read
      rebuild rebuilt
      ride rode ridden
      ring rang rung
      rise rose risen
      run ran
      say said
      see saw seen
      seek sought
      sell sold
      send sent
      set set
      shake shook shaken
      shoot shot
      show showed shown
      shut shut
      sink sank sunk
      sit sat
      speak spoke spoken
      spread spread
      stand stood
      steal stole stolen
      strike struck stricken
      swear swore sworn
      take took taken
      tear tore torn
      tell told
      think thought
      throw threw thrown
      undertake undertook undertaken
      uphold upheld
      win won
      withdraw withdrew withdrawn
      withhold withheld
      write wrote written
      """;

  private static final Map<String, List<String>> FORMS = read();

  private Irregular() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String line : VERBS.lines().toList()) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      forms.put(words.get(0), words.subList(1, words.size()));
    }
    return forms;
  }

  /** The irregular forms of a verb; empty for a regular one. */
  static List<String> forms(String lemma) {
    return FORMS.getOrDefault(lemma, List.of());
  }
}
