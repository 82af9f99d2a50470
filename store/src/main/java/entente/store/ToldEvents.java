// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.event.Event;
import entente.event.EventComposer;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Report;
import entente.event.ReportId;
import entente.ledger.InferredDate;
import entente.ledger.Selection;
import entente.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Composes events of the reports and joins that a session sees. */
final class ToldEvents {
  private static final Comparator<Event> BY_DATE_THEN_ID =
      Comparator.comparing(Event::when, When.BY_DATE).thenComparing(Event::id);

  private final Session session;

  ToldEvents(Session session) {
    this.session = session;
  }

  /** Those asked for, by date, then id. */
  List<Event> events(Selection selection) {
    List<Join> joins = latestJoins(selection);
    return compose(reportsOf(selection, joins), new EventChains(joins)).stream()
        .filter(selection::has)
        .sorted(BY_DATE_THEN_ID)
        .toList();
  }

  /** The event of this id, or the one it was joined into. */
  Optional<Event> find(EventId id) {
    List<Join> joins = session.list("latest_joins", Lines::join);
    EventChains chains = new EventChains(joins);
    EventId event = chains.lead(id.founder()).event();
    List<String> members =
        joins.stream()
            .map(Join::report)
            .filter(report -> chains.lead(report).event().equals(event))
            .map(ReportId::value)
            .toList();
    return compose(session.listOf("reports_by_id", Lines::report, members), chains).stream()
        .findFirst();
  }

  private List<Join> latestJoins(Selection selection) {
    return selection
        .pair()
        .map(
            pair ->
                session.list(
                    "latest_joins_of_pair",
                    Lines::join,
                    pair.dyad().first().value(),
                    pair.dyad().second().value()))
        .orElseGet(() -> session.list("latest_joins", Lines::join));
  }

  private List<Report> reportsOf(Selection selection, List<Join> joins) {
    return selection.pair().isEmpty()
        ? session.list("reports", Lines::report)
        : session.listOf(
            "reports_by_id",
            Lines::report,
            joins.stream().map(join -> join.report().value()).toList());
  }

  private List<Event> compose(List<Report> reports, EventChains chains) {
    Map<EventId, List<Event.Member>> members = new TreeMap<>();
    for (Report report : dated(reports)) {
      Join join = chains.lead(report.id());
      List<Event.Member> told = members.computeIfAbsent(join.event(), id -> new ArrayList<>());
      boolean founds = EventId.foundedBy(report.id()).equals(join.event());
      told.add(founds ? 0 : told.size(), new Event.Member(report, join.rule()));
    }
    return members.entrySet().stream()
        .map(entry -> EventComposer.compose(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** With dates that facts give to reports without a closed one; asked only if there are such. */
  private List<Report> dated(List<Report> reports) {
    List<String> open =
        reports.stream().filter(r -> !r.when().isClosed()).map(r -> r.id().value()).toList();
    Map<ReportId, InferredDate> dates = new HashMap<>();
    session
        .listOf("inferences_of_reports", Lines::inference, open)
        .forEach(date -> dates.put(date.report(), date));
    return reports.stream()
        .map(r -> Optional.ofNullable(dates.get(r.id())).map(date -> date.date(r)).orElse(r))
        .toList();
  }
}
