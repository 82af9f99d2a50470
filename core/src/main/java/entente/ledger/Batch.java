// SPDX-License-Identifier: Apache-2.0
package entente.ledger;

import entente.event.Join;
import entente.fact.Fact;
import entente.reading.Reading;
import entente.review.Decision;
import java.util.List;

/**
 * What is appended in one step: all of it or, if the process dies, nothing.
 *
 * @param readings documents with what was read in them
 * @param joins reports put into events
 * @param decisions of persons
 * @param checks what does not hold in documents of this batch, or in ones held already; they belong
 *     to the newest reading of their document
 * @param inferences dates that facts give to reports of this batch, or of ones held already
 * @param facts that a feed tells
 */
public record Batch(
    List<Reading> readings,
    List<Join> joins,
    List<Decision> decisions,
    List<KeptCheck> checks,
    List<InferredDate> inferences,
    List<Fact> facts) {
  public Batch {
    readings = List.copyOf(readings);
    joins = List.copyOf(joins);
    decisions = List.copyOf(decisions);
    checks = List.copyOf(checks);
    inferences = List.copyOf(inferences);
    facts = List.copyOf(facts);
  }

  /** Readings, joins and decisions, and nothing else. */
  public Batch(List<Reading> readings, List<Join> joins, List<Decision> decisions) {
    this(readings, joins, decisions, List.of(), List.of(), List.of());
  }

  /** One reading with the joins of its reports. */
  public static Batch of(Reading reading, List<Join> joins) {
    return new Batch(List.of(reading), joins, List.of());
  }

  /** One decision. */
  public static Batch of(Decision decision) {
    return new Batch(List.of(), List.of(), List.of(decision));
  }

  /** Facts of a feed. */
  public static Batch ofFacts(List<Fact> facts) {
    return new Batch(List.of(), List.of(), List.of(), List.of(), List.of(), facts);
  }

  /** The same with these checks. */
  public Batch withChecks(List<KeptCheck> others) {
    return new Batch(readings, joins, decisions, others, inferences, facts);
  }

  /** The same with these inferred dates. */
  public Batch withInferences(List<InferredDate> others) {
    return new Batch(readings, joins, decisions, checks, others, facts);
  }
}
