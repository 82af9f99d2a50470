// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import entente.fact.Fact;
import entente.fact.Rejection;
import java.util.List;

/**
 * What a file of facts gave; every row is in one of the numbers.
 *
 * @param facts the facts kept, in the order of the file
 * @param duplicates how many rows only repeat or go on with a fact kept
 * @param rejections the rows refused, in the order of the file
 */
public record FeedReading(List<Fact> facts, int duplicates, List<Rejection> rejections) {
  public FeedReading {
    facts = List.copyOf(facts);
    rejections = List.copyOf(rejections);
  }

  /** How many rows were read. */
  public int read() {
    return facts.size() + duplicates + rejections.size();
  }
}
