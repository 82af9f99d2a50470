// SPDX-License-Identifier: Apache-2.0
package entente.event;

import entente.actor.Actor;
import entente.actor.Parties;
import entente.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Makes one act and one date out of the reports that were joined into an event: the code and mode
 * of the leading report, for each party the best-filled mention, the most exact date. A report of a
 * deed leads over a report of its plan.
 */
public final class EventComposer {
  private EventComposer() {}

  /** The event of these reports; the first member founds it. */
  public static Event compose(EventId id, List<Event.Member> members) {
    Report leading = leading(members);
    Parties parties =
        new Parties(
            best(leading.act().parties().actors(), members),
            best(leading.act().parties().recipients(), members));
    return new Event(id, leading.act().withParties(parties), when(leading, members), members);
  }

  private static Report leading(List<Event.Member> members) {
    return members.stream()
        .map(Event.Member::report)
        .min(Comparator.comparing((Report r) -> r.act().mode()))
        .orElseThrow();
  }

  /** Of all reports in the leading mode, the most exact date; a tie goes to the earlier member. */
  private static When when(Report leading, List<Event.Member> members) {
    return members.stream()
        .map(Event.Member::report)
        .filter(r -> r.act().mode() == leading.act().mode())
        .map(Report::when)
        .min(Comparator.comparingInt(EventComposer::vagueness).thenComparingLong(When::days))
        .orElse(leading.when());
  }

  private static int vagueness(When when) {
    if (when.isClosed()) {
      return 0;
    }
    return when.isUndated() ? (when.weekday().isPresent() ? 2 : 3) : 1;
  }

  private static List<Actor> best(List<Actor> side, List<Event.Member> members) {
    List<Actor> filled = new ArrayList<>();
    for (Actor actor : side) {
      filled.add(
          members.stream()
              .flatMap(m -> mentions(m.report()).stream())
              .filter(other -> sameParty(actor, other))
              .max(Comparator.comparingInt(EventComposer::fullness))
              .filter(other -> fullness(other) > fullness(actor))
              .orElse(actor));
    }
    return filled;
  }

  private static List<Actor> mentions(Report report) {
    List<Actor> all = new ArrayList<>(report.act().parties().actors());
    all.addAll(report.act().parties().recipients());
    return all;
  }

  private static boolean sameParty(Actor a, Actor b) {
    boolean samePerson =
        a.person().isEmpty() || b.person().isEmpty() || Objects.equals(a.person(), b.person());
    boolean sameOffice =
        a.office().isEmpty() || b.office().isEmpty() || Objects.equals(a.office(), b.office());
    return a.code().country().equals(b.code().country()) && samePerson && sameOffice;
  }

  private static int fullness(Actor actor) {
    return (actor.office().isPresent() ? 1 : 0) + (actor.person().isPresent() ? 2 : 0);
  }
}
