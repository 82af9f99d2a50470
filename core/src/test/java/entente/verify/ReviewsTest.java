// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Account;
import entente.event.Event;
import entente.event.EventComposer;
import entente.event.EventId;
import entente.event.Report;
import entente.evidence.ContentHash;
import entente.review.Decision;
import entente.review.Decision.Verb;
import entente.review.DecisionId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewsTest {
  private final List<Report> reports =
      Account.by("A")
          .says("2009-11-24 IRN 042 BOL")
          .says("- IRN 042 BOL")
          .says("- IRN 042 BOL")
          .reports();
  private final Event event =
      EventComposer.compose(
          EventId.foundedBy(reports.get(0).id()),
          reports.stream().map(report -> new Event.Member(report, "test")).toList());
  private final List<Decision> decisions = new ArrayList<>();

  private void decide(Verb verb, int report, String field) {
    decisions.add(
        new Decision(
            new DecisionId("dc_" + ContentHash.of(verb.word(), Integer.toString(decisions.size()))),
            verb,
            new Decision.Target(
                reports.get(report).evidence().document(),
                reports.get(report).evidence().span(),
                field),
            "reason"));
  }

  private boolean isRejected() {
    return Reviews.of(decisions).isRejected(event);
  }

  @Test
  void rejectionOfTheFoundingReportRejectsTheEvent() {
    assertThat(isRejected()).isFalse();
    decide(Verb.REJECT, 0, "event");
    assertThat(isRejected()).isTrue();
  }

  @Test
  void acceptanceUndoesRejectionAndNotesDoNot() {
    decide(Verb.REJECT, 0, "event");
    decide(Verb.NOTE, 0, "event");
    assertThat(isRejected()).isTrue();
    decide(Verb.ACCEPT, 0, "event");
    assertThat(isRejected()).isFalse();
    decide(Verb.REJECT, 0, "event");
    assertThat(isRejected()).isTrue();
  }

  @Test
  void rejectionOfOneFollowingReportLeavesTheEvent() {
    decide(Verb.REJECT, 1, "event");
    assertThat(isRejected()).isFalse();
  }

  @Test
  void decisionAboutAnotherFieldLeavesTheEvent() {
    decide(Verb.REJECT, 0, "claim");
    decide(Verb.REJECT, 0, "date");
    assertThat(isRejected()).isFalse();
    assertThat(Reviews.of(decisions).about(reports.get(0).evidence())).hasSize(2);
  }
}
