// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.ActorDirectory;
import entente.actor.Dyad;
import entente.actor.OfficeHolder;
import entente.actor.StateCode;
import entente.time.Window;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactTablesTest {
  private static final FactBase FACTS = FactBase.standard();

  @Test
  void everyStateIsOfTheDirectory() {
    Stream<StateCode> states =
        Stream.concat(
            FACTS.memberships().stream().map(Membership::state),
            Stream.concat(
                FACTS.relations().stream().flatMap(r -> r.pair().states().stream()),
                FACTS.alliances().stream().flatMap(a -> a.pair().states().stream())));
    assertThat(states).allMatch(code -> ActorDirectory.standard().find(code).isPresent());
  }

  @Test
  void noOrganisationIsFoundedTwice() {
    Set<String> seen = new HashSet<>();
    assertThat(FACTS.foundings()).allMatch(f -> seen.add(f.organisation()));
  }

  @Test
  void nobodyIsAMemberBeforeTheFoundingOrAfterTheEnd() {
    assertThat(FACTS.memberships())
        .allSatisfy(
            m -> {
              Window existence = FACTS.founding(m.organisation()).orElseThrow().existence();
              assertThat(m.time().from().orElseThrow())
                  .as("%s in %s", m.state(), m.organisation())
                  .isAfterOrEqualTo(existence.from().orElseThrow());
              existence
                  .until()
                  .ifPresent(
                      end -> assertThat(m.time().until().orElseThrow()).isBeforeOrEqualTo(end));
            });
  }

  @Test
  void changesOfAPairFollowEachOther() {
    FACTS.relations().stream()
        .map(Relation::pair)
        .distinct()
        .forEach(
            pair -> {
              List<Relation> course = FACTS.relations(pair);
              for (int i = 1; i < course.size(); i++) {
                Relation before = course.get(i - 1);
                assertThat(course.get(i).day()).as("%s", pair).isAfter(before.day());
                assertThat(course.get(i).change() == Relation.Change.BROKEN)
                    .as("%s on %s", pair, course.get(i).day())
                    .isNotEqualTo(before.change() == Relation.Change.BROKEN);
              }
            });
  }

  @Test
  void iranJoinedTheBricsInJanuaryOf2024() {
    assertThat(FACTS.memberships(new StateCode("IRN"), "BRICS"))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.time().contains(LocalDate.of(2024, 1, 1))).isTrue();
              assertThat(m.time().contains(LocalDate.of(2023, 12, 31))).isFalse();
            });
  }

  @Test
  void boliviaBrokeWithIsraelTwice() {
    Dyad pair = Dyad.of(new StateCode("BOL"), new StateCode("ISR"));
    assertThat(FACTS.relations(pair))
        .extracting(Relation::change)
        .containsExactly(Relation.Change.BROKEN, Relation.Change.RESTORED, Relation.Change.BROKEN);
  }

  @Test
  void holdersOfOneOfficeDoNotOverlapUnlessTheNoteTells() {
    List<OfficeHolder> presidents = FACTS.holders(new StateCode("BOL"), "president");
    for (int i = 1; i < presidents.size(); i++) {
      Optional<LocalDate> end = presidents.get(i - 1).tenure().until();
      assertThat(presidents.get(i).tenure().from().orElseThrow())
          .isAfterOrEqualTo(end.orElseThrow());
    }
    assertThat(presidents).allMatch(OfficeHolder::verified);
  }
}
