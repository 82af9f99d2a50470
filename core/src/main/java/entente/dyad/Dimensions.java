// SPDX-License-Identifier: Apache-2.0
package entente.dyad;

import entente.actor.Dyad;
import entente.event.Dimension;
import entente.event.Event;
import entente.event.EventId;
import entente.time.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The events of a pair by the field they belong to.
 *
 * @param fields one entry a dimension, in their order, those without events included
 */
public record Dimensions(List<Field> fields) {
  public Dimensions {
    fields = List.copyOf(fields);
  }

  /**
   * One field of the relation.
   *
   * @param dimension the field
   * @param events its events in all modes, by date, undated last, then by id
   */
  public record Field(Dimension dimension, List<EventId> events) {
    public Field {
      events = List.copyOf(events);
    }
  }

  /** The dimensions of {@code dyad}: of {@code events} those between the two that have a type. */
  public static Dimensions of(Dyad dyad, Collection<Event> events) {
    List<Event> shared =
        events.stream()
            .filter(event -> event.act().parties().dyads().contains(dyad))
            .filter(event -> event.act().type().isPresent())
            .sorted(Comparator.comparing(Event::when, When.BY_DATE).thenComparing(Event::id))
            .toList();
    List<Field> fields = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      fields.add(new Field(dimension, in(dimension, shared)));
    }
    return new Dimensions(fields);
  }

  private static List<EventId> in(Dimension dimension, List<Event> events) {
    return events.stream()
        .filter(event -> event.act().qualities().dimension() == dimension)
        .map(Event::id)
        .toList();
  }
}
