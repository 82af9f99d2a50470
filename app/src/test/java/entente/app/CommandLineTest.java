// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands say when they are called wrongly, and help. */
class CommandLineTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void helpShowsExamplesAndEndsWell() {
    Answer answer = Answer.to("--help");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("entente dossier bolivia iran examples/");
  }

  @ParameterizedTest
  @CsvSource({
    "dossier",
    "read",
    "events",
    "claims",
    "why",
    "export",
    "code",
    "extract",
    "doctor",
    "bench",
    "completion"
  })
  void everyCommandHasHelpWithAnExample(String command) {
    Answer answer = Answer.to(command, "--help");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).containsPattern("Examples?:").contains("entente " + command);
  }

  @Test
  void versionNamesCoderAndCodebook() {
    assertThat(Answer.to("--version").lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("coder "))
        .anyMatch(line -> line.startsWith("codebook "));
  }

  @Test
  void unknownCommandIsBadUsageWithASuggestion() {
    Answer answer = Answer.to("dosier", "bolivia", "iran");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("dossier");
  }

  @Test
  void noCommandIsBadUsage() {
    assertThat(Answer.to().code()).isEqualTo(2);
  }

  @Test
  void unknownStateIsNotFoundWithSuggestions() {
    Answer answer = Answer.to("dossier", "bolvia", "iran", Answer.examples().toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("no state is called 'bolvia'").contains("Bolivia");
  }

  @Test
  void theSameStateTwiceIsNoPair() {
    Answer answer = Answer.to("dossier", "iran", "irán", Answer.examples().toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("two different states");
  }

  @Test
  void oneStateIsNoPair() {
    Answer answer = Answer.to("dossier", "iran");
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("a pair of states is needed");
  }

  @Test
  void missingLedgerIsNotFound() {
    Answer answer = Answer.to("events", "--ledger", folder.resolve("none.duckdb").toString());
    assertThat(answer.code()).isEqualTo(3);
    assertThat(answer.err()).contains("there is no ledger").contains("read documents first");
  }

  @Test
  void completionScriptNamesEveryCommand() {
    assertThat(Answer.to("completion").out())
        .contains("dossier", "events", "claims", "extract", "doctor");
  }
}
