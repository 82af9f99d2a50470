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
   *   <li>{@link Standing#CONFIRMED}: reports in the event's own mode, happened or planned, come
   *       from two origins ({@link Origins}). Officials of both parties are two origins.
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
    Mode mode = event.act().mode();
    List<Report> telling =
        event.reports().stream().filter(report -> report.act().mode() == mode).toList();
    boolean confirmed =
        mode != Mode.ALLEGED && Origins.of(telling, publisherOf).size() >= INDEPENDENT;
    return confirmed ? Standing.CONFIRMED : Standing.UNCONFIRMED;
  }
}
