// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The repacked model says what the published one says; {@link PublishedParses} wrote the latter
 * down.
 */
final class PublishedModelParityTest {
  @Test
  void everyTagLemmaHeadAndLabelIsThatOfThePublishedModel() throws IOException {
    List<String> published = blocks(resource("published-parses.tsv"));
    assertThat(published).hasSizeGreaterThanOrEqualTo(200);
    for (String block : published) {
      List<String> forms = block.lines().map(line -> line.split("\t", -1)[0]).toList();
      assertThat(table(forms, TestModel.PARSER.raw(forms))).isEqualTo(block);
    }
  }

  @Test
  void sentencesAreCutIntoTheWordsThatWereParsed() throws IOException {
    List<String> published = blocks(resource("published-parses.tsv"));
    List<String> sentences = resource("sentences.txt").lines().toList();
    for (int i = 0; i < sentences.size(); i++) {
      List<String> forms = Tokenizer.tokenize(sentences.get(i)).stream().map(Token::form).toList();
      assertThat(published.get(i).lines().map(line -> line.split("\t", -1)[0])).isEqualTo(forms);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PublishedModelParityTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> blocks(String text) {
    return Arrays.stream(text.split("\n\n", -1))
        .map(String::strip)
        .filter(block -> !block.isEmpty())
        .toList();
  }

  private static String table(List<String> forms, RawParse parse) {
    List<String> lines =
        IntStream.range(0, forms.size())
            .mapToObj(
                i ->
                    String.join(
                        "\t",
                        forms.get(i),
                        parse.tags().get(i),
                        parse.lemmas().get(i),
                        parse.heads().get(i).toString(),
                        parse.labels().get(i)))
            .toList();
    return String.join("\n", lines);
  }
}
