// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.actor.StateCode;
import entente.coder.document.Told;
import entente.coder.mention.Mentions;
import entente.coder.parse.ParsedSentence;
import entente.evidence.Sentence;
import java.util.List;
import java.util.NavigableSet;

/**
 * A sentence as it is heard for claims.
 *
 * @param sentence the sentence
 * @param states the states it names
 * @param words its words
 * @param told the acts it tells
 */
public record Heard(
    Sentence sentence, NavigableSet<StateCode> states, Words words, List<Told> told) {

  /**
   * The words of a sentence.
   *
   * @param parse its parse
   * @param mentions who is meant by its nouns and pronouns
   */
  public record Words(ParsedSentence parse, Mentions mentions) {}

  Heard withStates(NavigableSet<StateCode> others) {
    return new Heard(sentence, others, words, told);
  }

  ParsedSentence parse() {
    return words.parse();
  }
}
