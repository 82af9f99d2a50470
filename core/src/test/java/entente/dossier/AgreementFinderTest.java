// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

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
        "Agreements were many|agreements",
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
}
