// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** House edges of whole constructions, "dependent <label head", as the model sees them. */
final class HouseLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Iran gave weapons to Syria.|Iran <nsubj gave|weapons <obj gave|Syria <obl:to gave|to <case Syria",
        "Belgium gave Uruguay seven trams.|Uruguay <iobj gave|trams <obj gave|seven <nummod trams|. <punct gave",
        "Laos was lent cranes by Vietnam.|Laos <nsubj:pass lent|was <aux:pass lent|Vietnam <obl:agent lent|by <case Vietnam",
        "France is an ally of Germany.|ally <attr is|France <nsubj is|Germany <nmod:of ally|an <det ally",
        "The talks were constructive.|constructive <attr were|talks <nsubj were|were <root |The <det talks",
        "Peru's president visited Mexican troops.|Peru <nmod:poss president|'s <case Peru|Mexican <amod troops|troops <obj visited",
        "Egypt, Jordan and Iraq signed the treaty.|Egypt <nsubj signed|Jordan <conj Egypt|Iraq <conj Egypt|, <punct Egypt",
        "They met in Cairo and in Amman.|Cairo <obl:in met|Amman <obl:in met|They <nsubj met|met <root ",
        "Because of the war, Chad left.|war <obl:because_of left|Because <case war|of <case war|Chad <nsubj left",
        "According to Baku, it rained.|Baku <obl:according_to rained|According <case Baku|to <case Baku|it <nsubj rained",
        "He stood in front of the embassy.|embassy <obl:in_front_of stood|in <case embassy|front <case embassy|of <case embassy",
        "Troops withdrew ahead of the talks.|talks <obl:ahead_of withdrew|ahead <case talks|of <case talks|the <det talks",
        "Chad spoke on behalf of Mali.|Mali <obl:on_behalf_of spoke|on <case Mali|behalf <case Mali|of <case Mali",
        "After severing links with Samoa, Tonga thanked Fiji.|severing <advcl thanked|After <mark severing|links <obj severing|Samoa <nmod:with links",
        "Gabon claims that she has sold uranium.|sold <ccomp claims|that <mark sold|she <nsubj sold|has <aux sold",
        "Mali ordered France to leave.|France <obj ordered|leave <xcomp ordered|to <aux leave|Mali <nsubj ordered",
        "The law criticised by Warsaw passed.|criticised <acl law|Warsaw <obl:agent criticised|law <nsubj passed|The <det law",
        "The pact, which Rome signed, failed.|signed <acl:relcl pact|which <obj signed|Rome <nsubj signed|pact <nsubj failed",
        "Two ministers arrived last week.|week <obl:tmod arrived|last <amod week|Two <nummod ministers|ministers <nsubj arrived",
        "Iran will not sign.|not <neg sign|will <aux sign|Iran <nsubj sign|sign <root ",
        "Iran carried out strikes.|out <prt carried|strikes <obj carried|Iran <nsubj carried|carried <root ",
        "The foreign minister, Wang Yi, spoke.|Yi <appos minister|Wang <compound Yi|foreign <amod minister|minister <nsubj spoke"
      })
  void constructionsHaveHouseEdges(
      String text, String first, String second, String third, String fourth) {
    String edges = TestModel.edges(TestModel.parse(text));
    for (String edge : new String[] {first, second, third, fourth}) {
      assertThat(edges.lines().map(String::strip)).contains(edge.strip());
    }
  }
}
