// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.event.Event;
import entente.review.Decision;
import entente.verify.Standing;
import java.util.List;

/**
 * An event with what is printed of it.
 *
 * @param event the event
 * @param told the event in words
 * @param weight how far it can be relied on
 * @param decided decisions of persons about it, in the order they were made
 * @param notes the notes that quote its reports, in the order of the reports
 */
public record EventLine(
    Event event, Told told, Weight weight, List<Decision> decided, List<Integer> notes) {
  public EventLine {
    decided = List.copyOf(decided);
    notes = List.copyOf(notes);
  }

  EventLine quoting(String sentence) {
    Told whole = new Told(told.title(), told.parties(), sentence, told.language());
    return new EventLine(event, whole, weight, decided, notes);
  }

  /**
   * An event in words.
   *
   * @param title who to whom, and what: {@code Iran to Bolivia: visit}
   * @param parties persons and offices, such as {@code President Evo Morales (Bolivia)}; may be
   *     empty
   * @param quote the words of the document that carry it, or the whole sentence where those are few
   * @param language of that document
   */
  public record Told(String title, List<String> parties, String quote, String language) {
    public Told {
      parties = List.copyOf(parties);
    }
  }

  /**
   * How far an event can be relied on.
   *
   * @param standing what all documents together say
   * @param origins number of independent origins
   */
  public record Weight(Standing standing, int origins) {}
}
