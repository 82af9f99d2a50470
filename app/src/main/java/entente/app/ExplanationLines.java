// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.Explanation;
import entente.coder.act.Considered;
import entente.event.Event;
import entente.exchange.form.ReadActs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a sentence was coded, for people. */
final class ExplanationLines {
  /** Frames named for one word and reason; a common verb has dozens. */
  private static final int FRAMES = 3;

  private ExplanationLines() {}

  static List<String> of(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    List<Event> events = ReadActs.of(explanation.reading());
    if (events.isEmpty()) {
      lines.add("no event");
    }
    for (Event event : events) {
      lines.add(EventLines.head(event).replaceAll(" {2,}", "  "));
      lines.add("    words  " + words(explanation, event));
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
    considered(explanation).forEach((words, frames) -> lines.add(line(words, frames)));
    lines.add("parse");
    explanation.parse().lines().forEach(line -> lines.add("    " + line));
    return lines;
  }

  private static String words(Explanation explanation, Event event) {
    String text = explanation.reading().document().text();
    return event.reports().get(0).evidence().span().in(text);
  }

  /** What was considered in vain: for each word and reason the frames, in the order of trial. */
  private static Map<String, Set<String>> considered(Explanation explanation) {
    Map<String, Set<String>> considered = new LinkedHashMap<>();
    for (Considered one : explanation.considered()) {
      considered.computeIfAbsent(one.words(), w -> new LinkedHashSet<>()).add(one.frame());
    }
    return considered;
  }

  private static String line(String words, Set<String> frames) {
    String first = frames.stream().limit(FRAMES).collect(Collectors.joining(", "));
    int more = frames.size() - FRAMES;
    String places = more > 0 ? first + " and " + more + " more" : first;
    return "considered  " + words + (places.isEmpty() ? "" : " (" + places + ")");
  }
}
