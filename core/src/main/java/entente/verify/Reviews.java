// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Claim;
import entente.event.Event;
import entente.evidence.Evidence;
import entente.review.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * What the decisions of persons mean for events and claims now. A decision is about every line
 * whose words overlap its target; of several the last one counts, so that an acceptance undoes a
 * rejection.
 */
public final class Reviews {
  /** The field of a decision about an event as a whole. */
  public static final String EVENT = "event";

  /** The field of a decision about a claim as a whole. */
  public static final String CLAIM = "claim";

  private final List<Decision> decisions;

  private Reviews(List<Decision> decisions) {
    this.decisions = List.copyOf(decisions);
  }

  /** The meaning of these decisions, given in the order they were made. */
  public static Reviews of(List<Decision> decisions) {
    return new Reviews(decisions);
  }

  /** Whether the founding report of the event, or each of its reports, stands rejected. */
  public boolean isRejected(Event event) {
    List<Evidence> told = new ArrayList<>();
    event.reports().forEach(report -> told.add(report.evidence()));
    return isRejected(told.get(0), EVENT)
        || told.stream().allMatch(evidence -> isRejected(evidence, EVENT));
  }

  /** Whether the claim stands rejected. */
  public boolean isRejected(Claim claim) {
    return isRejected(claim.evidence(), CLAIM);
  }

  /** The decisions about the words of {@code evidence}, in the order they were made. */
  public List<Decision> about(Evidence evidence) {
    return decisions.stream().filter(decision -> decision.target().isAbout(evidence)).toList();
  }

  private boolean isRejected(Evidence evidence, String field) {
    boolean rejected = false;
    for (Decision decision : about(evidence)) {
      if (decision.target().field().equals(field)) {
        rejected =
            switch (decision.verb()) {
              case REJECT -> true;
              case ACCEPT -> false;
              case CORRECT, NOTE -> rejected;
            };
      }
    }
    return rejected;
  }
}
