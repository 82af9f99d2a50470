// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.event.Event;
import entente.event.Mode;
import entente.event.Report;
import entente.time.Basis;
import entente.verify.Contradiction.Field;
import entente.verify.Contradiction.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds where the reports of one event differ. */
final class WithinEvent {
  private WithinEvent() {}

  static List<Contradiction> find(Event event) {
    List<Contradiction> found = new ArrayList<>();
    yesNo(event).ifPresent(found::add);
    List<Report> told = told(event);
    date(told).ifPresent(found::add);
    if (Contradictions.day(event.when()).isPresent()) {
      place(told).ifPresent(found::add);
      amount(told).ifPresent(found::add);
    }
    return found;
  }

  /** The reports in the event's own mode, if it is told as done. */
  private static List<Report> told(Event event) {
    return event.act().mode() == Mode.HAPPENED
        ? event.reports().stream().filter(r -> r.act().mode() == Mode.HAPPENED).toList()
        : List.of();
  }

  private static Optional<Contradiction> yesNo(Event event) {
    Optional<Report> denial = first(event, Mode.DENIED);
    Optional<Report> telling = first(event, Mode.HAPPENED).or(() -> first(event, Mode.ALLEGED));
    return telling.flatMap(
        yes ->
            denial.map(
                no ->
                    Contradictions.of(
                        Field.YES_NO, "told-and-denied", side("yes", yes), side("no", no))));
  }

  private static Optional<Report> first(Event event, Mode mode) {
    return event.reports().stream().filter(report -> report.act().mode() == mode).findFirst();
  }

  private static Optional<Contradiction> date(List<Report> told) {
    List<Value<java.time.LocalDate>> days = new ArrayList<>();
    for (Report report : told) {
      Contradictions.day(report.when())
          .filter(day -> report.when().basis() == Basis.EXPLICIT)
          .ifPresent(day -> days.add(new Value<>(day, day.toString(), report)));
    }
    return rivals(days, (a, b) -> !a.equals(b), new Kind(Field.DATE, "one-act-two-days"));
  }

  private static Optional<Contradiction> place(List<Report> told) {
    List<Value<Cities.City>> cities = new ArrayList<>();
    for (Report report : told) {
      Cities.only(Gist.near(report.evidence()))
          .filter(named -> Cities.only(report.evidence().sentence().text()).isPresent())
          .ifPresent(named -> cities.add(new Value<>(named.city(), named.name(), report)));
    }
    return rivals(cities, WithinEvent::cannotBoth, new Kind(Field.PLACE, "one-act-two-places"));
  }

  /** A visitor may see two cities of a country in a day. */
  private static boolean cannotBoth(Cities.City one, Cities.City other) {
    return !one.state().equals(other.state());
  }

  private static Optional<Contradiction> amount(List<Report> told) {
    Map<String, List<Value<Amount>>> byUnit = new LinkedHashMap<>();
    for (Report report : told) {
      String text = report.evidence().sentence().text();
      for (Amount amount : Amount.in(text)) {
        Amount.only(text, amount.unit())
            .ifPresent(
                only ->
                    byUnit
                        .computeIfAbsent(only.unit(), unit -> new ArrayList<>())
                        .add(new Value<>(only, only.words(), report)));
      }
    }
    return byUnit.values().stream()
        .map(
            values ->
                rivals(values, Amount::excludes, new Kind(Field.AMOUNT, "one-act-two-amounts")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private record Kind(Field field, String rule) {}

  private record Value<T>(T value, String words, Report report) {
    boolean isOfOtherDocument(Value<T> other) {
      return !report.evidence().document().equals(other.report.evidence().document());
    }
  }

  /**
   * One side for each value that another document's excludes. Within one document two days are
   * rivals as well; two amounts or places there are mostly parts of one.
   */
  private static <T> Optional<Contradiction> rivals(
      List<Value<T>> values, BiPredicate<T, T> excludes, Kind kind) {
    Map<String, Side> sides = new LinkedHashMap<>();
    for (Value<T> one : values) {
      boolean rivalled =
          values.stream()
              .filter(other -> kind.field() == Field.DATE || one.isOfOtherDocument(other))
              .anyMatch(other -> excludes.test(one.value(), other.value()));
      if (rivalled) {
        sides.putIfAbsent(one.value().toString(), side(one.words(), one.report()));
      }
    }
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(new Contradiction(kind.field(), List.copyOf(sides.values()), kind.rule()));
  }

  private static Side side(String value, Report report) {
    return Contradictions.side(value, report.id().value(), report);
  }
}
