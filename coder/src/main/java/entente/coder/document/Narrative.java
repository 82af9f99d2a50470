// SPDX-License-Identifier: Apache-2.0
package entente.coder.document;

import entente.actor.Actor;
import entente.actor.Parties;
import entente.actor.StateCode;
import entente.coder.act.Echo;
import entente.event.Act;
import entente.event.EventId;
import entente.event.Join;
import entente.event.Mode;
import entente.event.Report;
import entente.event.ReportId;
import entente.evidence.Evidence;
import entente.time.Basis;
import entente.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The acts of a document, told in order. Used by one thread.
 *
 * <p>Rules by which a telling joins an act told before: {@code same-sentence}, {@code same-date},
 * {@code same-persons}, {@code anaphora}, {@code definite}, {@code names-it}, {@code recap}; else
 * it {@code founds} one. An act that a noun named before it was told is {@code named-before}. See
 * {@link SameAct}.
 */
public final class Narrative {
  /** How many sentences back "this pact" and "the meeting" point. */
  private static final int REACH = 3;

  private static final String FOUNDS = "founds";

  private final List<Strand> strands = new ArrayList<>();
  private final List<Named> open = new ArrayList<>();
  private Optional<LocalDate> lastDate = Optional.empty();

  /** Takes an act; where it is undated, the date that its sentence's echo points to is its own. */
  public void tell(Told told, List<Named> echoes) {
    Told dated =
        told.when().isUndated() && told.when().weekday().isEmpty() ? inherit(told, echoes) : told;
    Optional<SameAct.Found> same = SameAct.find(strands, dated);
    if (same.isPresent()) {
      same.get().strand().join(dated, same.get().rule());
    } else {
      strands.add(new Strand(dated));
    }
    dated
        .when()
        .from()
        .filter(f -> dated.when().isClosed())
        .ifPresent(d -> lastDate = Optional.of(d));
  }

  /** The date named last, for "a day later". */
  public Optional<LocalDate> lastDate() {
    return lastDate;
  }

  /** Notes a date that the text names. */
  public void noteDate(LocalDate day) {
    lastDate = Optional.of(day);
  }

  private Told inherit(Told told, List<Named> echoes) {
    for (Named echo : echoes) {
      if (echo.echo().pointing() == Echo.Pointing.NONE) {
        continue;
      }
      Optional<When> when = pointedTo(echo).map(Strand::when).filter(When::isClosed);
      if (when.isEmpty()) {
        when = reported(echo.echo().kind(), told.ordinal(), told.states());
      }
      if (when.isPresent()) {
        return told.withWhen(when.get().withBasis(Basis.INHERITED));
      }
    }
    return told;
  }

  /** The date on which an agreement or meeting of these states was named shortly before. */
  private Optional<When> reported(Echo.Kind kind, int ordinal, NavigableSet<StateCode> states) {
    for (int i = open.size() - 1; i >= 0 && ordinal - open.get(i).ordinal() <= REACH; i--) {
      Named named = open.get(i);
      boolean fits = named.echo().kind() == kind && named.when().isClosed();
      if (fits && statesOf(named).equals(states)) {
        return Optional.of(named.when());
      }
    }
    return Optional.empty();
  }

  /** The date of the act or report that "the day the agreement was reported" means. */
  public Optional<When> dateOf(Echo.Kind kind) {
    Optional<When> reported =
        open.stream()
            .filter(n -> n.echo().kind() == kind && n.when().isClosed())
            .map(Named::when)
            .reduce((a, b) -> b);
    return reported
        .or(
            () ->
                strands.stream()
                    .filter(s -> s.isA(kind) && s.when().isClosed())
                    .map(Strand::when)
                    .reduce((a, b) -> b))
        .map(w -> w.withBasis(Basis.INHERITED));
  }

  private static NavigableSet<StateCode> statesOf(Named named) {
    NavigableSet<StateCode> states = new TreeSet<>();
    named.parties().stream().flatMap(a -> a.state().stream()).forEach(states::add);
    return states;
  }

  /** Takes a noun that may name an act told before or behind. */
  public void name(Named named) {
    if (!named.parties().isEmpty()) {
      open.add(named);
      return;
    }
    if (named.echo().pointing() != Echo.Pointing.NONE) {
      pointedTo(named).ifPresent(strand -> strand.echo(echoOf(strand, named), rule(named)));
    }
  }

  private static String rule(Named named) {
    return named.echo().pointing() == Echo.Pointing.THIS ? "anaphora" : Strand.WEAK;
  }

  private Optional<Strand> pointedTo(Named named) {
    return strands.stream()
        .filter(s -> s.isA(named.echo().kind()))
        .filter(s -> s.first().act().mode() == Mode.HAPPENED)
        .filter(
            s ->
                named.ordinal() > s.first().ordinal() && named.ordinal() - s.lastOrdinal() <= REACH)
        .max(Comparator.comparingInt(Strand::lastOrdinal));
  }

  private static Told echoOf(Strand strand, Named named) {
    Act act = strand.first().act();
    return new Told(
        named.place(), act, When.none(), new Told.Source(Optional.empty(), named.trace(), true));
  }

  private static Told echoOf(Strand strand, Named named, Parties parties) {
    Act act = strand.first().act().withParties(parties);
    return new Told(
        named.place(), act, named.when(), new Told.Source(Optional.empty(), named.trace(), true));
  }

  /** Settles nouns that name their parties: they join the only or the nearest act they can mean. */
  private void settle() {
    Map<NavigableSet<StateCode>, List<Strand>> ofStates =
        strands.stream().collect(Collectors.groupingBy(Strand::states));
    for (Named named : open) {
      List<Strand> candidates =
          ofStates.getOrDefault(statesOf(named), List.of()).stream()
              .filter(s -> s.isA(named.echo().kind()))
              .filter(s -> s.first().act().mode() == Mode.HAPPENED)
              .filter(
                  s ->
                      s.when().isCompatible(named.when())
                          || named.when().basis() == Basis.INHERITED)
              .toList();
      if (candidates.size() == 1 || candidates.stream().anyMatch(s -> isNear(s, named))) {
        Strand strand =
            candidates.stream()
                .min(Comparator.comparingInt(s -> Math.abs(s.first().ordinal() - named.ordinal())))
                .orElseThrow();
        strand.echo(echoOf(strand, named, new Parties(named.parties(), List.of())), "names-it");
      }
    }
    open.clear();
  }

  private static boolean isNear(Strand strand, Named named) {
    return Math.abs(strand.first().ordinal() - named.ordinal()) <= REACH;
  }

  /**
   * The reports of the document in order of place, with the event each belongs to. No more may be
   * told afterwards.
   */
  public Map<Report, Join> finish() {
    settle();
    List<Map.Entry<Report, Join>> all = new ArrayList<>();
    for (Strand strand : strands) {
      all.addAll(reports(strand));
    }
    all.sort(
        Comparator.comparing((Map.Entry<Report, Join> e) -> e.getKey().evidence().span())
            .thenComparing(e -> e.getKey().id()));
    Map<Report, Join> ordered = new LinkedHashMap<>();
    all.forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return ordered;
  }

  private final Map<String, Integer> ordinals = new LinkedHashMap<>();

  private List<Map.Entry<Report, Join>> reports(Strand strand) {
    List<Strand.Member> members =
        strand.members().stream()
            .sorted(Comparator.comparing(m -> m.told().place().trigger()))
            .toList();
    int founder = founder(members);
    List<Report> reports = members.stream().map(member -> report(member.told())).toList();
    EventId event = EventId.foundedBy(reports.get(founder).id());
    List<Map.Entry<Report, Join>> joined = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      String rule = i == founder ? FOUNDS : rule(members.get(i), i > founder);
      joined.add(Map.entry(reports.get(i), new Join(reports.get(i).id(), event, rule)));
    }
    return joined;
  }

  private static String rule(Strand.Member member, boolean founded) {
    return !founded || member.rule().equals(FOUNDS) ? "named-before" : member.rule();
  }

  /** Index of the first telling; a noun that only names the act founds none. */
  private static int founder(List<Strand.Member> members) {
    return IntStream.range(0, members.size())
        .filter(i -> !members.get(i).isEcho())
        .findFirst()
        .orElse(0);
  }

  private Report report(Told told) {
    String key = told.place().trigger().toString();
    int ordinal = ordinals.merge(key, 1, Integer::sum) - 1;
    ReportId id = ReportId.of(told.place().sentence().document(), told.place().trigger(), ordinal);
    Evidence evidence =
        new Evidence(
            told.place().sentence(), told.place().trigger(), told.source().trace().frame());
    return new Report(
        id, told.act(), told.when(), evidence, told.source().attribution(), told.source().trace());
  }

  /** The parties of an echo as actors. */
  public static List<Actor> actors(Optional<entente.coder.act.CodedAct.Sides> sides) {
    return sides.stream().flatMap(s -> s.actors().stream()).map(m -> m.actor()).toList();
  }
}
