// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import static org.assertj.core.api.Assertions.assertThat;

import entente.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on identity, attribution and page finds what it must and leaves look-alikes alone. */
class TextChecksTest {
  private static final int LEAST = 25;

  static Stream<Table.Row> certainty() {
    return rows("certainty");
  }

  static Stream<Table.Row> quotes() {
    return rows("quote-without-speaker");
  }

  static Stream<Table.Row> jointWords() {
    return rows("joint-words");
  }

  static Stream<Table.Row> plurals() {
    return rows("plural-agreement");
  }

  static Stream<Table.Row> details() {
    return rows("promised-details");
  }

  static Stream<Table.Row> many() {
    return rows("unnamed-many");
  }

  static Stream<Table.Row> surnames() {
    return rows("surname-only");
  }

  static Stream<Table.Row> twoNames() {
    return rows("two-names");
  }

  static Stream<Table.Row> organisations() {
    return rows("organisation-name");
  }

  static Stream<Table.Row> authors() {
    return rows("author-persona");
  }

  static Stream<Table.Row> filler() {
    return rows("filler");
  }

  static Stream<Table.Row> stuffing() {
    return rows("keyword-stuffing");
  }

  static Stream<Table.Row> headings() {
    return rows("repeated-heading");
  }

  static Stream<Table.Row> captions() {
    return rows("stray-captions");
  }

  private static Stream<Table.Row> rows(String rule) {
    return Table.bundled(TextChecksTest.class, rule + ".tsv", List.of("finds", "text"))
        .rows()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("certainty")
  void certaintyOfTheNarratorIsFound(Table.Row row) {
    assertFinds(CheckRule.CERTAINTY, row);
  }

  @ParameterizedTest
  @MethodSource("quotes")
  void quotedWordsWithoutSpeakerAreFound(Table.Row row) {
    assertFinds(CheckRule.QUOTE_WITHOUT_SPEAKER, row);
  }

  @ParameterizedTest
  @MethodSource("jointWords")
  void sameWordsOfSeveralAreFound(Table.Row row) {
    assertFinds(CheckRule.JOINT_WORDS, row);
  }

  @ParameterizedTest
  @MethodSource("plurals")
  void pluralForOneAgreementIsFound(Table.Row row) {
    assertFinds(CheckRule.PLURAL_AGREEMENT, row);
  }

  @ParameterizedTest
  @MethodSource("details")
  void promisedDetailsAreFound(Table.Row row) {
    assertFinds(CheckRule.PROMISED_DETAILS, row);
  }

  @ParameterizedTest
  @MethodSource("many")
  void manyOfWhomNobodyIsNamedAreFound(Table.Row row) {
    assertFinds(CheckRule.UNNAMED_MANY, row);
  }

  @ParameterizedTest
  @MethodSource("surnames")
  void surnamesAloneAreFound(Table.Row row) {
    assertFinds(CheckRule.SURNAME_ONLY, row);
  }

  @ParameterizedTest
  @MethodSource("twoNames")
  void twoSpellingsOfOnePersonAreFound(Table.Row row) {
    assertFinds(CheckRule.TWO_NAMES, row);
  }

  @ParameterizedTest
  @MethodSource("organisations")
  void wrongNamesOfOrganisationsAreFound(Table.Row row) {
    assertFinds(CheckRule.ORGANISATION_NAME, row);
  }

  @ParameterizedTest
  @MethodSource("authors")
  void madeUpAuthorsAreFound(Table.Row row) {
    assertFinds(CheckRule.AUTHOR_PERSONA, row);
  }

  @ParameterizedTest
  @MethodSource("filler")
  void latinFillerIsFound(Table.Row row) {
    assertFinds(CheckRule.FILLER, row);
  }

  @ParameterizedTest
  @MethodSource("stuffing")
  void searchWordsAreFound(Table.Row row) {
    assertFinds(CheckRule.KEYWORD_STUFFING, row);
  }

  @ParameterizedTest
  @MethodSource("headings")
  void repeatedHeadingsAreFound(Table.Row row) {
    assertFinds(CheckRule.REPEATED_HEADING, row);
  }

  @ParameterizedTest
  @MethodSource("captions")
  void strayCaptionsAreFound(Table.Row row) {
    assertFinds(CheckRule.STRAY_CAPTIONS, row);
  }

  @Test
  void eachTableHoldsEnoughOfBoth() {
    for (Stream<Table.Row> table :
        List.of(
            certainty(),
            quotes(),
            jointWords(),
            plurals(),
            details(),
            many(),
            surnames(),
            twoNames(),
            organisations(),
            authors(),
            filler(),
            stuffing(),
            headings(),
            captions())) {
      List<Table.Row> rows = table.toList();
      long found = rows.stream().filter(row -> row.text("finds").equals("yes")).count();
      assertThat(found).as(rows.get(0).place()).isGreaterThanOrEqualTo(LEAST);
      assertThat(rows.size() - found).as(rows.get(0).place()).isGreaterThanOrEqualTo(LEAST);
    }
  }

  private static void assertFinds(CheckRule rule, Table.Row row) {
    List<Check> found =
        Examiner.examine(Texts.inquiry(row.text("text"))).stream()
            .filter(check -> check.rule() == rule)
            .toList();
    String where = row.place() + " " + row.text("text");
    assertThat(!found.isEmpty()).as(where).isEqualTo(row.text("finds").equals("yes"));
  }
}
