// SPDX-License-Identifier: Apache-2.0
package entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import entente.ledger.Batch;
import entente.ledger.LedgerUnavailable;
import entente.ledger.Selection;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ledger that cannot be opened says why, where and what to do, in one sentence. */
class LedgerFileTest {
  @TempDir Path directory;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = directory.resolve("ledger ü.duckdb");
  }

  private void assertUnavailable(Access access, String message) {
    assertThatThrownBy(() -> DuckDbLedger.open(file, access).close())
        .isInstanceOf(LedgerUnavailable.class)
        .hasMessage(message);
    assertThat(Path.of(file + ".lock")).doesNotExist();
  }

  private void fill() {
    try (DuckDbLedger ledger = DuckDbLedger.open(file, Access.APPEND)) {
      Samples samples = new Samples(3);
      for (int i = 0; i < 20; i++) {
        ledger.append(Batch.of(samples.reading("one"), List.of()));
      }
    }
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(directory)) {
      return files.toList();
    }
  }

  @Test
  void ledgerOutlivesTheProcessAndLeavesOneFile() throws IOException {
    fill();

    assertThat(files()).containsExactly(file);
    try (DuckDbLedger ledger = DuckDbLedger.open(file, Access.READ)) {
      assertThat(ledger.documents()).hasSize(20);
      assertThat(ledger.events(Selection.all())).isNotEmpty();
      assertThatThrownBy(() -> ledger.append(new Batch(List.of(), List.of(), List.of())))
          .hasMessage("opened for reading");
    }
    assertThat(files()).containsExactly(file);
  }

  @Test
  void emptyFileNameIsMadeALedgerOfTheNewestSchema() {
    DuckDbLedger.open(file, Access.APPEND).close();

    try (Database database = Database.open(file, Access.READ)) {
      assertThat(Migrations.standard().version(database, "x")).isEqualTo(2);
    }
  }

  @Test
  void halfMadeLedgerOfAKilledProcessIsMadeAnew() throws IOException {
    Files.write(Path.of(file + ".new"), new byte[100]);

    DuckDbLedger.open(file, Access.APPEND).close();

    assertThat(files()).containsExactly(file);
  }

  @Test
  void logWithoutItsLedgerIsNotReplayedIntoANewOne() throws IOException {
    Files.write(Path.of(file + ".wal"), new byte[100]);

    assertUnavailable(
        Access.APPEND,
        file + ".wal belongs to a ledger that is gone; move it away to begin a new one");
  }

  @Test
  void olderSchemaIsBroughtForward() {
    fill();
    Migrations newer = new Migrations(List.of("V001__ledger", "V002__checks", "V003__test"));

    try (DuckDbLedger ledger = new LedgerFile(file, newer).open(Access.READ)) {
      assertThat(ledger.documents()).hasSize(20);
    }

    assertUnavailable(
        Access.READ,
        file
            + " was written by a newer Entente (schema 3, this one knows 2); install a newer one or"
            + " choose another --ledger");
  }

  @Test
  void failedMigrationChangesNothing() {
    fill();
    Migrations broken =
        new Migrations(List.of("V001__ledger", "V002__checks", "V003__test", "V004__broken"));

    assertThatThrownBy(() -> new LedgerFile(file, broken).open(Access.APPEND))
        .isInstanceOf(IllegalStateException.class);

    try (DuckDbLedger ledger = DuckDbLedger.open(file, Access.APPEND)) {
      assertThat(ledger.documents()).hasSize(20);
    }
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void newerSchemaIsRefused(Access access) {
    fill();
    try (Database database = Database.open(file, Access.APPEND);
        Session session = database.session()) {
      session.run("test", "INSERT INTO schema_version VALUES (7, 'V007__later')");
      session.commit();
    }

    assertUnavailable(
        access,
        file
            + " was written by a newer Entente (schema 7, this one knows 2); install a newer one or"
            + " choose another --ledger");
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void anothersDatabaseIsLeftAlone(Access access) {
    try (Database database = Database.open(file, Access.APPEND);
        Session session = database.session()) {
      session.run("test", "CREATE TABLE birds (name VARCHAR)");
      session.commit();
    }

    assertUnavailable(
        access, file + " is a DuckDB file, but not a ledger; choose another --ledger");
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void textFileIsNoLedger(Access access) throws IOException {
    Files.writeString(file, "Dear diary");

    assertUnavailable(access, file + " is not a ledger: no DuckDB file; choose another --ledger");
    assertThat(file).content().isEqualTo("Dear diary");
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void randomBytesAndAnEmptyFileAreNoLedger(Access access) throws IOException {
    byte[] junk = new byte[300_000];
    new Random(1).nextBytes(junk);
    for (byte[] content : List.of(junk, new byte[0], new byte[20_000])) {
      Files.write(file, content);
      assertUnavailable(access, file + " is not a ledger: no DuckDB file; choose another --ledger");
      assertThat(file).hasBinaryContent(content);
    }
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void truncatedLedgerIsDamagedWhenOpenedOrRead(Access access) throws IOException {
    fill();
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {100, 5_000, whole.length / 3, whole.length / 2}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> readAll(access))
          .as("%d of %d bytes", length, whole.length)
          .isInstanceOf(LedgerUnavailable.class)
          .hasMessage(file + " is damaged; restore it from a copy, or choose another --ledger");
    }
  }

  private void readAll(Access access) {
    try (DuckDbLedger ledger = DuckDbLedger.open(file, access)) {
      ledger.documents().forEach(document -> ledger.findReading(document.id()));
    }
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void ledgerWithFlippedBytesIsDamaged(Access access) throws IOException {
    fill();
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 12_288; i < bytes.length; i += 1_000) {
      bytes[i] ^= 0x55;
    }
    Files.write(file, bytes);

    assertUnavailable(
        access, file + " is damaged; restore it from a copy, or choose another --ledger");
  }

  @Test
  void missingLedgerIsNotMadeForReading() throws IOException {
    assertUnavailable(
        Access.READ,
        "there is no ledger at " + file + "; read a document first, or choose another --ledger");
    assertThat(files()).isEmpty();
  }

  @Test
  void missingDirectoryIsNamed() {
    file = directory.resolve("none").resolve("x.duckdb");

    assertUnavailable(
        Access.APPEND,
        file
            + " cannot be made: there is no directory "
            + directory.resolve("none")
            + "; choose another --ledger");
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void directoryIsNoLedger(Access access) {
    file = directory;

    assertThatThrownBy(() -> DuckDbLedger.open(file, access).close())
        .isInstanceOf(LedgerUnavailable.class)
        .hasMessage(file + " is a directory, not a ledger; choose another --ledger");
  }

  @Test
  void directoryWithoutPermissionIsNamed() throws IOException {
    Path closed = Files.createDirectory(directory.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(closed), "root may write everywhere");
    file = closed.resolve("x.duckdb");

    assertUnavailable(
        Access.APPEND,
        file
            + " cannot be written: no permission to write in "
            + closed
            + "; choose another --ledger");
  }

  @Test
  void ledgerOpenTwiceInOneProcessIsInUse() {
    try (DuckDbLedger ledger = DuckDbLedger.open(file, Access.APPEND)) {
      assertThat(ledger.documents()).isEmpty();
      for (Access access : Access.values()) {
        assertThatThrownBy(() -> DuckDbLedger.open(file, access))
            .isInstanceOf(LedgerUnavailable.class)
            .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
      }
    }
    DuckDbLedger.open(file, Access.APPEND).close();
  }

  @Test
  void holderAnnouncesWhereItAnswers() {
    URI address = URI.create("http://127.0.0.1:4711/");
    try (DuckDbLedger ledger = DuckDbLedger.open(file, Access.APPEND)) {
      ledger.announce(address);

      assertThat(LedgerLocator.findHolder(file).orElseThrow().address()).contains(address);
      assertThat(Holder.parse(Holder.thisProcess().withAddress(address).text()))
          .contains(Holder.thisProcess().withAddress(address));
    }
    assertThat(LedgerLocator.findHolder(file)).isEmpty();
    assertThat(Holder.parse("pid=x\nstart=\n\0garbage")).isEmpty();
    assertThat(Holder.parse("pid=12\nstart=noon\naddress=\n").orElseThrow().start()).isEmpty();
  }

  @Test
  void settingsKeepExtensionsOutAndCannotBeChanged() {
    try (Database database = Database.open(file, Access.APPEND);
        Session session = database.session()) {
      assertThatThrownBy(() -> session.run("test", "SET autoload_known_extensions = true"))
          .hasStackTraceContaining("locked");
    }
  }
}
