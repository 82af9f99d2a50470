// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.event.Event;
import entente.event.EventComposer;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Mode;
import entente.event.Report;
import entente.event.ReportId;
import entente.evidence.DocumentId;
import entente.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides which event of the ledger each act of a new reading belongs to.
 *
 * <p>The coder has grouped the reports of its document into acts. Each act, in order of place, is
 * joined to one event that other documents tell, by the first of these rules that one event meets:
 *
 * <ol>
 *   <li>{@code same-day}: same pairs of states, PLOVER type and mode; direction equal, or one of
 *       the two reciprocal; persons named for a state not all different; both dates closed, at most
 *       31 days long, with a day in common.
 *   <li>{@code plan-carried-out}: the same, one planned and one happened.
 *   <li>{@code denial}: the same, one denied and one happened or alleged.
 *   <li>{@code denial-later}: the denial without a date, or with a later one by at most two years,
 *       of the same thing by name; exactly one event may be meant.
 * </ol>
 *
 * <p>Where several events meet a rule, one with exactly the same days is taken; if that does not
 * leave a single one, none is: a wrong join is worse than a missing one. No event takes two acts of
 * one document. An act that joins none founds an event ({@code founds}). Undated acts of different
 * documents are never joined. Further reports of an act follow it with the coder's rule behind
 * {@code same-document:}.
 */
public final class EventJoiner {
  /** The rule of the report that an event is named after. */
  public static final String FOUNDS = "founds";

  private static final String SAME_DOCUMENT = "same-document:";

  private EventJoiner() {}

  /**
   * The joins of all reports of {@code reading}, in their order.
   *
   * @param existing the ledger's events, at least those of the states that the reading names; what
   *     an older reading of the same document told is left aside, but its events keep their ids
   */
  public static List<Join> join(Collection<Event> existing, Reading reading) {
    return join(existing, reading, document -> Optional.empty());
  }

  /**
   * The same, with the days of publication: a denial without a date of its own was made by then.
   *
   * @param published when an earlier document was published, where that is known
   */
  public static List<Join> join(
      Collection<Event> existing,
      Reading reading,
      Function<DocumentId, Optional<LocalDate>> published) {
    Days days = new Days(reading, published);
    Set<EventId> known = new HashSet<>();
    existing.forEach(event -> known.add(event.id()));
    List<Event> others = others(existing, reading.document().id());
    Map<EventId, Home> homes = new LinkedHashMap<>();
    Map<Event, Home> before = new LinkedHashMap<>();
    for (Event told : told(reading)) {
      Home home = disputed(told, before).orElseGet(() -> home(told, known, others, days));
      others.removeIf(other -> other.id().equals(home.event()));
      homes.put(told.id(), home);
      before.put(told, home);
    }
    List<Join> joins = new ArrayList<>();
    for (Join coded : reading.findings().joins()) {
      joins.add(Objects.requireNonNull(homes.get(coded.event())).join(coded));
    }
    return joins;
  }

  /**
   * What other documents tell of the events; those that only {@code document} tells are left out.
   */
  private static List<Event> others(Collection<Event> existing, DocumentId document) {
    List<Event> others = new ArrayList<>();
    for (Event event : existing) {
      List<Event.Member> members =
          event.members().stream()
              .filter(member -> !member.report().evidence().document().equals(document))
              .toList();
      if (members.size() == event.members().size()) {
        others.add(event);
      } else if (!members.isEmpty()) {
        others.add(EventComposer.compose(event.id(), members));
      }
    }
    others.sort(Comparator.comparing(Event::id));
    return others;
  }

  /** The acts of the reading as its coder grouped the reports, in order of place. */
  private static List<Event> told(Reading reading) {
    Map<EventId, List<Event.Member>> groups = new LinkedHashMap<>();
    for (int i = 0; i < reading.reports().size(); i++) {
      Join coded = reading.findings().joins().get(i);
      groups
          .computeIfAbsent(coded.event(), event -> new ArrayList<>())
          .add(new Event.Member(reading.reports().get(i), coded.rule()));
    }
    List<Event> told = new ArrayList<>();
    groups.forEach((id, members) -> told.add(EventComposer.compose(id, members)));
    return told;
  }

  /** Where the same document denies what it tells, both are accounts of one act. */
  private static Optional<Home> disputed(Event told, Map<Event, Home> before) {
    return disputed(told, before, JoiningRule.DENIAL)
        .or(() -> disputed(told, before, JoiningRule.DENIAL_LATER));
  }

  private static Optional<Home> disputed(Event told, Map<Event, Home> before, JoiningRule rule) {
    List<Event> rivals = before.keySet().stream().filter(other -> rule.holds(told, other)).toList();
    return rivals.size() == 1
        ? Optional.ofNullable(before.get(rivals.get(0)))
            .map(home -> new Home(home.event(), founder(told), rule.word()))
        : Optional.empty();
  }

  private static Home home(Event told, Set<EventId> known, List<Event> others, Days days) {
    for (Report report : told.reports()) {
      EventId founded = EventId.foundedBy(report.id());
      if (known.contains(founded)) {
        return new Home(founded, report.id(), FOUNDS);
      }
    }
    ReportId first = founder(told);
    for (JoiningRule rule : JoiningRule.values()) {
      Optional<Event> joined =
          single(
              told,
              others.stream().filter(o -> rule.holds(told, o) && days.fit(rule, told, o)).toList());
      if (joined.isPresent()) {
        return new Home(joined.get().id(), first, rule.word());
      }
    }
    return new Home(EventId.foundedBy(first), first, FOUNDS);
  }

  /** The report its coder named the act after; a noun before it that names the act founds none. */
  private static ReportId founder(Event told) {
    return told.members().stream()
        .filter(member -> member.rule().equals(FOUNDS))
        .findFirst()
        .orElse(told.members().get(0))
        .report()
        .id();
  }

  private static Optional<Event> single(Event told, List<Event> candidates) {
    List<Event> sameDays =
        candidates.stream()
            .filter(c -> c.when().from().equals(told.when().from()))
            .filter(c -> c.when().to().equals(told.when().to()))
            .toList();
    List<Event> best = sameDays.isEmpty() ? candidates : sameDays;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** When the documents of accounts were published. */
  private record Days(Reading reading, Function<DocumentId, Optional<LocalDate>> others) {
    /** A denial without a date is of the day its document was published. */
    boolean fit(JoiningRule rule, Event told, Event other) {
      if (rule != JoiningRule.DENIAL_LATER) {
        return true;
      }
      Event denial = told.act().mode() == Mode.DENIED ? told : other;
      Event act = denial.equals(told) ? other : told;
      return denial.reports().stream()
          .filter(report -> report.act().mode() == Mode.DENIED)
          .allMatch(report -> Denials.isInTime(published(report), act.when()));
    }

    private Optional<LocalDate> published(Report report) {
      DocumentId document = report.evidence().document();
      return document.equals(reading.document().id())
          ? reading.document().published()
          : others.apply(document);
    }
  }

  /**
   * Where an act of the reading belongs.
   *
   * @param event the event
   * @param leading the report whose join prints the rule
   * @param rule the rule
   */
  private record Home(EventId event, ReportId leading, String rule) {
    Join join(Join coded) {
      return new Join(
          coded.report(),
          event,
          coded.report().equals(leading) ? rule : sameDocument(coded.rule()));
    }

    private static String sameDocument(String rule) {
      return rule.startsWith(SAME_DOCUMENT) ? rule : SAME_DOCUMENT + rule;
    }
  }
}
