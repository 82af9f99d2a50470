// SPDX-License-Identifier: Apache-2.0
package entente.ledger;

import entente.event.Join;
import entente.reading.Reading;
import entente.review.Decision;
import java.util.List;

/**
 * What is appended in one step: all of it or, if the process dies, nothing.
 *
 * @param readings documents with what was read in them
 * @param joins reports put into events
 * @param decisions of persons
 */
public record Batch(List<Reading> readings, List<Join> joins, List<Decision> decisions) {
  public Batch {
    readings = List.copyOf(readings);
    joins = List.copyOf(joins);
    decisions = List.copyOf(decisions);
  }

  /** One reading with the joins of its reports. */
  public static Batch of(Reading reading, List<Join> joins) {
    return new Batch(List.of(reading), joins, List.of());
  }

  /** One decision. */
  public static Batch of(Decision decision) {
    return new Batch(List.of(), List.of(), List.of(decision));
  }
}
