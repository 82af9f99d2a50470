// SPDX-License-Identifier: Apache-2.0
package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.evidence.Document;
import entente.ledger.LedgerUnavailable;
import entente.ledger.Selection;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killing the process at any moment loses no document that was told as appended. */
class KilledProcessTest {
  private static final long SEED = 20_091_124;

  @TempDir private static Path packaged;
  private static String classPath = "";

  @TempDir private Path directory;
  private Path file = Path.of("");

  @BeforeAll
  static void prepare() throws IOException, URISyntaxException {
    classPath = OtherProcess.classPath(packaged);
  }

  @BeforeEach
  void name() {
    file = directory.resolve("x.duckdb");
  }

  @Test
  void documentsToldAsAppendedOutliveAKill() throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> told = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      Process process = OtherProcess.start(classPath, file, SEED + round);
      try (BufferedReader lines = OtherProcess.output(process)) {
        assertThat(lines.readLine()).isEqualTo("open");
        for (int i = random.nextInt(1, 12); i > 0; i--) {
          told.add(lines.readLine());
        }
        Thread.sleep(random.nextInt(30));
        // Of the process itself, this would close the stream and lose what it told last.
        process.toHandle().destroyForcibly();
        lines.lines().filter(line -> line.length() == 17).forEach(told::add);
      }
      process.waitFor();
      assertThat(shown(round % 2 == 0 ? Access.READ : Access.APPEND))
          .as("seed %d, round %d", SEED, round)
          .containsAll(told);
    }
    assertThat(told).doesNotHaveDuplicates().hasSizeGreaterThan(6);
  }

  @Test
  void ledgerOpensAfterAKillWhileItWasMade() throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < 3; round++) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(Path.of(file + ".wal"));
      Process process = OtherProcess.start(classPath, file, SEED);
      Thread.sleep(random.nextInt(200, 900));
      process.destroyForcibly().waitFor();

      assertThat(shown(Access.APPEND)).isNotNull();
    }
  }

  private List<String> shown(Access access) {
    try (DuckDbLedger ledger = DuckDbLedger.open(file, access)) {
      List<Document> documents = ledger.documents();
      assertThat(ledger.reports(Selection.all())).hasSameSizeAs(ledger.joins());
      assertThat(ledger.claims(Selection.all())).hasSameSizeAs(ledger.joins());
      return documents.stream().map(document -> document.id().value()).toList();
    }
  }

  @Test
  void ledgerInUseNamesItsHolderAndIsTakenOverWhenThatIsKilled()
      throws IOException, InterruptedException {
    Process process = OtherProcess.start(classPath, file, SEED);
    try (BufferedReader lines = OtherProcess.output(process)) {
      assertThat(lines.readLine()).isEqualTo("open");
      String sentence =
          file
              + " is in use by process "
              + process.pid()
              + "; wait for it, stop it, or choose another --ledger";
      for (Access access : Access.values()) {
        assertThatThrownBy(() -> DuckDbLedger.open(file, access))
            .isInstanceOf(LedgerUnavailable.class)
            .hasMessage(sentence);
      }
      Holder holder = LedgerLocator.findHolder(file).orElseThrow();
      assertThat(holder.pid()).isEqualTo(process.pid());
      assertThat(holder.address()).isEmpty();

      Files.delete(Path.of(file + ".lock"));
      assertThatThrownBy(() -> DuckDbLedger.open(file, Access.READ)).hasMessage(sentence);
      assertThatThrownBy(() -> DuckDbLedger.open(file, Access.APPEND)).hasMessage(sentence);
    }
    process.destroyForcibly().waitFor();

    assertThat(LedgerLocator.findHolder(file)).isEmpty();
    DuckDbLedger.open(file, Access.APPEND).close();
  }

  @Test
  void lockFileOfAKilledProcessIsTakenOver() throws IOException, InterruptedException {
    Process process = OtherProcess.start(classPath, file, SEED);
    try (BufferedReader lines = OtherProcess.output(process)) {
      assertThat(lines.readLine()).isEqualTo("open");
    }
    process.destroyForcibly().waitFor();

    assertThat(Path.of(file + ".lock")).isRegularFile().content().contains("pid=" + process.pid());
    assertThat(LedgerLocator.findHolder(file)).isEqualTo(Optional.empty());
    DuckDbLedger.open(file, Access.READ).close();
    try (DuckDbLedger ledger = DuckDbLedger.open(file, Access.APPEND)) {
      assertThat(LedgerLocator.findHolder(file).orElseThrow().pid())
          .isEqualTo(ProcessHandle.current().pid());
      assertThat(ledger.documents()).isNotNull();
    }
    assertThat(Path.of(file + ".lock")).doesNotExist();
  }
}
