// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.actor.Dyad;
import entente.actor.StateCode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pair a document speaks of at a place: the one it names by far most often, else the one named
 * last. Used for one document by one thread.
 */
final class OpenPair {
  /** How many sentences a pair stays open once it is named. */
  private static final int REACH = 8;

  /** A pair leads if it is named in this many sentences and twice as often as the next. */
  private static final int LEADING = 3;

  private final Map<Dyad, Integer> counts = new LinkedHashMap<>();
  private final NavigableMap<Integer, Dyad> alone = new TreeMap<>();
  private Optional<Dyad> leading = Optional.empty();
  private boolean settled;

  /** Notes the states of sentence number {@code ordinal}. */
  void note(NavigableSet<StateCode> states, int ordinal) {
    for (StateCode a : states) {
      for (StateCode b : states.tailSet(a, false)) {
        counts.merge(new Dyad(a, b), 1, Integer::sum);
      }
    }
    if (states.size() == 2) {
      alone.put(ordinal, new Dyad(states.first(), states.last()));
    }
    settled = false;
  }

  /** The pair open at sentence number {@code ordinal}; asked when all sentences are noted. */
  Optional<Dyad> at(int ordinal) {
    return leading().or(() -> last(ordinal));
  }

  /** The pair the document names by far most often. */
  Optional<Dyad> leading() {
    if (!settled) {
      leading = findLeading();
      settled = true;
    }
    return leading;
  }

  private Optional<Dyad> findLeading() {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int next =
        counts.values().stream()
            .map(Integer::intValue)
            .sorted(Comparator.reverseOrder())
            .skip(1)
            .findFirst()
            .orElse(0);
    return most >= LEADING && most >= 2 * next
        ? counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .findFirst()
        : Optional.empty();
  }

  private Optional<Dyad> last(int ordinal) {
    return Optional.ofNullable(alone.floorEntry(ordinal))
        .filter(named -> ordinal - named.getKey() <= REACH)
        .map(Map.Entry::getValue);
  }
}
