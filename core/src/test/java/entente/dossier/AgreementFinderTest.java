// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Account;
import entente.dossier.AgreementLine.Basis;
import entente.verify.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "signed a memorandum of understanding on border security in Tehran|memorandum of understanding on border",
        "a bilateral security agreement was reached|bilateral security agreement",
        "The Vienna Convention applies|Vienna Convention",
        "Agreements were many|``",
        "New bilateral agreements followed|``",
        "They signed agreements, among them a pact on gas|pact on gas",
        "energy agreements|energy agreements",
        "the **defense pact** that is reported|defense pact",
        "What Bolivia's memorandum with Iran may lead to|memorandum",
        "They discussed trade|``",
        "signing of the Treaty of Friendship|treaty",
        "an OPEC accord on oil and gas|OPEC accord on oil and gas",
        "a letter of intent on lithium|letter of intent on lithium"
      })
  void titleIsTheNounWithTheWordsBesideIt(String text, String title) {
    assertThat(AgreementFinder.titleIn(text).orElse("")).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "memorandum, memorandum of understanding on security, true",
    "controversial Bolivia memorandum, memorandum, true",
    "defense pact, new bilateral defence pact, true",
    "agreement on gas, agreement on oil, false",
    "'agreement, not named', agreement, false",
  })
  void titlesAreComparedByTheWordsThatTell(String a, String b, boolean same) {
    assertThat(new SameAgreement(Set.of("bolivia", "iranian")).isSameTitle(a, b)).isEqualTo(same);
    assertThat(new SameAgreement(Set.of("bolivia", "iranian")).isSameTitle(b, a)).isEqualTo(same);
  }

  private static AgreementLine line(String title, String when, boolean signed, int note) {
    return new AgreementLine(
        title,
        signed ? "signed" : "named only",
        Account.when(when),
        new Basis("x", signed ? Optional.of(Standing.UNCONFIRMED) : Optional.empty()),
        Optional.empty(),
        List.of(note));
  }

  @Test
  void linesThatNameOneAgreementAreOne() {
    List<AgreementLine> rows =
        new SameAgreement(Set.of())
            .merged(
                List.of(
                    line("agreement on gas", "2010", true, 1),
                    line("memorandum of understanding", "2023-07-20", true, 2),
                    line("memorandum on security", "2009", true, 3)),
                List.of(
                    line("recent agreement on gas", "-", false, 4),
                    line("memorandum", "-", false, 5),
                    line("agreement", "-", false, 6)));
    assertThat(rows)
        .extracting(row -> row.title() + " " + row.notes())
        .containsExactly(
            "agreement on gas [1, 4, 6]",
            "memorandum of understanding [2]",
            "memorandum on security [3]",
            "memorandum [5]");
  }

  @Test
  void signingsOfDifferentYearsAreTwoLines() {
    AgreementLine first = line("agreement on gas", "2010", true, 1);
    AgreementLine second = line("agreement on gas", "2012", true, 2);
    assertThat(new SameAgreement(Set.of()).merged(List.of(first, second), List.of()))
        .containsExactly(first, second);
    AgreementLine undated = line("agreement on gas", "-", true, 3);
    assertThat(new SameAgreement(Set.of()).merged(List.of(undated, first), List.of()))
        .containsExactly(
            new AgreementLine(
                "agreement on gas",
                "signed",
                first.when(),
                first.basis(),
                Optional.empty(),
                List.of(1, 3)));
  }
}
