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
 * Where the reports of an event come from in the end: the named holder of the statement, else whose
 * text it is. Ten papers that print one agency's story, or one ministry's line, are one origin; so
 * are a government's own pages, its officials wherever they are quoted, and the media it directs;
 * all unknown publishers together count as one.
 *
 * <p>Publishers are asked of a function; {@link Copies#over} makes of it one that tells whose text
 * a copy is.
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

  /** The number of origins, copies of one text counted once, at least 1. */
  public static int count(Event event, Function<DocumentId, Publisher> publisherOf, Copies copies) {
    return count(event, copies.over(publisherOf));
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
    Publisher named = publisherOf.apply(report.evidence().document());
    Publisher publisher = Agencies.standard().find(named.name()).orElse(named);
    return Spelling.fold(
        holder(report)
            .map(holder -> government(holder, publisher).map(Origins::government).orElse(holder))
            .map(Origins::agencyName)
            .or(() -> government(publisher).map(Origins::government))
            .orElse(publisher.name()));
  }

  /** "AFP" and "Agence France-Presse" are one. */
  private static String agencyName(String holder) {
    return Agencies.standard().find(holder).map(Publisher::name).orElse(holder);
  }

  private static Optional<String> holder(Report report) {
    return report.attribution().filter(Origins::isNamed);
  }

  /**
   * The government that speaks by {@code holder}. An official of no state named, in a government's
   * own page, is that government's.
   */
  private static Optional<String> government(String holder, Publisher publisher) {
    return Officials.state(holder)
        .or(() -> Officials.mediaOf(holder))
        .map(StateCode::value)
        .or(() -> Agencies.standard().find(holder).flatMap(Origins::government))
        .or(() -> government(publisher).filter(state -> Officials.isOfficial(holder)));
  }

  /** Media that a government directs do not confirm it, nor one another. */
  private static Optional<String> government(Publisher publisher) {
    return publisher
        .state()
        .filter(
            state ->
                publisher.kind() == Publisher.Kind.GOVERNMENT
                    || publisher.kind() == Publisher.Kind.STATE_MEDIA);
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
