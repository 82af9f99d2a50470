// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import entente.exchange.form.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking what does not hold in files and in a batch. */
class CheckCommandTest {
  private static final String FALSE_TITLE =
      "On 20 September 2022 Bolivian President Evo Morales met Ebrahim Raisi in New York.";
  private static final String ANNOUNCED =
      "Germany will host the upcoming climate talks with Peru in June 2021.";

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String line(String doc, String text, String day) {
    return "{\"doc\":\"" + doc + "\",\"text\":\"" + text + "\",\"doc_date\":\"" + day + "\"}\n";
  }

  @Test
  void eachFindingIsALineWhosePlaceIsThatOfItsWords() throws IOException {
    String text = "“Été” à La Paz.\n\n" + FALSE_TITLE + "\n";
    Answer answer = Answer.to("check", file("a.txt", text), "--json", "--quiet");
    assertThat(answer.code()).isZero();
    assertThat(answer.lines()).hasSize(1);
    JsonObject found = JsonObject.parse(answer.lines().get(0));
    assertThat(found.text("rule")).contains("office.other-holder");
    assertThat(found.text("verdict")).contains("refuted");
    int start = text.indexOf("Bolivian");
    assertThat(answer.out())
        .contains("\"start\":" + start + ",")
        .contains("\"end\":" + (start + "Bolivian President Evo Morales".length()) + ",");
  }

  @Test
  void peopleReadTheFactAndItsTable() throws IOException {
    Answer answer = Answer.to("check", file("a.txt", FALSE_TITLE), "--quiet");
    assertThat(answer.out())
        .startsWith("a.txt: 1 finding in 1 sentences\n")
        .contains("[[Bolivian President Evo Morales]]")
        .contains("Luis Arce Catacora was president of Bolivia from 2020-11-08")
        .contains("[office-holders.tsv]");
  }

  @Test
  void whatWasAnnouncedIsFoundOnlyByThoseWhoReadLater() throws IOException {
    String file = file("b.txt", ANNOUNCED);
    String[] early = {"check", file, "--json", "--quiet", "--published", "2021-03-01"};
    assertThat(Answer.to(early).lines()).isEmpty();
    Answer late =
        Answer.to(
            "check",
            file,
            "--json",
            "--quiet",
            "--published",
            "2021-03-01",
            "--as-of",
            "2022-01-01");
    assertThat(late.out()).contains("staleness.upcoming").contains("\"since\":\"2021-07-01\"");
  }

  @Test
  void aBatchKeepsItsOrderAndNamesAndReadsEachLineAsOfItsDate() throws IOException {
    String batch =
        line("two", FALSE_TITLE, "2022-10-01")
            + line("none", ANNOUNCED, "2021-03-01")
            + line("one", "They met on Monday, 24 October 2024, in Peru.", "2024-11-01");
    Answer answer = Answer.to("check", "--jsonl", file("c.jsonl", batch), "--threads", "2");
    assertThat(answer.code()).isZero();
    assertThat(answer.lines())
        .extracting(l -> JsonObject.parse(l).text("document").orElse(""))
        .containsExactly("two", "one");
    assertThat(answer.lines().get(1)).contains("order.weekday");
  }

  @Test
  void aBadLineIsToldAndTheOthersAreAnswered() throws IOException {
    String batch = "{\"doc\":1\n" + line("two", FALSE_TITLE, "2022-10-01") + "{\"doc\":\"x\"}\n";
    Answer answer = Answer.to("check", "--jsonl", file("d.jsonl", batch));
    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.lines()).hasSize(1);
    assertThat(answer.err()).contains("line 1 is skipped").contains("line 3 is skipped");
  }

  @Test
  void withoutAnythingToCheckOrWithBothItIsBadUsage() throws IOException {
    String batch = file("e.jsonl", line("two", FALSE_TITLE, "2022-10-01"));
    assertThat(Answer.to("check").code()).isEqualTo(2);
    assertThat(Answer.to("check", batch, "--jsonl", batch).code()).isEqualTo(2);
    assertThat(Answer.to("check", folder.resolve("nowhere.txt").toString()).code()).isEqualTo(2);
    assertThat(Answer.to("check", "--jsonl", folder.resolve("no.jsonl").toString()).code())
        .isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersAreChecked() throws IOException {
    Files.write(folder.resolve("z.bin"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    file("a.txt", FALSE_TITLE);
    Answer answer = Answer.to("check", folder.toString(), "--quiet", "--json");
    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.lines()).hasSize(1);
    assertThat(answer.err()).contains("z.bin");
  }

  @Test
  void theSameFilesGiveTheSameBytes() {
    List<String> words = List.of("check", Answer.examples().toString(), "--json", "--quiet");
    String first = Answer.to(words.toArray(String[]::new)).out();
    assertThat(Answer.to(words.toArray(String[]::new)).out()).isEqualTo(first);
  }
}
