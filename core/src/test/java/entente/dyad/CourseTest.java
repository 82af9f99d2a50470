// SPDX-License-Identifier: Apache-2.0
package entente.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Account;
import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.event.Dimension;
import entente.fact.Coverage;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final Dyad PAIR = Dyad.of(new StateCode("BOL"), new StateCode("IRN"));

  private static Coverage coverage(String state, String month) {
    return new Coverage(
        new StateCode(state), YearMonth.parse(month), Account.by("A").document().id());
  }

  private static Course course(Account account, Coverage... coverage) {
    return Course.of(PAIR, account.events(), List.of(coverage));
  }

  @Test
  void yearsAreCounted() {
    Course course =
        course(
            Account.by("A")
                .says("2009-11-24 IRN 042 BOL")
                .again("2009-11 IRN 042 BOL")
                .says("2009 BOL 173 IRN")
                .says("2011-01-02 IRN 070 BOL"));
    assertThat(course.years()).extracting(Course.Year::year).containsExactly(2009, 2010, 2011);
    Course.Numbers first = course.years().get(0).numbers().orElseThrow();
    assertThat(first.events()).isEqualTo(2);
    assertThat(first.reports()).isEqualTo(3);
    assertThat(first.quad()).containsExactly(1, 0, 0, 1);
    // visit 1.9, arrest -5.0
    assertThat(first.intensity().orElseThrow()).isEqualTo((1.9 - 5.0) / 2);
    assertThat(course.years().get(1).isObserved()).isFalse();
  }

  @Test
  void coveredYearWithoutEventsIsObservedAndZero() {
    Course course = course(Account.by("A"), coverage("IRN", "2010-03"), coverage("USA", "2012-03"));
    assertThat(course.years()).hasSize(1);
    Course.Numbers numbers = course.years().get(0).numbers().orElseThrow();
    assertThat(numbers.events()).isZero();
    assertThat(numbers.intensity()).isEmpty();
  }

  @Test
  void nothingObservedIsNoYear() {
    assertThat(course(Account.by("A").says("- IRN 042 BOL")).years()).isEmpty();
  }

  @Test
  void onlyDeedsOfThePairWithinAYearAreCounted() {
    Course course =
        course(
            Account.by("A")
                .says("2009-01-01 IRN 042 VEN")
                .says("2010-01-01 IRN 042 BOL planned")
                .says("2010-01-01 IRN 010 BOL")
                .says("2008-01-01/2012-12-31 IRN 061 BOL")
                .says("2010-12-30/2011-01-02 IRN 046 BOL"));
    assertThat(course.years()).hasSize(1);
    assertThat(course.years().get(0).numbers().orElseThrow().events()).isEqualTo(1);
  }

  @Test
  void actThatAReportDeniesMakesItsYearObservedButIsNotCounted() {
    Course course =
        course(
            Account.by("A").says("2009-11-24 IRN 057 BOL").again("2009-11-24 IRN 057 BOL denied"));
    assertThat(course.years()).extracting(Course.Year::year).containsExactly(2009);
    Course.Numbers numbers = course.years().get(0).numbers().orElseThrow();
    assertThat(numbers.events()).isZero();
    assertThat(numbers.reports()).isZero();
    assertThat(numbers.intensity()).isEmpty();
  }

  @Test
  void dimensionsHoldEventsByDate() {
    Account account =
        Account.by("A")
            .says("- IRN 042 BOL")
            .says("2010-01-01 IRN 042 BOL")
            .says("2009-01-01 IRN 042 BOL")
            .says("2009-01-01 IRN 010 BOL");
    Dimensions dimensions = Dimensions.of(PAIR, account.events());
    assertThat(dimensions.fields())
        .extracting(Dimensions.Field::dimension)
        .containsExactly(Dimension.values());
    assertThat(dimensions.fields().get(0).events())
        .containsExactly(
            account.events().get(2).id(),
            account.events().get(1).id(),
            account.events().get(0).id());
    assertThat(dimensions.fields().get(1).events()).isEmpty();
  }
}
