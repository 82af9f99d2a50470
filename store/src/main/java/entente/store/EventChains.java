// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.event.EventId;
import entente.event.Join;
import entente.event.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Where joins lead: an event whose founding report was joined into another leads on to that one.
 */
final class EventChains {
  private final Map<EventId, EventId> next = new HashMap<>();
  private final Map<ReportId, Join> joins = new HashMap<>();

  /** Of the join that holds for each report. */
  EventChains(Collection<Join> latest) {
    for (Join join : latest) {
      joins.put(join.report(), join);
      next.put(EventId.foundedBy(join.report()), join.event());
    }
  }

  /** The join of a report, with the event that it leads to in the end; its own if it has none. */
  Join lead(ReportId report) {
    Join join = joins.getOrDefault(report, new Join(report, EventId.foundedBy(report), "founds"));
    return new Join(report, end(join.event()), join.rule());
  }

  /** The last event of the chain; of a ring, which no rule should make, the lowest id. */
  private EventId end(EventId start) {
    LinkedHashSet<EventId> passed = new LinkedHashSet<>();
    EventId event = start;
    while (passed.add(event)) {
      EventId following = next.getOrDefault(event, event);
      if (following.equals(event)) {
        return event;
      }
      event = following;
    }
    List<EventId> path = new ArrayList<>(passed);
    return Collections.min(path.subList(path.indexOf(event), path.size()));
  }
}
