// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.ledger.LedgerUnavailable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns failures of DuckDB and of the file system into one sentence a user can act on. */
final class Failures {
  private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d{1,18})\\)");

  /** How DuckDB tells of a file that lost or changed bytes. */
  private static final Pattern DAMAGE =
      Pattern.compile("^(Data Corruption|Serialization)|Could not read enough bytes");

  /** How it tells of a disk or memory that is full or fails. */
  private static final Pattern TROUBLE =
      Pattern.compile("^(IO Error|Out of Memory|FATAL)|No space left");

  private static final String CHOOSE = "; choose another --ledger";

  private Failures() {}

  /** Why {@code ledger} cannot be opened. */
  static LedgerUnavailable opening(Path ledger, SQLException e) {
    String message = Objects.toString(e.getMessage(), "");
    if (message.contains("Could not set lock")) {
      return LedgerLock.inUse(ledger, holder(message));
    }
    if (message.contains("not a valid DuckDB database file")) {
      return new LedgerUnavailable(ledger + " is not a ledger: no DuckDB file" + CHOOSE, e);
    }
    if (Files.isDirectory(ledger)) {
      return new LedgerUnavailable(ledger + " is a directory, not a ledger" + CHOOSE, e);
    }
    if (message.contains("Permission denied")) {
      return new LedgerUnavailable(ledger + " cannot be opened: no permission" + CHOOSE, e);
    }
    if (message.contains("newer version")) {
      return new LedgerUnavailable(
          ledger + " was written by a newer DuckDB; install a newer Entente" + CHOOSE.substring(1),
          e);
    }
    return damaged(ledger, e);
  }

  /** Why a query or an append failed: the ledger's state where that is to blame, else a bug. */
  static RuntimeException running(String ledger, String query, SQLException e) {
    String message = Objects.toString(e.getMessage(), "");
    if (DAMAGE.matcher(message).find()) {
      return damaged(Path.of(ledger), e);
    }
    if (TROUBLE.matcher(message).find()) {
      return new LedgerUnavailable(
          ledger + " could not be used: " + firstLine(message) + "; free space and repeat", e);
    }
    return new IllegalStateException("query " + query + " on " + ledger, e);
  }

  static LedgerUnavailable damaged(Path ledger, Throwable cause) {
    return new LedgerUnavailable(
        ledger + " is damaged; restore it from a copy, or choose another --ledger", cause);
  }

  /** Why nothing can be written beside {@code ledger}. */
  static LedgerUnavailable unwritable(Path ledger, IOException e) {
    Path directory = Objects.requireNonNullElse(ledger.toAbsolutePath().getParent(), ledger);
    if (!Files.isDirectory(directory)) {
      return new LedgerUnavailable(
          ledger + " cannot be made: there is no directory " + directory + CHOOSE, e);
    }
    String reason =
        e instanceof AccessDeniedException
            ? "no permission to write in " + directory
            : firstLine(Objects.toString(e.getMessage(), e.toString()));
    return new LedgerUnavailable(ledger + " cannot be written: " + reason + CHOOSE, e);
  }

  private static Optional<Holder> holder(String message) {
    Matcher pid = HOLDER.matcher(message);
    return pid.find()
        ? Optional.of(new Holder(Long.parseLong(pid.group(1)), Optional.empty(), Optional.empty()))
        : Optional.empty();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("unknown reason");
  }
}
