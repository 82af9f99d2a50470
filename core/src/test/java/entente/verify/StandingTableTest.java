// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Event;
import entente.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code standings.tsv}, each worked out by hand. */
class StandingTableTest {
  private static List<Table.Row> rows() {
    return Table.bundled(
            StandingTableTest.class,
            "standings.tsv",
            List.of("what", "documents", "rule", "fields"))
        .rows();
  }

  @TestFactory
  Stream<DynamicTest> eachCaseStandsWhereAReaderPutsIt() {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.text("what"), () -> assertStands(row)));
  }

  private static void assertStands(Table.Row row) {
    Scene scene = Scene.of(row.text("documents"));
    assertThat(scene.judgement().rule().word()).isEqualTo(row.text("rule"));
    assertThat(fields(scene)).isEqualTo(row.text("fields"));
  }

  private static String fields(Scene scene) {
    String fields =
        scene.proof().contradictions().stream()
            .map(c -> c.field().word())
            .distinct()
            .sorted()
            .collect(Collectors.joining("+"));
    return fields.isEmpty() ? "-" : fields;
  }

  /** Each document once more, by another publisher who prints the same. */
  @TestFactory
  Stream<DynamicTest> aCopyByTheSamePublisherConfirmsNothing() {
    return rows().stream()
        .filter(row -> row.text("rule").equals("one-origin") && row.text("fields").equals("-"))
        .filter(row -> !row.text("documents").contains("||"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.text("what"),
                    () ->
                        assertThat(Scene.of(row.text("documents") + " || " + copy(row)).judgement())
                            .extracting(Judgement::standing)
                            .isEqualTo(Standing.UNCONFIRMED)));
  }

  private static String copy(Table.Row row) {
    return row.text("documents").replaceFirst(" \\| ", "@2030-01-01 | ");
  }

  /** A denial that may mean two acts means the one that is there when it is read. */
  private static final String AMBIGUOUS = "a denial that may mean two means none";

  @TestFactory
  Stream<DynamicTest> theOrderOfDocumentsDoesNotMatter() {
    return rows().stream()
        .filter(row -> row.text("documents").contains("||"))
        .filter(row -> !row.text("what").equals(AMBIGUOUS))
        .map(row -> DynamicTest.dynamicTest(row.text("what"), () -> assertUnordered(row)));
  }

  private static void assertUnordered(Table.Row row) {
    List<String> documents =
        new ArrayList<>(Arrays.asList(row.text("documents").split(" \\|\\| ")));
    List<String> given = standings(documents);
    Collections.reverse(documents);
    assertThat(standings(documents)).isEqualTo(given);
  }

  /** The standings of all events, told apart by their words, not by which report founded them. */
  private static List<String> standings(List<String> documents) {
    Scene scene = Scene.of(String.join(" || ", documents));
    Proof proof = scene.proof();
    ClaimStandings claims = ClaimStandings.of(scene.claims(), proof);
    Stream<String> events =
        scene.events().stream().map(e -> texts(e) + Standings.judge(e, proof).rule().word());
    Stream<String> claimed =
        scene.claims().stream().map(c -> c.text() + claims.judge(c).rule().word());
    return Stream.concat(events, claimed).sorted().toList();
  }

  private static String texts(Event event) {
    return event.reports().stream()
        .map(report -> report.evidence().sentence().text())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @TestFactory
  Stream<DynamicTest> whatIsDeniedStaysDeniedWhoeverElseDeniesIt() {
    return rows().stream()
        .filter(row -> row.text("rule").equals("denial"))
        .filter(row -> row.text("documents").contains("057"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.text("what"),
                    () ->
                        assertThat(
                                Scene.of(row.text("documents") + " || " + DENIAL)
                                    .judgement()
                                    .standing())
                            .isEqualTo(Standing.DENIED)));
  }

  private static final String DENIAL =
      "Z@2023-08-20 | - BOL+IRN 057 - denied | Iran denied that it had *signed* a defence pact.";
}
