// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Spelling;
import entente.actor.StateCode;
import entente.event.Event;
import entente.event.Report;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where the reports of an event come from in the end: the named holder of the statement, else the
 * publisher. Ten papers that print one agency's line, or one ministry's, are one origin; so are a
 * government's own pages and its officials wherever they are quoted; all unknown publishers
 * together count as one.
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

  /** Whether somebody stands for the report: a named holder or a known publisher. */
  static boolean isKnown(Report report, Function<DocumentId, Publisher> publisherOf) {
    return holder(report).isPresent()
        || !publisherOf.apply(report.evidence().document()).isUnknown();
  }

  private static String origin(Report report, Function<DocumentId, Publisher> publisherOf) {
    Publisher publisher = publisherOf.apply(report.evidence().document());
    return Spelling.fold(
        holder(report)
            .map(holder -> government(holder, publisher).map(Origins::government).orElse(holder))
            .or(() -> government(publisher).map(Origins::government))
            .orElse(publisher.name()));
  }

  private static Optional<String> holder(Report report) {
    return report.attribution().filter(Origins::isNamed);
  }

  /** An official of no state named, in a government's own page, is that government's. */
  private static Optional<String> government(String holder, Publisher publisher) {
    return Officials.state(holder)
        .map(StateCode::value)
        .or(() -> government(publisher).filter(state -> Officials.isOfficial(holder)));
  }

  private static Optional<String> government(Publisher publisher) {
    return publisher.state().filter(state -> publisher.kind() == Publisher.Kind.GOVERNMENT);
  }

  private static String government(String state) {
    return "government of " + state;
  }

  /** "Iranian state media" is someone; "officials" or "analysts" could be anyone. */
  private static boolean isNamed(String holder) {
    String core = holder.regionMatches(true, 0, "the ", 0, 4) ? holder.substring(4) : holder;
    return core.chars().anyMatch(Character::isUpperCase);
  }
}
