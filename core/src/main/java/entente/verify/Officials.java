// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.ActorDirectory;
import entente.actor.Spelling;
import entente.actor.State;
import entente.actor.StateCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells for which state the holder of a statement speaks, if he speaks for one. */
final class Officials {
  /** Words for an office of the executive or its holder, folded, in the languages of the tables. */
  private static final Set<String> OFFICES =
      Set.of(
          ("minister ministry president presidency government cabinet embassy ambassador consulate"
                  + " consul spokesman spokeswoman spokesperson official officials envoy"
                  + " ministro ministra ministerio presidente presidenta presidencia gobierno"
                  + " embajada embajador embajadora cancilleria canciller vocero vocera"
                  + " ministre ministere presidence gouvernement ambassade ambassadeur")
              .split(" "));

  /** Words by which texts call media that a state directs, folded. */
  private static final List<String> MEDIA =
      List.of(
          "state media",
          "state tv",
          "state television",
          "state radio",
          "state broadcaster",
          "state news agency",
          "state run",
          "official news agency",
          "medios estatales",
          "television estatal",
          "agencia estatal",
          "medias d etat",
          "television d etat");

  /** Forms shorter than this could be any word; these few are states all the same. */
  private static final int SHORTEST_NAME = 4;

  private static final Set<String> SHORT_NAMES = Set.of("us", "uk", "usa", "uae");
  private static final int LONGEST_NAME = 4;

  private Officials() {}

  /** Whether {@code holder} names an office, present or past offices told apart. */
  static boolean isOfficial(String holder) {
    List<String> words = words(holder);
    return words.stream().anyMatch(OFFICES::contains)
        && !words.contains("former")
        && !words.contains("ex");
  }

  /**
   * The state for which an official speaks, by the table of office holders, else by the first state
   * his description names; empty if he is no official or neither tells.
   */
  static Optional<StateCode> state(String holder) {
    return isOfficial(holder) ? holderOf(holder).or(() -> named(words(holder))) : Optional.empty();
  }

  /** The name of a government as an origin, as {@link Origins} writes it. */
  static String government(StateCode state) {
    return Spelling.fold("government of " + state);
  }

  /** The state whose media {@code holder} is: "Iranian state media". */
  static Optional<StateCode> mediaOf(String holder) {
    String folded = " " + Spelling.fold(holder) + " ";
    return MEDIA.stream().anyMatch(form -> folded.contains(" " + form + " "))
        ? named(words(holder))
        : Optional.empty();
  }

  private static Optional<StateCode> holderOf(String holder) {
    String text = " " + Spelling.fold(holder) + " ";
    List<StateCode> states =
        ActorDirectory.standard().holders().stream()
            .filter(
                h ->
                    h.forms().full().stream()
                        .anyMatch(form -> text.contains(" " + Spelling.fold(form) + " ")))
            .map(h -> h.state())
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private static Optional<StateCode> named(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(at -> namedAt(words, at))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<StateCode> namedAt(List<String> words, int at) {
    for (int end = Math.min(words.size(), at + LONGEST_NAME); end > at; end--) {
      String form = String.join(" ", words.subList(at, end));
      if (form.length() >= SHORTEST_NAME || SHORT_NAMES.contains(form)) {
        Optional<State> state = ActorDirectory.standard().findState(form, Optional.empty());
        if (state.isPresent()) {
          return state.map(State::code);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String holder) {
    return Arrays.asList(Spelling.fold(holder).split(" ", -1));
  }
}
