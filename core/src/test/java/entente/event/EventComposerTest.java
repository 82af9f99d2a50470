// SPDX-License-Identifier: Apache-2.0
package entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Account;
import entente.actor.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventComposerTest {

  private static Event composed(String... lines) {
    Account account = Account.by("A").says(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      account.again(lines[i]);
    }
    return account.events().get(0);
  }

  @Test
  void theMostExactDateIsTaken() {
    assertThat(composed("2009 IRN 042 BOL", "2009-11-24 IRN 042 BOL", "- IRN 042 BOL").when())
        .isEqualTo(Account.when("2009-11-24"));
  }

  @Test
  void theEarlierOfEquallyExactDatesIsKept() {
    assertThat(composed("2009-11-23 IRN 042 BOL", "2009-11-24 IRN 042 BOL").when())
        .isEqualTo(Account.when("2009-11-23"));
  }

  @Test
  void theDeedLeadsOverItsPlanAndDenial() {
    Event event =
        composed(
            "2009-11-24 IRN 042 BOL planned",
            "2009-11 IRN 046 BOL",
            "2009-11-25 IRN 042 BOL denied");
    assertThat(event.act().mode()).isEqualTo(Mode.HAPPENED);
    assertThat(event.act().cameo()).hasToString("046");
    assertThat(event.when()).isEqualTo(Account.when("2009-11"));
  }

  @Test
  void personsAreFilledInFromOtherReports() {
    Event event = composed("2009 IRN 042 BOL", "2009 IRN:Ahmadinejad 042 BOL:Morales");
    assertThat(persons(event.act().parties().actors())).containsExactly(Optional.of("Ahmadinejad"));
    assertThat(persons(event.act().parties().recipients())).containsExactly(Optional.of("Morales"));
  }

  private static List<Optional<String>> persons(List<Actor> side) {
    return side.stream().map(Actor::person).toList();
  }

  @Test
  void theEventIsNamedAfterItsFounder() {
    Event event = composed("2009 IRN 042 BOL", "2009-11-24 IRN 042 BOL");
    assertThat(event.id()).isEqualTo(EventId.foundedBy(event.reports().get(0).id()));
    assertThat(event.reports()).hasSize(2);
  }
}
