// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.event.Event;
import entente.event.EventComposer;
import entente.event.EventId;
import entente.event.Join;
import entente.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events of one reading alone. */
final class Events {
  private Events() {}

  /** Events in the order of their first reports; empty where nothing was reported. */
  static List<Event> of(Reading reading) {
    Map<EventId, List<Event.Member>> members = new LinkedHashMap<>();
    for (int i = 0; i < reading.reports().size(); i++) {
      Join join = reading.findings().joins().get(i);
      members
          .computeIfAbsent(join.event(), e -> new ArrayList<>())
          .add(new Event.Member(reading.reports().get(i), join.rule()));
    }
    return members.entrySet().stream()
        .map(e -> EventComposer.compose(e.getKey(), e.getValue()))
        .toList();
  }
}
