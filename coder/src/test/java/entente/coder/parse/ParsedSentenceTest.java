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
  private static final ParsedSentence MET =
      TestModel.parse("The ministers of Greece and Cyprus met in Athens on Friday.");

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
    int met = place(MET, "met");
    assertThat(forms(MET, MET.children(met, "obl"))).isEqualTo("Athens Friday");
    assertThat(forms(MET, MET.children(met, "obl:in"))).isEqualTo("Athens");
    assertThat(MET.children(met, "ob")).isEmpty();
    assertThat(MET.child(met, "obj")).isEmpty();
  }

  @Test
  void pathGoesThroughTheCommonAncestor() {
    assertThat(forms(MET, MET.path(place(MET, "Greece"), place(MET, "Athens"))))
        .isEqualTo("Greece ministers met Athens");
    assertThat(forms(MET, MET.path(place(MET, "met"), place(MET, "met")))).isEqualTo("met");
  }

  @Test
  void subtreeAndSpanCoverAPhrase() {
    int ministers = place(MET, "ministers");
    assertThat(forms(MET, MET.subtree(ministers))).isEqualTo("The ministers of Greece and Cyprus");
    assertThat(MET.span(ministers)).isEqualTo(new Span(0, 34));
    assertThat(MET.isWithin(place(MET, "Cyprus"), ministers)).isTrue();
    assertThat(MET.isWithin(ministers, place(MET, "Cyprus"))).isFalse();
  }

  @Test
  void conjunctsAreTheSameFromEachMember() {
    assertThat(forms(MET, MET.conjuncts(place(MET, "Cyprus")))).isEqualTo("Greece Cyprus");
    assertThat(MET.conjuncts(place(MET, "Greece"))).isEqualTo(MET.conjuncts(place(MET, "Cyprus")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Egypt and Iraq signed and ratified the treaty.|ratified|Egypt Iraq|treaty",
        "Egypt and Iraq signed and ratified the treaty.|signed|Egypt Iraq|treaty",
        "Iran wants to expel diplomats.|expel|Iran|diplomats",
        "Washington urged Tehran to release prisoners.|release|Tehran|prisoners",
        "Moscow accused London of helping Kyiv.|helping|London|Kyiv",
        "After breaking ties with Taiwan, Honduras thanked China.|breaking|Honduras|ties",
        "The deal, which was signed last week, failed.|signed|deal|''",
        "South Korea, which opened an embassy, thanked Cuba.|opened|Korea|embassy",
        "Troops crossing the border fired.|crossing|Troops|border",
        "The treaty signed in Rome failed.|signed|treaty|''",
        "Ukraine was given tanks by Poland.|given|Ukraine|tanks"
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
