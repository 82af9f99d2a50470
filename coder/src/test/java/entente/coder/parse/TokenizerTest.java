// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Span;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenizerTest {
  private static List<String> forms(String sentence) {
    return Tokenizer.tokenize(sentence).stream().map(Token::form).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Iran's army didn't reply.|Iran 's army did n't reply .",
        "It’s Moscow’s fault, she can’t say.|It ’s Moscow ’s fault , she ca n’t say .",
        "The ministers' plan cannot work.|The ministers ' plan can not work .",
        "The U.S. and the U.K. met in Washington, D.C.|The U.S. and the U.K. met in Washington , D.C.",
        "U.S.-led forces left al-Tanf.|U.S. - led forces left al-Tanf .",
        "Iranian-made drones, F-16s and COVID-19|Iranian - made drones , F-16s and COVID-19",
        "the anti-Russian ex-president|the anti-Russian ex-president",
        "Guinea-Bissau’s vice-president|Guinea - Bissau ’s vice-president",
        "It paid $200,000 (US$1.5bn, 3.5%).|It paid $ 200,000 ( US$ 1.5 bn , 3.5 % ) .",
        "on 2009-11-24, 24/11/2009 at 10:30 a.m.|on 2009-11-24 , 24/11/2009 at 10:30 a.m.",
        "the 5th round, 2019-2020, in the 1990s|the 5th round , 2019 - 2020 , in the 1990s",
        "Gen. J. Smith met Mr. Wu on Oct. 21.|Gen. J. Smith met Mr. Wu on Oct. 21 .",
        "No. 5 said no.|No. 5 said no .",
        "“Never,” he said—twice... Why?|“ Never , ” he said — twice ... Why ?",
        "See http://example.org/a-b?c=1, please.|See http://example.org/a-b?c=1 , please .",
        "write to press.desk@example.org now|write to press.desk@example.org now",
        "AT&T left Cote d'Ivoire and O'Brien stayed|AT&T left Cote d'Ivoire and O'Brien stayed"
      })
  void wordsAreThoseOfTheTreebank(String sentence, String words) {
    assertThat(String.join(" ", forms(sentence))).isEqualTo(words);
  }

  @Test
  void spansCountInTheDocument() {
    String document = "First. Iran left. Last.";
    List<Token> words = Tokenizer.tokenize(document, new Span(7, 17));
    assertThat(words)
        .extracting(Token::span)
        .containsExactly(new Span(7, 11), new Span(12, 16), new Span(16, 17));
    assertThat(words).extracting(Token::index).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\u00A0\u200B\uFEFF", "\u0000\u0007"})
  void blankTextHasNoWords(String text) {
    assertThat(Tokenizer.tokenize(text)).isEmpty();
  }

  @Test
  void emojiAndUnpairedSurrogatesAreWords() {
    assertThat(forms("Peace 🕊\uFE0F now \uD83D!")).contains("🕊", "\uD83D", "now");
    assertThat(forms("Иран и 伊朗 وإيران")).hasSize(4);
  }

  @Test
  void everyFormStandsAtItsSpanAndNothingButBlanksIsLeftOut() {
    SplittableRandom random = new SplittableRandom(7);
    String letters = "aZé.'’-–—$€%(),:/@#&0 1\n\t\u0000\u00A0\u200D\u00AD🕊иو中_\"“…!?\uD83D\uDC00";
    for (int round = 0; round < 3000; round++) {
      String text =
          random
              .ints(random.nextInt(60), 0, letters.length())
              .collect(
                  StringBuilder::new, (b, i) -> b.append(letters.charAt(i)), StringBuilder::append)
              .toString();
      checkCover(text, Tokenizer.tokenize(text));
    }
  }

  private static void checkCover(String text, List<Token> words) {
    int at = 0;
    for (Token word : words) {
      Span span = word.span();
      assertThat(text.substring(span.start(), span.end())).isEqualTo(word.form());
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      assertBlank(text.substring(at, span.start()));
      at = span.end();
    }
    assertBlank(text.substring(at));
  }

  private static void assertBlank(String gap) {
    assertThat(
            gap.codePoints()
                .allMatch(
                    c ->
                        Character.isWhitespace(c)
                            || Character.isSpaceChar(c)
                            || Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT))
        .as("gap '%s'", gap)
        .isTrue();
  }

  @Test
  void longRunsTakeLinearTime() {
    for (String piece : List.of("a-", "a.", "'", "1,", "a'", ".", "@a", "&a")) {
      assertThat(Tokenizer.tokenize(piece.repeat(20_000))).isNotEmpty();
    }
  }
}
