// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.evidence.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParsedSentenceTest {
  private static final ParsedSentence DINED =
      TestModel.parse("The envoys of Ghana and Gambia dined in Banjul on Sunday.");

  private static int place(ParsedSentence sentence, String form) {
    return IntStream.range(0, sentence.size())
        .filter(i -> sentence.form(i).equals(form))
        .findFirst()
        .orElseThrow();
  }

  private static String forms(ParsedSentence sentence, List<Integer> places) {
    return String.join(" ", places.stream().map(sentence::form).toList());
  }

  @Test
  void labelFitsItsRefinements() {
    int dined = place(DINED, "dined");
    assertThat(forms(DINED, DINED.children(dined, "obl"))).isEqualTo("Banjul Sunday");
    assertThat(forms(DINED, DINED.children(dined, "obl:in"))).isEqualTo("Banjul");
    assertThat(DINED.children(dined, "ob")).isEmpty();
    assertThat(DINED.child(dined, "obj")).isEmpty();
  }

  @Test
  void pathGoesThroughTheCommonAncestor() {
    assertThat(forms(DINED, DINED.path(place(DINED, "Ghana"), place(DINED, "Banjul"))))
        .isEqualTo("Ghana envoys dined Banjul");
    assertThat(forms(DINED, DINED.path(place(DINED, "dined"), place(DINED, "dined"))))
        .isEqualTo("dined");
  }

  @Test
  void subtreeAndSpanCoverAPhrase() {
    int envoys = place(DINED, "envoys");
    assertThat(forms(DINED, DINED.subtree(envoys))).isEqualTo("The envoys of Ghana and Gambia");
    assertThat(DINED.span(envoys)).isEqualTo(new Span(0, 30));
    assertThat(DINED.isWithin(place(DINED, "Gambia"), envoys)).isTrue();
    assertThat(DINED.isWithin(envoys, place(DINED, "Gambia"))).isFalse();
  }

  @Test
  void conjunctsAreTheSameFromEachMember() {
    assertThat(forms(DINED, DINED.conjuncts(place(DINED, "Gambia")))).isEqualTo("Ghana Gambia");
    assertThat(DINED.conjuncts(place(DINED, "Ghana")))
        .isEqualTo(DINED.conjuncts(place(DINED, "Gambia")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Egypt and Iraq signed and ratified the treaty.|ratified|Egypt Iraq|treaty",
        "Egypt and Iraq signed and ratified the treaty.|signed|Egypt Iraq|treaty",
        "Iran wants to expel diplomats.|expel|Iran|diplomats",
        "Washington urged Tehran to release prisoners.|release|Tehran|prisoners",
        "Lima suspected Quito of arming rebels.|arming|Quito|rebels",
        "Before selling shares in Samoa, Tonga warned Fiji.|selling|Tonga|shares",
        "The deal, which was signed last week, failed.|signed|deal|''",
        "Ireland, which lent a ferry, greeted Malta.|lent|Ireland|ferry",
        "Troops crossing the border fired.|crossing|Troops|border",
        "The treaty signed in Rome failed.|signed|treaty|''",
        "Laos was lent cranes by Vietnam.|lent|Laos|cranes"
      })
  void argumentsAreFoundThroughOtherClauses(
      String text, String verb, String subjects, String objects) {
    ParsedSentence sentence = TestModel.parse(text);
    assertThat(forms(sentence, sentence.subjects(place(sentence, verb)))).isEqualTo(subjects);
    assertThat(forms(sentence, sentence.objects(place(sentence, verb)))).isEqualTo(objects);
  }

  @Test
  void passiveIsSeenBySubjectAuxiliaryOrAgent() {
    ParsedSentence sentence =
        TestModel.parse("Criticised by Warsaw, the law was passed and France left.");
    assertThat(sentence.isPassive(place(sentence, "Criticised"))).isTrue();
    assertThat(sentence.isPassive(place(sentence, "passed"))).isTrue();
    assertThat(sentence.isPassive(place(sentence, "left"))).isFalse();
  }

  @Test
  void circlesAreRefused() {
    List<Token> words = Tokenizer.tokenize("a b c");
    List<Edge> circle =
        List.of(new Edge(-1, 0, "root"), new Edge(2, 1, "dep"), new Edge(1, 2, "dep"));
    assertThatThrownBy(() -> new ParsedSentence(words, circle))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void edgesOutOfOrderAreRefused() {
    List<Token> words = Tokenizer.tokenize("a b");
    List<Edge> edges = List.of(new Edge(1, 0, "dep"), new Edge(-1, 0, "root"));
    assertThatThrownBy(() -> new ParsedSentence(words, edges))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
