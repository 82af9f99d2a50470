// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LemmatizerTest {
  private static Lemmatizer lemmatizer() throws ModelException {
    return new Lemmatizer(
        List.of(
            "base verb sign",
            "base verb ban",
            "base verb expel",
            "base verb accuse",
            "base noun treaty",
            "exc noun men man",
            "suffix verb VBG ing double - e",
            "suffix verb VBD|VBN ed double -",
            "suffix verb VBD|VBN d plain -",
            "suffix noun NNS ies plain y",
            "abbr ca MD can",
            "number two",
            "ordinal second"));
  }

  @Test
  void suffixRulesNeedABaseForm() throws ModelException {
    assertThat(lemmatizer().lemma("signed", "VBD")).isEqualTo("sign");
    assertThat(lemmatizer().lemma("banned", "VBN")).isEqualTo("ban");
    assertThat(lemmatizer().lemma("expelling", "VBG")).isEqualTo("expel");
    assertThat(lemmatizer().lemma("accusing", "VBG")).isEqualTo("accuse");
    assertThat(lemmatizer().lemma("accused", "VBD")).isEqualTo("accuse");
    assertThat(lemmatizer().lemma("treaties", "NNS")).isEqualTo("treaty");
    assertThat(lemmatizer().lemma("mobbed", "VBD")).isEqualTo("mobbed");
  }

  @Test
  void rulesHoldForTheirTagsOnly() throws ModelException {
    assertThat(lemmatizer().lemma("signed", "JJ")).isEqualTo("signed");
    assertThat(lemmatizer().lemma("men", "NNS")).isEqualTo("man");
    assertThat(lemmatizer().lemma("ca", "MD")).isEqualTo("can");
  }

  @Test
  void numberWordsAreOneClass() throws ModelException {
    assertThat(lemmatizer().lemma("two", "CD")).isEqualTo(Lemmatizer.NUMBER);
    assertThat(lemmatizer().lemma("second", "JJ")).isEqualTo(Lemmatizer.ORDINAL);
    assertThat(lemmatizer().lemma("0th", "JJ")).isEqualTo(Lemmatizer.ORDINAL);
  }
}
