// SPDX-License-Identifier: Apache-2.0
package entente.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordFormsTest {
  @Test
  void wordsAreFoundWhereTheyStandLetterCaseAside() {
    WordForms forms = new WordForms(List.of("sign", "signed", "Visit"));
    String text = "They SIGNED it on a visit.";

    assertThat(forms.contains(text, 5, 11)).isTrue();
    assertThat(forms.contains(text, 5, 9)).isTrue();
    assertThat(forms.contains(text, 20, 25)).isTrue();
    assertThat(forms.contains(text, 0, 4)).isFalse();
    assertThat(forms.contains(text, 5, 12)).isFalse();
    assertThat(forms.contains(text, 5, 5)).isFalse();
  }

  @Test
  void emptySetHoldsNothing() {
    assertThat(new WordForms(List.of()).contains("sign", 0, 4)).isFalse();
  }

  @Test
  void eachOfThousandsOfWordsIsFoundAndNoOther() {
    List<String> words = IntStream.range(0, 5_000).mapToObj(i -> "word" + 7 * i).toList();
    WordForms forms = new WordForms(words);

    assertThat(words).allMatch(word -> forms.contains(word, 0, word.length()));
    assertThat(forms.contains("word8", 0, 5)).isFalse();
  }
}
