// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.dossier.EventLine.Told;
import entente.event.Event;
import entente.event.Report;
import entente.evidence.Evidence;
import java.util.List;

/** Makes lines of events and cites their reports. */
final class EventLines {
  private final Teller teller;
  private final NoteBook notes;
  private final Shelf shelf;
  private final Verdicts verdicts;

  EventLines(Teller teller, NoteBook notes, Shelf shelf, Verdicts verdicts) {
    this.verdicts = verdicts;
    this.teller = teller;
    this.notes = notes;
    this.shelf = shelf;
  }

  List<EventLine> of(List<Event> events) {
    return events.stream().map(this::of).toList();
  }

  /** Lines that quote whole sentences. */
  List<EventLine> whole(List<Event> events) {
    return events.stream().map(e -> of(e).quoting(cited(e).text())).toList();
  }

  private EventLine of(Event event) {
    List<Integer> cited =
        event.reports().stream().map(Report::evidence).map(notes::cite).distinct().toList();
    return new EventLine(
        event, told(event), verdicts.weight(event), verdicts.reviews().decisionsOn(event), cited);
  }

  private Told told(Event event) {
    Evidence leading = Teller.leading(event).evidence();
    return new Told(
        teller.title(event.act()),
        teller.parties(event.act().parties()),
        Teller.quote(leading),
        shelf.reading(leading.document()).document().language());
  }

  /** The whole sentence that best tells an event. */
  Cited cited(Event event) {
    Evidence evidence = Teller.leading(event).evidence();
    return new Cited(
        evidence.sentence().text(),
        notes.cite(evidence),
        shelf.reading(evidence.document()).document().language(),
        verdicts.weight(event).standing());
  }
}
