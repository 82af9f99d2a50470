// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Spelling;
import entente.event.Event;
import entente.event.Report;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where the reports of an event come from in the end: the named holder of the statement, else the
 * publisher. Ten papers that print one agency's line, or one ministry's, are one origin; all
 * unknown publishers together count as one.
 */
public final class Origins {
  private Origins() {}

  /** The origins of the event's reports, by name, in folded spelling. */
  public static NavigableSet<String> of(Event event, Function<DocumentId, Publisher> publisherOf) {
    return of(event.reports(), publisherOf);
  }

  /** The number of origins of the event's reports, at least 1. */
  public static int count(Event event, Function<DocumentId, Publisher> publisherOf) {
    return of(event, publisherOf).size();
  }

  static NavigableSet<String> of(
      Collection<Report> reports, Function<DocumentId, Publisher> publisherOf) {
    NavigableSet<String> origins = new TreeSet<>();
    reports.forEach(report -> origins.add(origin(report, publisherOf)));
    return Collections.unmodifiableNavigableSet(origins);
  }

  private static String origin(Report report, Function<DocumentId, Publisher> publisherOf) {
    return Spelling.fold(
        report
            .attribution()
            .filter(Origins::isNamed)
            .orElseGet(() -> publisherOf.apply(report.evidence().document()).name()));
  }

  /** "Iranian state media" is someone; "officials" or "analysts" could be anyone. */
  private static boolean isNamed(String holder) {
    String core = holder.regionMatches(true, 0, "the ", 0, 4) ? holder.substring(4) : holder;
    return core.chars().anyMatch(Character::isUpperCase);
  }
}
