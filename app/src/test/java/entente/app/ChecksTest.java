// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import entente.exchange.form.BatchRequest;
import entente.reading.Reading;
import entente.table.Table;
import entente.time.Basis;
import entente.verify.check.Check;
import entente.verify.check.FactDates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The checks on what the real coder reads, a row of the table a test. */
class ChecksTest {
  private static final Workbench BENCH = new Workbench();

  @TestFactory
  Stream<DynamicTest> findsWhatDoesNotHoldAndNothingElse() {
    return Table.bundled(ChecksTest.class, "checks.tsv", List.of("day", "rules", "text"))
        .rows()
        .stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.text("text"),
                    () ->
                        assertThat(rules(row.text("text"), row.find("day", LocalDate::parse)))
                            .isEqualTo(expected(row.text("rules")))));
  }

  private static List<String> expected(String rules) {
    return rules.equals("-") ? List.of() : Arrays.asList(rules.split(" ", -1));
  }

  private static List<String> rules(String text, Optional<LocalDate> day) {
    return BENCH.examination().checks(read(text, day), day).stream()
        .map(check -> check.rule().word())
        .toList();
  }

  private static Reading read(String text, Optional<LocalDate> day) {
    return BENCH
        .coder()
        .code(Texts.asDocument(new BatchRequest("test", text, day), BENCH.reader()));
  }

  @Test
  void whatWasAnnouncedIsStaleOnlyForThoseWhoReadItLater() {
    Optional<LocalDate> written = Optional.of(LocalDate.of(2021, 3, 1));
    Reading reading = read("Germany will host the upcoming climate talks in June 2021.", written);
    List<Check> early = BENCH.examination().checks(reading, Optional.of(LocalDate.of(2021, 6, 30)));
    List<Check> late = BENCH.examination().checks(reading, Optional.of(LocalDate.of(2021, 7, 1)));
    assertThat(early).isEmpty();
    assertThat(late).extracting(c -> c.rule().word()).containsExactly("staleness.upcoming");
  }

  @Test
  void aHolderIsNamedWithHisTermAndTheTableItStandsIn() {
    Reading reading =
        read(
            "On 20 September 2022 Bolivian President Evo Morales met Ebrahim Raisi in New York.",
            Optional.empty());
    Check check = BENCH.examination().checks(reading).get(0);
    assertThat(check.message()).contains("Luis Arce Catacora");
    assertThat(check.facts()).extracting(fact -> fact.source()).containsOnly("office-holders.tsv");
    assertThat(check.evidence().span().in(reading.document().text()))
        .isEqualTo("Bolivian President Evo Morales");
  }

  @Test
  void aThursdayAtANumberedSummitIsTheThursdayOfThatSummit() {
    Reading reading =
        read(
            "On a Thursday, Bolivian President Luis Arce met Iranian President Masoud Pezeshkian"
                + " in Kazan. This meeting, held on the sidelines of the 16th BRICS summit, lasted"
                + " an hour.",
            Optional.empty());
    assertThat(FactDates.of(BENCH.examination().inquiry(reading)))
        .filteredOn(date -> date.when().weekday().isPresent())
        .isNotEmpty()
        .allSatisfy(
            date -> {
              assertThat(date.when().from()).contains(LocalDate.of(2024, 10, 24));
              assertThat(date.when().basis()).isEqualTo(Basis.FACT);
              assertThat(date.fact().source()).isEqualTo("gatherings.tsv");
            });
  }
}
