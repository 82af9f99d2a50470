// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the bundled examples to dossiers, held to golden files. */
class DossierCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/entente/app/golden");

  @TempDir private Path folder = Path.of("");

  private String dossier(String format, String name) throws IOException {
    Path file = folder.resolve(name);
    Answer answer =
        Answer.to(
            "dossier",
            "bolivia",
            "iran",
            Answer.examples().toString(),
            "--format",
            format,
            "--quiet",
            "-o",
            file.toString());
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).isEqualTo(file + "\n");
    return Files.readString(file);
  }

  /**
   * Golden files are written in UTC and the C locale ({@code mvn verify -Dgolden=write
   * -Dtest.args=-Xmx2g}); tests run elsewhere.
   */
  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "json"})
  void theExamplesGiveTheSameBytesEverywhere(String format) throws IOException {
    String first = dossier(format, "first." + format);
    assertThat(dossier(format, "second." + format)).isEqualTo(first);
    Path golden = GOLDEN.resolve("BOL-IRN." + format);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, first);
    }
    assertThat(first).isEqualTo(Files.readString(golden));
  }

  @Test
  void theOrderOfThePairDoesNotMatter() throws IOException {
    Path turned = folder.resolve("turned.md");
    Answer.to(
        "dossier",
        "IRN-BOL",
        Answer.examples().toString(),
        "--format=md",
        "--quiet",
        "-o" + turned);
    assertThat(Files.readString(turned)).isEqualTo(dossier("md", "straight.md"));
  }

  @Test
  void aFolderWithoutFilesIsBadInput() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Answer answer = Answer.to("dossier", "bolivia", "iran", empty.toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("no files");
  }
}
