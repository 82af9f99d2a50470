// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.Actor;
import entente.event.Event;
import entente.event.Report;
import entente.time.When;
import entente.verify.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An event for people, in a few lines. */
final class EventLines {
  private EventLines() {}

  static List<String> of(Event event, Standing standing, int origins) {
    List<String> lines = new ArrayList<>();
    lines.add(head(event) + "  " + standing.word() + ", " + counts(event, origins));
    for (Report report : event.reports()) {
      lines.add("    “" + report.evidence().sentence().text().strip() + "”");
    }
    lines.add("    " + event.id());
    return lines;
  }

  /** Date, parties, type, code and mode on one line. */
  static String head(Event event) {
    String type = event.act().type().map(Enum::name).orElse("statement");
    return String.format(
        Locale.ROOT,
        "%-23s %s  %s %s %s",
        date(event.when()),
        parties(event),
        type,
        event.act().cameo(),
        event.act().mode().word());
  }

  static String date(When when) {
    Optional<String> weekday =
        when.weekday()
            .filter(day -> when.isUndated())
            .map(day -> "a " + day.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH));
    return when.line()
        .or(() -> weekday)
        .or(() -> when.from().map(day -> "since " + day))
        .or(() -> when.to().map(day -> "by " + day))
        .orElse("undated");
  }

  private static String parties(Event event) {
    String actors = side(event.act().parties().actors());
    return event.act().parties().recipients().isEmpty()
        ? actors
        : actors + " → " + side(event.act().parties().recipients());
  }

  private static String side(List<Actor> actors) {
    return actors.stream().map(EventLines::party).collect(Collectors.joining(", "));
  }

  private static String party(Actor actor) {
    String who =
        actor.office().orElse("")
            + (actor.office().isPresent() && actor.person().isPresent() ? " " : "")
            + actor.person().orElse("");
    return actor.code().cameo() + (who.isEmpty() ? "" : " (" + who + ")");
  }

  private static String counts(Event event, int origins) {
    int reports = event.members().size();
    return reports
        + (reports == 1 ? " report, " : " reports, ")
        + origins
        + (origins == 1 ? " origin" : " origins");
  }
}
