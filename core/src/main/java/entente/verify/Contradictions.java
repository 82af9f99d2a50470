// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.event.Event;
import entente.event.Report;
import entente.verify.Contradiction.Field;
import entente.verify.Contradiction.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds accounts of one thing that cannot all be true. The rules ask for strong ties between the
 * accounts, because a false contradiction is worse than a missed one; they are described in
 * docs/methods/standing.md.
 */
public final class Contradictions {
  private static final Comparator<Contradiction> ORDER =
      Comparator.comparing(Contradiction::field)
          .thenComparing(c -> c.sides().get(0).line())
          .thenComparing(c -> c.sides().get(1).line())
          .thenComparing(Contradiction::rule);

  private Contradictions() {}

  /** The contradictions in {@code testimony}, by field, then line. */
  public static List<Contradiction> among(Testimony testimony) {
    List<Contradiction> found = new ArrayList<>();
    testimony.events().forEach(event -> found.addAll(WithinEvent.find(event)));
    found.addAll(BetweenEvents.find(testimony.events()));
    found.addAll(DeniedEvents.find(testimony));
    found.addAll(BetweenClaims.find(testimony.claims()));
    found.sort(ORDER);
    return List.copyOf(found);
  }

  static Side side(String value, String line, Report report) {
    return new Side(value, report.attribution(), line, report.evidence());
  }

  /** A contradiction of two accounts, by the order of their lines. */
  static Contradiction of(Field field, String rule, Side one, Side other) {
    return one.line().compareTo(other.line()) <= 0
        ? new Contradiction(field, List.of(one, other), rule)
        : new Contradiction(field, List.of(other, one), rule);
  }

  /** The day of an event or report that is known to the day. */
  static Optional<java.time.LocalDate> day(entente.time.When when) {
    return when.isClosed() && when.days() == 1 ? when.from() : Optional.empty();
  }

  /** The report that tells an event in its own mode first. */
  static Report leading(Event event) {
    return event.reports().stream()
        .filter(report -> report.act().mode() == event.act().mode())
        .findFirst()
        .orElse(event.reports().get(0));
  }
}
