// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.ledger.LedgerUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A ledger's file and how it is opened.
 *
 * @param path where it lies
 * @param migrations the schema it is to have
 */
record LedgerFile(Path path, Migrations migrations) {

  DuckDbLedger open(Access access) {
    return access == Access.READ ? openForReading() : openForAppending();
  }

  private DuckDbLedger openForReading() {
    LedgerLock.findHolder(path)
        .ifPresent(
            holder -> {
              throw LedgerLock.inUse(path, Optional.of(holder));
            });
    if (!Files.exists(path)) {
      throw new LedgerUnavailable(
          "there is no ledger at " + path + "; read a document first, or choose another --ledger");
    }
    // Opened once where it can be: each opening of a small ledger takes some 40 ms.
    Database database = Database.open(path, Access.READ);
    if (versionOf(database) < migrations.newest()) {
      database.close();
      openForAppending().close();
      database = Database.open(path, Access.READ);
    }
    return new DuckDbLedger(database, Access.READ, Optional.empty());
  }

  private DuckDbLedger openForAppending() {
    LedgerLock lock = LedgerLock.acquire(path);
    try {
      createIfMissing();
      return new DuckDbLedger(openMigrated(), Access.APPEND, Optional.of(lock));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private Database openMigrated() {
    Database database = Database.open(path, Access.APPEND);
    int version = versionOf(database);
    if (version < migrations.newest()) {
      try {
        migrations.apply(database, version);
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    }
    return database;
  }

  private int versionOf(Database database) {
    try {
      return migrations.version(database, path.toString());
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Makes the whole file under another name first: a process killed halfway would else leave one
   * that the next takes for damaged.
   */
  private void createIfMissing() {
    if (Files.exists(path)) {
      return;
    }
    if (Files.exists(beside(".wal"))) {
      throw new LedgerUnavailable(
          beside(".wal") + " belongs to a ledger that is gone; move it away to begin a new one");
    }
    try {
      Files.deleteIfExists(beside(".new"));
      Files.deleteIfExists(beside(".new.wal"));
      try (Database database = Database.open(beside(".new"), Access.APPEND)) {
        migrations.apply(database, 0);
      }
      Files.move(beside(".new"), path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Failures.unwritable(path, e);
    }
  }

  private Path beside(String ending) {
    return Path.of(path + ending);
  }
}
