// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.coder.Coder;
import entente.reading.CleanDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bench coder} measures, without the measuring. */
class CoderBenchTest {
  private static final WatchedParser PARSER = new WatchedParser(LanguageModel.load());
  private static final Coder CODER = Coder.load(() -> PARSER, new Workbench().directory());

  @TempDir private Path folder = Path.of("");

  private static int sentences(List<CleanDocument> documents) {
    return documents.stream().mapToInt(d -> CODER.code(d).sentences().size()).sum();
  }

  @Test
  void bundledProseIsMostlyOfNothingThatMatters() {
    assertThat(sentences(BenchStream.bundled())).isBetween(400, 600);
  }

  @Test
  void aboutFifteenInAHundredSentencesOfTheStreamAreParsed() {
    BenchStream stream = BenchStream.mixed(BenchStream.bundled(), CODER, PARSER);

    assertThat(stream.share()).isCloseTo(0.15, within(0.01));
    int all = sentences(stream.documents());
    assertThat(sentences(stream.candidates())).isCloseTo((int) (0.15 * all), within(all / 50));
    assertThat(sentences(stream.rejected())).isCloseTo((int) (0.85 * all), within(all / 50));
  }

  @Test
  void aFileOfRelevantProseIsMixedWithOrdinaryProse() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.txt"),
            "Peru recalled its ambassador from Chile.\n\nGhana and Togo signed a treaty.\n");

    BenchStream stream = BenchStream.mixed(BenchStream.of(file), CODER, PARSER);

    assertThat(stream.share()).isCloseTo(0.15, within(0.01));
    assertThat(stream.documents())
        .anyMatch(d -> d.document().text().contains("Ghana and Togo signed"));
  }

  @Test
  void aFileWithoutProseIsBadInput() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.txt"), " \n\n");
    Answer answer = Answer.to("bench", "coder", "--text", file.toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(Answer.to("bench", "coder", "--text", "nowhere.txt").code()).isEqualTo(2);
  }

  @Test
  void aRowTellsWhatItIsComparedWith() {
    BenchRow faster = new BenchRow("stream-1", 6000, "sentences/s").over("all parsed", 1000);
    BenchRow shorter = new BenchRow("reject-us", 20, "us").under("all parsed", 1000);

    assertThat(faster.line())
        .isEqualTo(
            "{\"name\":\"stream-1\",\"value\":6000.0,\"unit\":\"sentences/s\","
                + "\"baseline\":1000.0,\"ratio\":6.0,\"against\":\"all parsed\"}");
    assertThat(shorter.words()).contains("50.00 x all parsed");
    assertThat(new BenchRow("model-load", 2, "s").line())
        .contains("\"baseline\":null,\"ratio\":null");
  }
}
