// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.ActorDirectory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GatheringTablesTest {
  private static final FactBase FACTS = FactBase.standard();

  @Test
  void numbersOfASeriesRiseWithItsDays() {
    series()
        .forEach(
            (series, gatherings) -> {
              List<Gathering> numbered =
                  gatherings.stream()
                      .filter(g -> g.number().isPresent())
                      .sorted(Comparator.comparing(g -> g.days().from()))
                      .toList();
              for (int i = 1; i < numbered.size(); i++) {
                int before = numbered.get(i - 1).number().getAsInt();
                assertThat(numbered.get(i).number().getAsInt())
                    .as("%s after number %d", series, before)
                    .isGreaterThan(before);
              }
            });
  }

  @Test
  void noGatheringLastsLongerThanThreeWeeksButTheOldDebatesAndTheSessions() {
    assertThat(FACTS.gatherings())
        .filteredOn(Gathering::verified)
        .filteredOn(g -> !g.series().equals("UN General Assembly session"))
        .allSatisfy(g -> assertThat(g.days().to()).isBefore(g.days().from().plusDays(21)));
  }

  @Test
  void venuesLieInStatesThatExistedThen() {
    assertThat(FACTS.gatherings())
        .allSatisfy(
            g ->
                assertThat(
                        ActorDirectory.standard()
                            .state(g.venue().state())
                            .existence()
                            .contains(g.days().from()))
                    .as("%s %s", g.series(), g.days())
                    .isTrue());
  }

  @Test
  void numberTellsTheYearWhereASeriesIsAnnual() {
    assertThat(FACTS.gatherings("UN General Assembly session"))
        .allSatisfy(g -> assertThat(yearLessNumber(g)).isEqualTo(1945));
    assertThat(FACTS.gatherings("UN General Assembly high-level week"))
        .allSatisfy(g -> assertThat(yearLessNumber(g)).isEqualTo(1945));
    assertThat(FACTS.gatherings("UN climate conference (COP)"))
        .filteredOn(g -> g.number().isPresent())
        .allSatisfy(g -> assertThat(yearLessNumber(g)).isBetween(1994, 1995));
    assertThat(FACTS.gatherings("BRICS summit"))
        .allSatisfy(g -> assertThat(yearLessNumber(g)).isEqualTo(2008));
    assertThat(FACTS.gatherings("OAS General Assembly"))
        .allSatisfy(g -> assertThat(yearLessNumber(g)).isEqualTo(1970));
  }

  @Test
  void sessionsOfTheGeneralAssemblyLeaveNoDayOut() {
    List<Gathering> sessions = FACTS.gatherings("UN General Assembly session");
    for (int i = 1; i < sessions.size(); i++) {
      assertThat(sessions.get(i).days().from())
          .isEqualTo(sessions.get(i - 1).days().to().plusDays(1));
    }
  }

  @Test
  void summitOfKazanIsKnown() {
    assertThat(FACTS.gatherings("BRICS summit"))
        .filteredOn(g -> g.venue().city().equals("Kazan"))
        .singleElement()
        .satisfies(
            g -> {
              assertThat(g.number()).isEqualTo(OptionalInt.of(16));
              assertThat(g.days().from()).isEqualTo(LocalDate.of(2024, 10, 22));
              assertThat(g.days().to()).isEqualTo(LocalDate.of(2024, 10, 24));
              assertThat(g.verified()).isTrue();
            });
  }

  @Test
  void everySeriesHasNamesAndEveryNameASeries() {
    Set<String> named =
        FACTS.gatheringNames().stream().map(GatheringName::series).collect(Collectors.toSet());
    assertThat(new TreeSet<>(named)).isEqualTo(new TreeSet<>(series().keySet()));
  }

  @Test
  void noFormNamesTwoSeries() {
    Set<String> seen = new HashSet<>();
    assertThat(FACTS.gatheringNames()).allMatch(name -> seen.add(name.form() + name.style()));
  }

  private static int yearLessNumber(Gathering gathering) {
    return gathering.days().from().getYear() - gathering.number().getAsInt();
  }

  private static Map<String, List<Gathering>> series() {
    return FACTS.gatherings().stream()
        .collect(Collectors.groupingBy(Gathering::series, HashMap::new, Collectors.toList()));
  }
}
