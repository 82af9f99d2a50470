// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.claim.Claim;
import entente.event.Event;
import entente.evidence.Evidence;
import entente.review.Decision;
import entente.review.Decision.Verb;
import entente.verify.check.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists what persons decided about the lines of a dossier, rejections first. */
final class DecisionLines {
  private static final List<Verb> ORDER =
      List.of(Verb.REJECT, Verb.CORRECT, Verb.ACCEPT, Verb.NOTE, Verb.UNDO);

  private final Verdicts verdicts;
  private final NoteBook notes;
  private final Teller teller;
  private final List<DecisionLine> lines = new ArrayList<>();

  DecisionLines(Verdicts verdicts, NoteBook notes, Teller teller) {
    this.verdicts = verdicts;
    this.notes = notes;
    this.teller = teller;
  }

  /** One line for each decision and line it is about. */
  List<DecisionLine> of(Docket docket) {
    docket.rejected().events().forEach(this::addEvent);
    docket.rejected().claims().forEach(this::addClaim);
    verdicts.rejected().forEach(this::addCheck);
    docket.events().forEach(this::addEvent);
    docket.claims().forEach(this::addClaim);
    verdicts.checks().forEach(this::addCheck);
    return lines.stream()
        .sorted(Comparator.comparingInt(line -> ORDER.indexOf(line.decision().verb())))
        .toList();
  }

  private void addEvent(Event event) {
    Evidence told = Teller.leading(event).evidence();
    verdicts
        .reviews()
        .decisionsOn(event)
        .forEach(d -> add(d, event.id().value(), teller.title(event.act()), told));
  }

  private void addClaim(Claim claim) {
    verdicts
        .reviews()
        .decisionsOn(claim)
        .forEach(d -> add(d, claim.id().value(), claim.text(), claim.evidence()));
  }

  private void addCheck(Check check) {
    verdicts
        .reviews()
        .decisionsOn(check)
        .forEach(d -> add(d, check.id().value(), check.message(), check.evidence()));
  }

  private void add(Decision decision, String line, String text, Evidence evidence) {
    lines.add(new DecisionLine(decision, line, text, notes.cite(evidence)));
  }
}
