// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.ActorDirectory;
import entente.actor.DirectedDyad;
import entente.actor.Dyad;
import entente.actor.State;
import entente.actor.StateCode;
import entente.ledger.Selection;
import java.util.List;
import java.util.Optional;

/**
 * A pair of states at the head of a list of words: {@code bolivia iran}, {@code BOL IRN}, {@code
 * BOL-IRN}.
 *
 * @param direction the states in the order given
 * @param rest the words after the pair
 */
record PairArgument(DirectedDyad direction, List<String> rest) {
  /**
   * The pair at the head of {@code words}.
   *
   * @throws EntenteException if a word names no state, there is only one, or both are the same
   */
  static PairArgument parse(List<String> words, ActorDirectory directory) {
    String first = words.isEmpty() ? "" : words.get(0);
    Optional<DirectedDyad> inOneWord = directory.findPair(first);
    if (inOneWord.isPresent()) {
      return new PairArgument(inOneWord.get(), words.subList(1, words.size()));
    }
    int hyphen = first.indexOf('-');
    if (hyphen > 0 && directory.findState(first, Optional.empty()).isEmpty()) {
      return pair(
          state(first.substring(0, hyphen), directory),
          state(first.substring(hyphen + 1), directory),
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

  /**
   * The pair that {@code words} are, with nothing after it.
   *
   * @throws EntenteException as {@link #parse}, and if words are left over
   */
  static PairArgument only(List<String> words, ActorDirectory directory) {
    PairArgument pair = parse(words, directory);
    if (!pair.rest.isEmpty()) {
      throw EntenteException.badInput(
          "one pair of states is asked for; leave out: " + String.join(" ", pair.rest));
    }
    return pair;
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
        .map(State::code)
        .orElseThrow(() -> EntenteException.notFound(unknown(word, directory)));
  }

  private static String unknown(String word, ActorDirectory directory) {
    List<String> near = directory.suggestions(word).stream().map(State::name).toList();
    String advice =
        near.isEmpty()
            ? "give its name in English, Spanish or French, or its ISO code"
            : "did you mean " + String.join(", ", near) + "?";
    return "no state is called '" + word + "'; " + advice;
  }

  Dyad dyad() {
    return direction.dyad();
  }

  /**
   * The pair as a filter, its order counting only if {@code directed}; empty without words.
   *
   * @throws EntenteException as {@link #only}, and if there is no pair whose order could count
   */
  static Optional<Selection.Pair> filter(
      List<String> words, boolean directed, ActorDirectory directory) {
    if (words.isEmpty() && directed) {
      throw EntenteException.badInput("--directed needs a pair of states");
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(only(words, directory))
            .map(
                pair ->
                    new Selection.Pair(
                        pair.dyad(), Optional.of(pair.direction).filter(order -> directed)));
  }
}
