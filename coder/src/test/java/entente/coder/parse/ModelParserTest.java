// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class ModelParserTest {
  private static List<String> sentences() throws IOException {
    try (InputStream in = ModelParserTest.class.getResourceAsStream("sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void manyThreadsShareOneParserAndAgree() throws Exception {
    List<String> sentences = sentences();
    List<String> alone = parseAll(sentences);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<String>> together : submitted(threads, sentences)) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Future<List<String>>> submitted(
      ExecutorService threads, List<String> sentences) throws ExecutionException {
    List<Future<List<String>>> results = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      results.add(threads.submit(() -> parseAll(sentences)));
    }
    return results;
  }

  private static List<String> parseAll(List<String> sentences) {
    return sentences.stream().map(s -> TestModel.parse(s).toString()).toList();
  }

  @Test
  void emptySentenceIsEmpty() {
    ParsedSentence empty = TestModel.parse("");
    assertThat(empty.size()).isZero();
    assertThat(empty.root()).isEmpty();
  }

  @Test
  void sentenceBeyondTheBoundComesBackUnparsed() {
    assertThat(TestModel.parse("Iran ".repeat(Parser.MAX_TOKENS)).isParsed()).isTrue();
    ParsedSentence tooLong = TestModel.parse("Iran ".repeat(Parser.MAX_TOKENS + 1));
    assertThat(tooLong.isParsed()).isFalse();
    assertThat(tooLong.children(0, "dep")).hasSize(Parser.MAX_TOKENS);
  }

  @Test
  void lemmaOfANumberOrLinkIsTheWordItself() {
    ParsedSentence sentence =
        TestModel.parse("Two of 1,200 men wrote to http://example.org on the third day.");
    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .startsWith(
            "two", "of", "1,200", "man", "write", "to", "http://example.org", "on", "the", "third");
  }

  @Test
  void anySequenceOfWordsGivesATree() throws IOException {
    List<String> words =
        sentences().stream().flatMap(s -> Tokenizer.tokenize(s).stream()).map(Token::form).toList();
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(1 + random.nextInt(40), 0, words.size())
          .forEach(i -> text.append(words.get(i)).append(' '));
      ParsedSentence sentence = TestModel.parse(text.toString());
      assertThat(sentence.roots()).as(text.toString()).isNotEmpty();
    }
  }

  @Test
  void oddSignsAreParsedToo() {
    for (String text :
        List.of(
            "\uD83D",
            "🕊 🕊",
            "...",
            "$",
            "%",
            "''",
            "Иран подписал договор.",
            "a",
            "--",
            "#",
            "0")) {
      assertThat(TestModel.parse(text).roots()).as(text).isNotEmpty();
    }
  }
}
