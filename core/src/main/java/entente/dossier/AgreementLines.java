// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.claim.Agreement;
import entente.dossier.AgreementLine.Account;
import entente.dossier.AgreementLine.Basis;
import entente.dossier.AgreementLine.Step;
import entente.dossier.AgreementLine.Track;
import entente.event.Event;
import entente.evidence.Evidence;
import entente.time.When;
import entente.verify.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes lines of agreements and cites their steps and accounts. */
final class AgreementLines {
  private final Teller teller;
  private final NoteBook notes;
  private final Shelf shelf;
  private final Verdicts verdicts;

  AgreementLines(Teller teller, NoteBook notes, Shelf shelf, Verdicts verdicts) {
    this.verdicts = verdicts;
    this.teller = teller;
    this.notes = notes;
    this.shelf = shelf;
  }

  /** The agreements that documents of the shelf alone tell of. */
  List<AgreementLine> of(List<Agreement> agreements, List<Event> events) {
    return agreements.stream()
        .filter(a -> evidence(a).allMatch(e -> shelf.has(e.document())))
        .map(a -> line(a, events))
        .toList();
  }

  private AgreementLine line(Agreement agreement, List<Event> events) {
    List<Integer> cited = evidence(agreement).map(notes::cite).distinct().sorted().toList();
    Agreement.Course course = agreement.course();
    return new AgreementLine(
        agreement.title(),
        course.status().word(),
        reached(course),
        new Basis(agreement.id().value(), standing(course, events)),
        Optional.of(track(agreement)),
        cited);
  }

  /** When the furthest step was taken. */
  private static When reached(Agreement.Course course) {
    return course.steps().stream()
        .filter(s -> s.status() == course.status() && !s.when().isUndated())
        .map(Agreement.Step::when)
        .findFirst()
        .orElse(When.none());
  }

  private Optional<Standing> standing(Agreement.Course course, List<Event> events) {
    return course.steps().stream()
        .filter(s -> s.status() == course.status())
        .flatMap(s -> events.stream().filter(e -> e.id().value().equals(s.line())))
        .map(e -> verdicts.weight(e).standing())
        .findFirst();
  }

  private Track track(Agreement agreement) {
    return new Track(
        agreement.parties().stream().map(teller::name).toList(),
        agreement.subject().kind().word(),
        agreement.subject().field().word(),
        agreement.course().sideStates(),
        agreement.course().steps().stream().map(this::step).toList(),
        agreement.accounts().stream().map(this::account).toList());
  }

  private Step step(Agreement.Step step) {
    return new Step(step.status().word(), step.when(), step.by(), notes.cite(step.evidence()));
  }

  private Account account(Agreement.Account account) {
    return new Account(
        account.state().value(),
        teller.name(account.state()),
        account.says(),
        notes.cite(account.evidence()));
  }

  private static Stream<Evidence> evidence(Agreement agreement) {
    return Stream.concat(
        agreement.course().steps().stream().map(Agreement.Step::evidence),
        agreement.accounts().stream().map(Agreement.Account::evidence));
  }
}
