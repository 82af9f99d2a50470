// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two batch formats on the command line. */
class BatchTest {
  private static final List<String> SENTENCES =
      List.of(
          "{\"id\":\"a\",\"text\":\"Peru recalled its ambassador from Chile.\"}",
          "{\"id\":\"b\",\"text\":\"The weather was fine.\"}",
          "{\"id\":\"c\",\"text\":\"The presidents of Ghana and Togo met in Accra.\"}");

  @TempDir private Path folder = Path.of("");

  private Path file(List<String> lines) throws IOException {
    return Files.write(folder.resolve("in.jsonl"), lines);
  }

  @Test
  void sentencesAreAnsweredInOrderWhateverTheThreads() throws IOException {
    String file = file(SENTENCES).toString();
    Answer one = Answer.to("code", "--jsonl", file);
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.lines()).hasSize(3);
    assertThat(one.lines().get(0))
        .startsWith("{\"id\":\"a\",\"events\":[{\"source\":\"PER")
        .contains("\"target\":\"CHL");
    assertThat(one.lines().get(1)).isEqualTo("{\"id\":\"b\",\"events\":[]}");
    assertThat(one.lines().get(2)).startsWith("{\"id\":\"c\"");
    assertThat(Answer.to("code", "--jsonl", file, "--threads", "4").out()).isEqualTo(one.out());
  }

  @Test
  void aBadLineIsToldAndTheRestAnswered() throws IOException {
    Answer answer =
        Answer.to("code", "--jsonl", file(List.of(SENTENCES.get(0), "{oops", "{}")).toString());
    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.lines()).hasSize(1);
    assertThat(answer.err()).contains("line 2 is skipped").contains("line 3 is skipped");
  }

  @Test
  void documentsGiveALineForEachActWithItsPlace() throws IOException {
    String text = "Peru recalled its ambassador from Chile on May 2, 2024.";
    Answer answer =
        Answer.to(
            "extract",
            "--jsonl",
            file(List.of("{\"doc\":\"d\",\"text\":\"" + text + "\"}")).toString());
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.lines().get(0))
        .startsWith(
            "{\"doc\":\"d\",\"date\":\"2024-05-02\",\"source\":[\"PER\"],\"target\":[\"CHL\"]")
        .contains("\"start\":0,\"end\":" + text.length());
  }

  @Test
  void rowsAreTheDefaultFormat() throws IOException {
    String file = file(SENTENCES).toString();
    assertThat(Answer.to("code", "--jsonl", file, "--format", "rows"))
        .isEqualTo(Answer.to("code", "--jsonl", file));
  }

  @Test
  void sentencesAreWrittenAsPloverLines() throws IOException {
    String file = file(SENTENCES).toString();
    Answer answer = Answer.to("code", "--jsonl", file, "--format", "plover", "--threads", "3");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.lines()).hasSize(2);
    assertThat(answer.lines().get(0))
        .startsWith("{\"id\":\"a_1\",\"has_event\":true,\"date\":null")
        .contains("\"event\":[\"SANCTION\"]");
    assertThat(answer.lines().get(1))
        .startsWith("{\"id\":\"c_1\"")
        .contains("\"code\":\"GHA\"", "\"code\":\"TGO\"", "\"recipient\":[]");
  }

  @Test
  void sentencesAreWrittenAsPetrarchRows() throws IOException {
    String dated = SENTENCES.get(0).replace("}", ",\"date\":\"2024-05-02\"}");
    Answer answer =
        Answer.to(
            "code",
            "--jsonl",
            file(List.of(dated, SENTENCES.get(2))).toString(),
            "--format",
            "petrarch");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.lines())
        .singleElement()
        .asString()
        .matches("20240502\tPER[A-Z]*\tCHL[A-Z]*\t161\t\ta\tNULL");
    assertThat(answer.err())
        .isEqualTo("left out: 1 act, not dated to a month or better, and the format needs a day\n");
  }

  @Test
  void formatOfOneSentenceIsBadUsage() {
    Answer answer = Answer.to("code", "Peru recalled its ambassador.", "--format", "plover");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("--jsonl");
  }

  @Test
  void sentencesTooLongToBeCodedAreCounted() throws IOException {
    String text = "Iran met Bolivia, " + "and Peru met Chile, ".repeat(100) + "in Lima.";
    String line = "{\"id\":\"d\",\"doc\":\"d\",\"text\":\"" + text + "\"}";
    String file = file(List.of(line, line)).toString();
    assertThat(Answer.to("code", "--jsonl", file).err())
        .contains("2 sentences are too long to be coded (over 250 words)");
    Answer extracted = Answer.to("extract", "--jsonl", file);
    assertThat(extracted.code()).isZero();
    assertThat(extracted.err()).contains("2 sentences are too long to be coded");
  }

  @Test
  void aMissingFileIsBadInput() {
    assertThat(Answer.to("extract", "--jsonl", "nowhere.jsonl").code()).isEqualTo(2);
  }
}
