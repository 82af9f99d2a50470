// SPDX-License-Identifier: Apache-2.0
package entente.review;

import entente.claim.Claim;
import entente.event.Event;
import entente.event.Report;
import entente.evidence.Evidence;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be decided about, as decisions see it.
 *
 * @param sort event, claim, check or agreement
 * @param ids all ids that mean it
 * @param evidence where it stands, with the rule that made it
 * @param wording its words as they are compared
 */
public record Line(Field sort, Set<String> ids, Evidence evidence, String wording) {
  public Line {
    ids = Set.copyOf(ids);
  }

  /** An event as one of its reports tells it. */
  public static Line of(Event event, Report report) {
    Set<String> ids = new TreeSet<>();
    ids.add(report.id().value());
    ids.add(asEvent(report.id().value()));
    if (report.equals(event.reports().get(0))) {
      ids.add(event.id().value());
    }
    return new Line(Field.EVENT, ids, report.evidence(), Wordings.inSentence(report.evidence()));
  }

  private static String asEvent(String report) {
    return "ev_" + report.substring("rp_".length());
  }

  /** A claim. */
  public static Line of(Claim claim) {
    return new Line(
        Field.CLAIM, Set.of(claim.id().value()), claim.evidence(), Wordings.of(claim.text()));
  }

  /** A check, whose evidence names its rule. */
  public static Line ofCheck(String id, Evidence evidence) {
    return new Line(Field.CHECK, Set.of(id), evidence, Wordings.words(evidence));
  }

  /** An agreement, where it was founded. */
  public static Line ofAgreement(String id, Evidence evidence) {
    return new Line(Field.AGREEMENT, Set.of(id), evidence, Wordings.inSentence(evidence));
  }

  /** What a decision on {@code field} of it hangs on. */
  public Decision.Target target(Field field) {
    return new Decision.Target(evidence.document(), evidence.span(), field.word());
  }
}
