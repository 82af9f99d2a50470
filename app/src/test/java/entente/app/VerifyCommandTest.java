// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier is held against the documents it quotes. */
class VerifyCommandTest {
  @TempDir private Path folder = Path.of("");
  private String ledger = "";
  private String article = "";

  @BeforeEach
  void readAnArticle() throws IOException {
    ledger = folder.resolve("ledger.duckdb").toString();
    article =
        Files.writeString(
                folder.resolve("a.txt"),
                "On 12 May 2021 Norway and Peru signed a fisheries agreement in Lima. The two"
                    + " governments said that the agreement may be extended.\n")
            .toString();
    assertThat(Answer.to("read", article, "--ledger", ledger, "--quiet").code()).isZero();
  }

  private String dossier(String format) {
    String file = folder.resolve("d." + format).toString();
    Answer answer =
        Answer.to("dossier", "norway", "peru", "--ledger", ledger, "--format", format, "-o", file);
    assertThat(answer.code()).as(answer.err()).isZero();
    return file;
  }

  private Answer verify(String file) {
    return Answer.to("verify", file, "--ledger", ledger);
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "json", "pdf"})
  void aDossierAsWrittenHolds(String format) {
    assertThat(verify(dossier(format)).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "json"})
  void aChangedWordIsFound(String format) throws IOException {
    Path file = Path.of(dossier(format));
    Files.writeString(file, Files.readString(file).replace("fisheries", "friendship"));
    Answer answer = verify(file.toString());
    assertThat(answer.code()).isEqualTo(5);
    assertThat(answer.out() + answer.err()).isNotBlank();
  }

  @Test
  void documentsMayBeNamedInsteadOfALedger() {
    String file = dossier("html");
    assertThat(Answer.to("verify", file, "--documents", article).code()).isZero();
  }

  @Test
  void aDocumentThatIsNotThereIsNoProof() throws IOException {
    String file = dossier("md");
    Path other = Files.writeString(folder.resolve("b.txt"), "Ghana exports cocoa to Norway.\n");
    assertThat(Answer.to("verify", file, "--documents", other.toString()).code()).isEqualTo(5);
  }

  @Test
  void whatIsNoDossierOrNoLedgerIsTold() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.md"), "# A letter\n");
    assertThat(verify(letter.toString()).code()).isEqualTo(2);
    String file = dossier("json");
    String nowhere = folder.resolve("none.duckdb").toString();
    assertThat(Answer.to("verify", file, "--ledger", nowhere).code()).isEqualTo(3);
  }
}
