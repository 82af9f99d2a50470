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
      arise arose arisen
      awake awoke
      bear bore borne
      beat beat beaten
      become became
      begin began begun
      behold beheld
      bend bent
      beset beset
      bet bet
      bid bid
      bind bound
      bite bit bitten
      bleed bled
      blow blew blown
      break broke broken
      breed bred
      bring brought
      broadcast broadcast
      build built
      burn burnt
      burst burst
      buy bought
      cast cast
      catch caught
      choose chose chosen
      cling clung
      come came
      cost cost
      creep crept
      cut cut
      deal dealt
      dig dug
      do did done does
      draw drew drawn
      drive drove driven
      eat ate eaten
      fall fell fallen
      feed fed
      fight fought
      find found
      flee fled
      fling flung
      fly flew flown flies
      forbid forbade forbidden
      foresee foresaw foreseen
      forget forgot forgotten
      forgive forgave forgiven
      forgo forwent forgone
      forsake forsook forsaken
      freeze froze frozen
      get got gotten
      give gave given
      go went gone goes
      grind ground
      grow grew grown
      hang hung hanged
      have had has
      hear heard
      hide hid hidden
      hit hit
      hold held
      hurt hurt
      keep kept
      know knew known
      lay laid
      lead led
      lean leant
      leap leapt leaped
      leave left
      lend lent
      let let
      lie lay lain lying
      light lit
      lose lost
      make made
      mean meant
      meet met
      mislead misled
      mow mown
      offset offset
      outbid outbid
      overfly overflew overflown
      override overrode overridden
      overrun overran
      oversee oversaw overseen
      overtake overtook overtaken
      overthrow overthrew overthrown
      pay paid
      plead pled
      prove proven
      put put
      quit quit
      read read
      rebuild rebuilt
      redraw redrew redrawn
      repay repaid
      resell resold
      resend resent
      retake retook retaken
      rewrite rewrote rewritten
      rid rid
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
      shed shed
      shoot shot
      show showed shown
      shrink shrank shrunk
      shut shut
      sink sank sunk
      sit sat
      slay slew slain
      sling slung
      speak spoke spoken
      speed sped
      spill spilt
      spin spun
      split split
      spoil spoilt
      spread spread
      spring sprang sprung
      stand stood
      steal stole stolen
      stick stuck
      sting stung
      strike struck stricken
      strive strove striven
      swear swore sworn
      sweep swept
      swim swam
      swing swung
      take took taken
      teach taught
      tear tore torn
      tell told
      think thought
      throw threw thrown
      thrust thrust
      tread trod trodden
      unbind unbound
      undercut undercut
      undergo underwent undergone
      undertake undertook undertaken
      undo undid undone
      unfreeze unfroze unfrozen
      uphold upheld
      wake woke woken
      wear wore worn
      weave wove woven
      win won
      wind wound
      withdraw withdrew withdrawn
      withhold withheld
      wring wrung
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
