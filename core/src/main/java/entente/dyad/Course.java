// SPDX-License-Identifier: Apache-2.0
package entente.dyad;

import entente.actor.Dyad;
import entente.event.Event;
import entente.event.Mode;
import entente.event.QuadClass;
import entente.fact.Coverage;
import entente.time.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * The course of a relation, year by year. Counts acts that happened, have a PLOVER type and are
 * denied by none of their reports; plans, allegations, denials and acts that a report denies make a
 * year observed, but are not counted.
 *
 * @param years from the first year observed to the last, none left out; none if nothing is observed
 */
public record Course(List<Year> years) {
  /** An act that may have been on either side of New Year counts where it may have begun. */
  private static final int MOST_DAYS_ACROSS_YEARS = 31;

  public Course {
    years = List.copyOf(years);
  }

  /**
   * One year.
   *
   * @param year the calendar year
   * @param numbers what was counted; empty where the year is not observed, which is not calm
   */
  public record Year(int year, Optional<Numbers> numbers) {
    /** Whether an event of the pair is dated in it or a document of it names either state. */
    public boolean isObserved() {
      return numbers.isPresent();
    }
  }

  /**
   * What was counted in a year.
   *
   * @param events number of events
   * @param reports number of their reports
   * @param quad number of events in quadrants 1 to 4
   * @param intensity mean Goldstein value of the events, -10 to +10; empty without events
   */
  public record Numbers(int events, int reports, List<Integer> quad, OptionalDouble intensity) {
    public Numbers {
      quad = List.copyOf(quad);
    }
  }

  /** The course of {@code dyad}: of {@code events} those between the two, each counted once. */
  public static Course of(Dyad dyad, Collection<Event> events, Collection<Coverage> coverage) {
    List<Event> shared =
        events.stream().filter(event -> event.act().parties().dyads().contains(dyad)).toList();
    NavigableSet<Integer> observed = new TreeSet<>();
    shared.forEach(event -> year(event.when()).ifPresent(observed::add));
    coverage.stream()
        .filter(month -> dyad.has(month.state()))
        .forEach(month -> observed.add(month.month().getYear()));
    List<Year> years = new ArrayList<>();
    if (!observed.isEmpty()) {
      for (int year = observed.first(); year <= observed.last(); year++) {
        years.add(
            observed.contains(year) ? counted(year, shared) : new Year(year, Optional.empty()));
      }
    }
    return new Course(years);
  }

  /**
   * The year an act counts in: that of its first day, if it is known to lie within a year or within
   * 31 days; else empty.
   */
  static OptionalInt year(When when) {
    if (!when.isClosed()) {
      return OptionalInt.empty();
    }
    int first = when.from().orElseThrow().getYear();
    boolean oneYear = first == when.to().orElseThrow().getYear();
    return oneYear || when.days() <= MOST_DAYS_ACROSS_YEARS
        ? OptionalInt.of(first)
        : OptionalInt.empty();
  }

  private static Year counted(int year, List<Event> shared) {
    List<Event> counted =
        shared.stream()
            .filter(event -> year(event.when()).equals(OptionalInt.of(year)))
            .filter(event -> event.act().mode() == Mode.HAPPENED)
            .filter(event -> event.act().type().isPresent())
            .filter(event -> !isDenied(event))
            .toList();
    int reports = counted.stream().mapToInt(event -> event.members().size()).sum();
    OptionalDouble intensity =
        counted.stream().mapToDouble(event -> event.act().intensity().value()).average();
    return new Year(
        year, Optional.of(new Numbers(counted.size(), reports, quad(counted), intensity)));
  }

  private static boolean isDenied(Event event) {
    return event.reports().stream().anyMatch(report -> report.act().mode() == Mode.DENIED);
  }

  private static List<Integer> quad(List<Event> events) {
    return Arrays.stream(QuadClass.values())
        .map(quad -> (int) events.stream().filter(event -> event.act().quad() == quad).count())
        .toList();
  }
}
