// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.event.Event;
import entente.event.EventComposer;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Report;
import entente.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The acts one reading tells of, by itself: its reports put together by its own joins. */
public final class ReadActs {
  private ReadActs() {}

  /** One event for each act, in the order of first mention. */
  public static List<Event> of(Reading reading) {
    Map<EventId, List<Event.Member>> members = new LinkedHashMap<>();
    List<Report> reports = reading.reports();
    for (int i = 0; i < reports.size(); i++) {
      Join join = reading.findings().joins().get(i);
      members
          .computeIfAbsent(join.event(), id -> new ArrayList<>())
          .add(new Event.Member(reports.get(i), join.rule()));
    }
    return members.entrySet().stream()
        .map(entry -> EventComposer.compose(entry.getKey(), entry.getValue()))
        .toList();
  }
}
