// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.actor.Dyad;
import entente.dyad.Course;
import entente.event.Event;
import entente.fact.Coverage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The years of the course, each with the name of its weightiest act. */
final class CourseLines {
  private CourseLines() {}

  static List<CourseYear> of(Dyad dyad, Docket docket, List<Coverage> coverage) {
    return Course.of(dyad, docket.events(), coverage).years().stream()
        .map(year -> new CourseYear(year.year(), year.numbers(), label(year, docket.done())))
        .toList();
  }

  private static Optional<String> label(Course.Year year, List<Event> done) {
    boolean counted = year.numbers().map(n -> n.events() > 0).orElse(false);
    return done.stream()
        .filter(e -> counted && begins(e, year.year()))
        .max(Comparator.comparingDouble(e -> Math.abs(e.act().intensity().value())))
        .map(e -> Teller.what(e.act()));
  }

  private static boolean begins(Event event, int year) {
    return event.when().isClosed() && event.when().from().orElseThrow().getYear() == year;
  }
}
