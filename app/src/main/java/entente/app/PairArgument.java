// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.ActorDirectory;
import entente.actor.DirectedDyad;
import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.ledger.Selection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pair of states at the head of a list of words: {@code bolivia iran}, {@code BOL IRN}, {@code
 * BOL-IRN}.
 *
 * @param direction the states in the order given
 * @param rest the words after the pair
 */
record PairArgument(DirectedDyad direction, List<String> rest) {
  private static final Pattern CODES = Pattern.compile("([A-Za-z]{3})-([A-Za-z]{3})");

  /**
   * The pair at the head of {@code words}.
   *
   * @throws EntenteException if a word names no state, there is only one, or both are the same
   */
  static PairArgument parse(List<String> words, ActorDirectory directory) {
    var codes = words.isEmpty() ? null : CODES.matcher(words.get(0));
    if (codes != null && codes.matches()) {
      return pair(
          state(codes.group(1), directory),
          state(codes.group(2), directory),
          words.subList(1, words.size()));
    }
    if (words.size() < 2) {
      throw EntenteException.badInput(
          "a pair of states is needed, such as: bolivia iran, BOL IRN or BOL-IRN");
    }
    return pair(
        state(words.get(0), directory),
        state(words.get(1), directory),
        words.subList(2, words.size()));
  }

  private static PairArgument pair(StateCode a, StateCode b, List<String> rest) {
    if (a.equals(b)) {
      throw EntenteException.badInput("a pair needs two different states, not " + a + " twice");
    }
    return new PairArgument(new DirectedDyad(a, b), rest);
  }

  private static StateCode state(String word, ActorDirectory directory) {
    return directory
        .findState(word, Optional.empty())
        .orElseThrow(() -> EntenteException.notFound(unknown(word, directory)));
  }

  private static String unknown(String word, ActorDirectory directory) {
    List<String> near = directory.suggestions(word);
    String advice =
        near.isEmpty()
            ? "give its name in English, Spanish or French, or its ISO code"
            : "did you mean " + String.join(", ", near) + "?";
    return "no state is called '" + word + "'; " + advice;
  }

  Dyad dyad() {
    return direction.dyad();
  }

  /** The pair as a filter; the order counts only if {@code directed}. */
  Selection.Pair filter(Optional<DirectedDyad> directed) {
    return new Selection.Pair(dyad(), directed);
  }
}
