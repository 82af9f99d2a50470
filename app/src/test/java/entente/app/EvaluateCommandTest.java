// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marked texts are scored on the command line. */
class EvaluateCommandTest {
  private static final List<String> GOLD =
      List.of(
          """
          {"id":"a","text":"Peru recalled its ambassador from Chile.","scope":"inter-state",\
          "events":[{"source":"PER","target":"CHL","cameo":"161"}]}""",
          """
          {"id":"b","text":"The weather was fine.","scope":"none","events":[]}""",
          """
          {"id":"c","text":"Atlantis embraced Lemuria.","scope":"inter-state","held":true,\
          "events":[{"source":"ATL","target":"LEM","cameo":"050"}]}""",
          """
          {"doc":"d","text":"Peru recalled its ambassador from Chile on May 2, 2024.",\
          "events":[{"source":["PER"],"target":["CHL"],"type":"SANCTION","date":"2024-05-02",\
          "start":0,"end":55}],"claims":[]}""");

  @TempDir private Path folder = Path.of("");

  private String file(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines).toString();
  }

  private String gold() throws IOException {
    return file("gold.jsonl", GOLD);
  }

  @Test
  void theCoderIsScoredWhateverTheThreads() throws IOException {
    Answer one = Answer.to("evaluate", gold(), "--json", "--errors", "2");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.lines()).hasSize(1);
    assertThat(one.out())
        .contains(
            "{\"level\":\"exact\",\"sentences\":3,\"gold\":2,\"predicted\":1,\"right\":1,"
                + "\"precision\":1.0,\"recall\":0.5,\"f1\":0.6667,\"precision_95\":[")
        .contains("\"missed\":{\"actor_unnamed\":1}")
        .contains("{\"measure\":\"record\",\"gold\":1,\"predicted\":1,\"right\":1")
        .contains("\"text\":\"Atlantis embraced Lemuria.\"");
    Answer two = Answer.to("evaluate", gold(), "--json", "--errors", "2", "--threads", "3");
    assertThat(two.out()).isEqualTo(one.out());
  }

  @Test
  void peopleGetTables() throws IOException {
    Answer answer = Answer.to("evaluate", gold(), "--per", "--errors", "1");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("sentences: 3", "exact_plover", "types: marked down", "    actor unnamed")
        .contains("missed, actor unnamed: c", "    marked     ATL > LEM 050", "documents: 1")
        .contains("    SANCTION ");
  }

  @Test
  void linesAreChosenByTheirFields() throws IOException {
    assertThat(
            Answer.to("evaluate", gold(), "--scope", "inter-state", "--where", "held!=true").out())
        .contains("sentences: 1");
    Answer typo = Answer.to("evaluate", gold(), "--where", "hold=true");
    assertThat(typo.code()).isEqualTo(2);
    assertThat(typo.err()).contains("no gold line has a field 'hold'");
    assertThat(Answer.to("evaluate", gold(), "--split", "open").code()).isEqualTo(2);
    assertThat(Answer.to("evaluate", gold(), "--where", "held").err()).contains("FIELD=VALUE");
  }

  @Test
  void predictionsOfAnyCoderAreScored() throws IOException {
    String predicted =
        file(
            "predicted.jsonl",
            List.of(
                "{\"id\":\"c\",\"events\":[{\"source\":\"ATL\",\"target\":\"LEM\","
                    + "\"cameo\":\"057\"}]}"));
    Answer answer =
        Answer.to("evaluate", gold(), "--pred", predicted, "--json", "--bootstrap", "0");
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out())
        .startsWith("{\"coder\":null,\"skipped\":0,\"bootstrap\":0,")
        .contains("\"missed\":{\"not_told\":1}")
        .doesNotContain("_95");
    assertThat(Answer.to("evaluate", gold(), "--pred", predicted, "--only-predicted").out())
        .contains("sentences: 1");
    assertThat(Answer.to("evaluate", gold(), "--pred", predicted, "--given-pair").out())
        .contains("type in any row        0.5000");
  }

  @Test
  void badLinesAreToldWithTheirPlace() throws IOException {
    String some = file("some.jsonl", List.of(GOLD.get(0), "{oops", "{\"id\":\"x\"}"));
    Answer answer = Answer.to("evaluate", some);
    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.err())
        .contains("some.jsonl, line 2 is skipped: not JSON")
        .contains("some.jsonl, line 3 is skipped: field 'text' is missing");
    assertThat(Answer.to("evaluate", file("none.jsonl", List.of("{}"))).code()).isEqualTo(2);
    assertThat(Answer.to("evaluate", "nowhere.jsonl").code()).isEqualTo(2);
    assertThat(Answer.to("evaluate").code()).isEqualTo(2);
    assertThat(Answer.to("evaluate", some, "--bootstrap", "-1").code()).isEqualTo(2);
  }
}
