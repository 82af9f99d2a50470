// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import entente.fact.Fact;
import entente.fact.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was taken of a file so far. */
final class Gleaning {
  private final List<Fact> facts = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final Set<List<Object>> known = new HashSet<>();
  private int duplicates;

  void keep(Fact fact) {
    if (known.add(
        List.of(fact.subject().key(), fact.predicate(), fact.object().key(), fact.validity()))) {
      facts.add(fact);
    } else {
      duplicates++;
    }
  }

  /** Counts a row that goes on with a fact already kept. */
  void repeat() {
    duplicates++;
  }

  void reject(Rejection rejection) {
    rejections.add(rejection);
  }

  FeedReading reading() {
    return new FeedReading(facts, duplicates, rejections);
  }
}
