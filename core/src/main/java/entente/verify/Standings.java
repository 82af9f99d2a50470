// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.event.Event;
import entente.event.Mode;
import entente.event.Report;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import java.util.List;
import java.util.function.Function;

/** Computes where an event stands across documents. */
public final class Standings {
  private static final int INDEPENDENT = 2;

  private Standings() {}

  /**
   * The standing of {@code event}.
   *
   * <ul>
   *   <li>{@link Standing#DENIED}: the act is told as denied, or a report of it is a denial.
   *   <li>{@link Standing#CONFIRMED}: reports in the event's own mode, happened or planned, stand
   *       in two documents and come from two origins ({@link Origins}), each a known publisher or a
   *       named holder. Officials of both parties are two origins; one document that names two
   *       holders does not confirm itself.
   *   <li>{@link Standing#UNCONFIRMED}: else. An allegation does not become true by being repeated.
   * </ul>
   *
   * Contradiction and retraction need checks against facts and corrections, which are not made yet.
   *
   * @param publisherOf the publisher of each document of the event
   */
  public static Standing of(Event event, Function<DocumentId, Publisher> publisherOf) {
    if (event.reports().stream().anyMatch(report -> report.act().mode() == Mode.DENIED)) {
      return Standing.DENIED;
    }
    boolean confirmed =
        event.act().mode() != Mode.ALLEGED && isConfirmed(telling(event, publisherOf), publisherOf);
    return confirmed ? Standing.CONFIRMED : Standing.UNCONFIRMED;
  }

  /**
   * The standing of {@code event}, where copies of one text stand in one document and go back to
   * one origin.
   */
  public static Standing of(
      Event event, Function<DocumentId, Publisher> publisherOf, Copies copies) {
    Function<DocumentId, Publisher> origins = copies.over(publisherOf);
    Standing standing = of(event, origins);
    return standing == Standing.CONFIRMED
            && telling(event, origins).stream()
                    .map(report -> copies.textOf(report.evidence().document()))
                    .distinct()
                    .count()
                < INDEPENDENT
        ? Standing.UNCONFIRMED
        : standing;
  }

  /** The reports in the event's own mode for which somebody stands. */
  private static List<Report> telling(Event event, Function<DocumentId, Publisher> publisherOf) {
    return event.reports().stream()
        .filter(report -> report.act().mode() == event.act().mode())
        .filter(report -> Origins.isKnown(report, publisherOf))
        .toList();
  }

  /** With two documents and two origins in all, some two documents have different origins. */
  private static boolean isConfirmed(
      List<Report> telling, Function<DocumentId, Publisher> publisherOf) {
    long documents = telling.stream().map(r -> r.evidence().document()).distinct().count();
    return documents >= INDEPENDENT && Origins.of(telling, publisherOf).size() >= INDEPENDENT;
  }
}
