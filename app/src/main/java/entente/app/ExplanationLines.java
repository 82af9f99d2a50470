// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.Explanation;
import entente.event.Event;
import entente.exchange.form.ReadActs;
import java.util.ArrayList;
import java.util.List;

/** How a sentence was coded, for people. */
final class ExplanationLines {
  private ExplanationLines() {}

  static List<String> of(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    List<Event> events = ReadActs.of(explanation.reading());
    if (events.isEmpty()) {
      lines.add("no event");
    }
    for (Event event : events) {
      lines.add(EventLines.head(event).replaceAll(" {2,}", "  "));
      lines.add("    frame  " + event.reports().get(0).trace().frame());
      event
          .reports()
          .get(0)
          .trace()
          .path()
          .lines()
          .forEach(line -> lines.add("    path   " + line));
    }
    explanation
        .reading()
        .claims()
        .forEach(
            claim -> lines.add("claim: " + claim.wording().word() + " " + claim.kind().word()));
    explanation.considered().forEach(c -> lines.add("considered: " + c));
    lines.add("parse");
    explanation.parse().lines().forEach(line -> lines.add("    " + line));
    return lines;
  }
}
