// SPDX-License-Identifier: Apache-2.0
package entente.review;

import entente.evidence.ContentHash;

/**
 * The identity of a decision: the hash of what was decided, about what, why, and of how many times
 * the same was decided before.
 *
 * @param value {@code dc_} and 13 characters of base32
 */
public record DecisionId(String value) {
  /**
   * @throws IllegalArgumentException if not of that form
   */
  public DecisionId {
    ContentHash.requireId("dc_", value);
  }

  /** The id of the {@code ordinal}-th decision (from 0) of this content. */
  static DecisionId of(Draft draft, int ordinal) {
    Decision.Target target = draft.target();
    Decision.Reach reach = draft.reach();
    return new DecisionId(
        "dc_"
            + ContentHash.of(
                draft.verb().word(),
                target.document().value(),
                target.span().start() + ".." + target.span().end(),
                target.field(),
                draft.value().orElse(""),
                reach.scope().word(),
                reach.line(),
                reach.rule(),
                reach.publisher(),
                reach.wording(),
                draft.grounds().reason(),
                draft.grounds().by().orElse(""),
                Integer.toString(ordinal)));
  }

  @Override
  public String toString() {
    return value;
  }
}
