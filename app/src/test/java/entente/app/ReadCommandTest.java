// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading documents into a ledger, good ones and bad. */
class ReadCommandTest {
  private static final String MEETING =
      "LA PAZ, July 25, 2023 - The foreign minister of Iran met his Bolivian counterpart in La Paz"
          + " on Monday.\n";

  @TempDir private Path folder = Path.of("");
  private String ledger = "";

  @BeforeEach
  void nameTheLedger() {
    ledger = folder.resolve("ledger.duckdb").toString();
  }

  private Answer read(Path... paths) {
    List<String> args = new java.util.ArrayList<>(List.of("read", "--json", "--quiet"));
    args.addAll(List.of("--ledger", ledger));
    for (Path path : paths) {
      args.add(path.toString());
    }
    return Answer.to(args.toArray(String[]::new));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void aDocumentIsReadOnceAndThenKnown() throws IOException {
    Path file = file("meeting.txt", MEETING.getBytes(UTF_8));
    Answer first = read(file);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.lines()).hasSize(2);
    assertThat(first.lines().get(0))
        .contains("\"status\":\"read\"")
        .contains("\"published\":\"2023-07-25\"");
    assertThat(first.lines().get(1)).startsWith("{\"summary\":");
    Answer second = read(file);
    assertThat(second.code()).isZero();
    assertThat(second.lines().get(0)).contains("\"status\":\"known\"");
    assertThat(Answer.to("events", "--ledger", ledger, "--json").lines()).hasSize(1);
  }

  @Test
  void aSpanishDocumentIsKeptUncoded() {
    Answer answer = read(Answer.examples().resolve("nota-2023-07-25-bolivia-iran.txt"));
    assertThat(answer.code()).isZero();
    assertThat(answer.lines().get(0))
        .contains("\"status\":\"uncoded\"")
        .contains("\"language\":\"es\"");
  }

  @Test
  void whatCannotBeReadIsListedBesideWhatCan() throws IOException {
    Path good = file("good.txt", MEETING.getBytes(UTF_8));
    Answer answer = read(good, file("empty.txt", new byte[0]));
    assertThat(answer.code()).isEqualTo(4);
    assertThat(answer.out()).contains("\"status\":\"read\"").contains("is empty");
  }

  @Test
  void anEmptyFileAloneIsBadInput() throws IOException {
    Answer answer = read(file("empty.txt", new byte[0]));
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).contains("is empty");
  }

  @Test
  void aBinaryFileIsSkippedByName() throws IOException {
    Answer answer =
        read(file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 0}));
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).contains("\"status\":\"skipped\"").contains("looks like");
  }

  @Test
  void brokenUtf8IsFailedWithTheFirstBadByte() throws IOException {
    Answer answer = read(file("latin.txt", "Irán firmó".getBytes(ISO_8859_1)));
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).contains("is not UTF-8 (first bad byte at 2)").contains("convert it");
  }

  @Test
  void sentencesTooLongToBeCodedAreCounted() throws IOException {
    String text =
        MEETING + "\n\nIran met Bolivia, " + "and Peru met Chile, ".repeat(100) + "in Lima.";
    Answer answer = read(file("long.txt", text.getBytes(UTF_8)));
    assertThat(answer.code()).isZero();
    assertThat(answer.lines()).hasSize(2).allMatch(l -> l.contains("\"long_sentences\":1"));
    assertThat(answer.lines().get(0)).contains("\"reports\":1");
  }

  @Test
  void fiftyMegabytesOfOneLineEnd() throws IOException {
    byte[] line = "Iran and Bolivia ".repeat(50 * 1024 * 1024 / 17).getBytes(UTF_8);
    Answer answer = read(file("long.txt", line));
    assertThat(answer.code()).isIn(0, 2);
    assertThat(answer.lines()).hasSize(2);
  }

  @Test
  void anHtmlBombEndsWithAReason() throws IOException {
    byte[] bomb = ("<html><body>" + "<div>".repeat(2_000_000) + "x").getBytes(UTF_8);
    Answer answer = read(file("bomb.html", bomb));
    assertThat(answer.code()).isIn(0, 2);
    assertThat(answer.lines()).hasSize(2);
  }

  @Test
  void aMissingPathIsBadInput() {
    Answer answer = read(folder.resolve("nowhere"));
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("no such file or folder");
  }

  @Test
  void aFileWithoutPermissionIsFailed() throws IOException {
    Path file = file("secret.txt", MEETING.getBytes(UTF_8));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "skipped: this user may read every file");
    Answer answer = read(file);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).contains("no permission");
  }

  @Test
  void aTextFileIsNoLedger() throws IOException {
    Path text = file("ledger.duckdb", MEETING.getBytes(UTF_8));
    Answer answer = Answer.to("events", "--ledger", text.toString());
    assertThat(answer.code()).isEqualTo(6);
    assertThat(answer.err().lines()).hasSize(1);
  }

  @Test
  void droppedBlocksAreListedWithTheirReason() {
    Answer answer =
        Answer.to(
            "read",
            "--dropped",
            "--quiet",
            "--ledger",
            ledger,
            Answer.examples().resolve("page-2024-10-25-kazan-meeting.html").toString());
    assertThat(answer.out()).contains("dropped").contains("cookies").contains("Related articles");
  }
}
