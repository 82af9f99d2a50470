// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PartiesTest {

  private static List<Actor> side(String codes) {
    return codes.isEmpty()
        ? List.of()
        : Arrays.stream(codes.split(" ", -1))
            .map(code -> new ActorCode(code.substring(0, 3), code.substring(3)))
            .map(code -> new Actor(code, Optional.empty(), Optional.empty(), ""))
            .toList();
  }

  private static Parties parties(String actors, String recipients) {
    return new Parties(side(actors), side(recipients));
  }

  private static List<String> dyads(String actors, String recipients) {
    return parties(actors, recipients).dyads().stream().map(Dyad::toString).toList();
  }

  @Test
  void eachActorMeetsEachRecipient() {
    assertThat(dyads("IRN VEN", "BOL CUB"))
        .containsExactly("BOL-IRN", "BOL-VEN", "CUB-IRN", "CUB-VEN");
  }

  @Test
  void reciprocalActorsMeetEachOther() {
    assertThat(dyads("IRN BOL VEN", "")).containsExactly("BOL-IRN", "BOL-VEN", "IRN-VEN");
    assertThat(parties("IRN BOL VEN", "").isMultilateral()).isTrue();
    assertThat(parties("IRN BOL", "").isMultilateral()).isFalse();
  }

  @Test
  void oneStateAndOrganisationsAreNoPair() {
    assertThat(dyads("IRN", "")).isEmpty();
    assertThat(dyads("IRN", "IRNMIL")).isEmpty();
    assertThat(dyads("IGOUNO", "IRN")).isEmpty();
    assertThat(dyads("---", "IRN")).isEmpty();
    assertThat(parties("IGOUNO IRN", "").states()).containsExactly(new StateCode("IRN"));
  }

  @Test
  void actWithoutActorIsRefused() {
    assertThatThrownBy(() -> parties("", "IRN")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyPairIsMadeOfStatesThatTakePart() {
    SplittableRandom random = new SplittableRandom(5);
    List<String> codes = List.of("IRN", "BOL", "VEN", "CUB", "NIC", "IGOUNO", "---", "IRNGOV");
    for (int i = 0; i < 500; i++) {
      Parties any = parties(some(random, codes, 1), some(random, codes, 0));
      any.dyads().forEach(dyad -> assertThat(any.states()).containsAll(dyad.states()));
      assertThat(any.states()).containsAll(any.actorStates()).containsAll(any.recipientStates());
    }
  }

  private static String some(SplittableRandom random, List<String> codes, int least) {
    StringBuilder some = new StringBuilder();
    for (int n = least + random.nextInt(3); n > 0; n--) {
      some.append(some.isEmpty() ? "" : " ").append(codes.get(random.nextInt(codes.size())));
    }
    return some.toString();
  }

  @Test
  void pairsHaveNoOrderAndDirectedOnesHave() {
    StateCode bolivia = new StateCode("BOL");
    StateCode iran = new StateCode("IRN");
    assertThat(Dyad.of(iran, bolivia)).isEqualTo(Dyad.of(bolivia, iran));
    assertThat(new DirectedDyad(iran, bolivia).has(parties("IRN", "BOL"))).isTrue();
    assertThat(new DirectedDyad(iran, bolivia).has(parties("BOL", "IRN"))).isFalse();
    assertThatThrownBy(() -> Dyad.of(iran, iran)).isInstanceOf(IllegalArgumentException.class);
  }
}
