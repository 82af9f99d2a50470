// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.actor.ActorDirectory;
import entente.actor.State;
import entente.fact.Fact;
import entente.time.Window;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactFeedTest {
  private static final ActorDirectory DIRECTORY = ActorDirectory.standard();

  private static FeedReading read(FeedFormat format, String text) throws IOException {
    Optional<State> bolivia = DIRECTORY.findState("bolivia", Optional.empty());
    return FactFeed.of(format, DIRECTORY, bolivia).read(new StringReader(text), "file.csv");
  }

  @Test
  void someoneWhoLeavesGoesWhenTheNextOneEnters() throws IOException {
    FeedReading reading =
        read(
            FeedFormat.REIGN,
            """
            stateabb,ccode,leadid,leader,sdate,smonth,syear,emonth,eyear
            BOL,145,a,Meza,17,10,2003,6,2005
            BOL,145,b,Rodriguez,9,6,2005,1,2006
            BOL,145,c,Morales,22,1,2006,11,2019
            BOL,145,d,Arce,8,11,2020,,
            """);
    assertThat(reading.rejections()).isEmpty();
    assertThat(reading.facts())
        .extracting(Fact::validity)
        .containsExactly(
            window("2003-10-17", "2005-06-09"),
            window("2005-06-09", "2006-01-22"),
            window("2006-01-22", "2019-12-01"),
            new Window(Optional.of(LocalDate.of(2020, 11, 8)), Optional.empty()));
    assertThat(reading.facts().get(3).object()).isEqualTo(new Fact.Term("BOL", "Bolivia"));
    assertThat(reading.facts().get(3).source()).isEqualTo(new Fact.Source("reign", "file.csv", 5));
  }

  @Test
  void aTenureInManyYearsIsOneFact() throws IOException {
    FeedReading reading =
        read(
            FeedFormat.ARCHIGOS,
            """
            obsid\tleadid\tccode\tidacr\tleader\tstartdate\tenddate\texit
            BOL-2003\tx\t145\tBOL\tMesa\t2003-10-17\t2003-12-31\t(n_year)
            BOL-2003\tx\t145\tBOL\tMesa\t2004-01-01\t2004-12-31\t(n_year)
            BOL-2003\tx\t145\tBOL\tMesa\t2005-01-01\t2005-06-09\tRegular
            BOL-2006\ty\t145.0\tBOL\tMorales\t2006-01-22\t2015-12-31\tStill in Office
            """);
    assertThat(reading.read()).isEqualTo(4);
    assertThat(reading.duplicates()).isEqualTo(2);
    assertThat(reading.facts())
        .extracting(Fact::validity)
        .containsExactly(
            window("2003-10-17", "2005-06-09"),
            new Window(Optional.of(LocalDate.of(2006, 1, 22)), Optional.empty()));
  }

  @Test
  void ministersHaveTheOfficesOfTheTable() throws IOException {
    FeedReading reading =
        read(
            FeedFormat.WIKIDATA_OFFICE_HOLDERS,
            """
            position,person,personID,start,end
            Minister of Foreign Affairs,Rogelio Mayta,Q102116482,2020-11-09,
            President of the Central Bank,Roger Rojas,Q110419438,2020,
            """);
    assertThat(reading.facts().get(0).object())
        .isEqualTo(new Fact.Term("BOL:foreign minister", "foreign minister of Bolivia"));
    assertThat(reading.facts().get(1).validity().from()).contains(LocalDate.of(2020, 1, 1));
  }

  @Test
  void badRowsAreRejectedWithTheirLineAndReason() throws IOException {
    FeedReading reading =
        read(
            FeedFormat.REIGN,
            """
            ccode,leader,sdate,smonth,syear,emonth,eyear
            145,Nobody,31,2,2003,6,2005
            145,Nobody,1,2,2005,1,2004
            9999,Nobody,1,2,2003,6,2005
            145,Nobody,soon,2,2003,6,2005
            145,Meza,17,10,2003,6,2005
            145,Meza,17,10,2003,6,2005
            """);
    assertThat(reading.facts()).hasSize(1);
    assertThat(reading.duplicates()).isEqualTo(1);
    assertThat(reading.read()).isEqualTo(6);
    assertThat(reading.rejections())
        .extracting(r -> r.line() + " " + r.reason())
        .anySatisfy(r -> assertThat(r).startsWith("2 2003-2-31 is no day"))
        .contains("4 no state has the number '9999'", "5 sdate 'soon' is no whole number")
        .anySatisfy(r -> assertThat(r).contains("before it begins"));
  }

  @Test
  void anotherFormatIsToldByItsColumns() {
    assertThatThrownBy(() -> read(FeedFormat.ARCHIGOS, "position,person,start,end\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no column obsid or ID")
        .hasMessageContaining("position, person");
    assertThatThrownBy(() -> read(FeedFormat.REIGN, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is empty");
  }

  private static Window window(String from, String until) {
    return Window.of(LocalDate.parse(from), LocalDate.parse(until));
  }
}
