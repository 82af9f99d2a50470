// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.ledger.LedgerUnavailable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** An open DuckDB database. */
final class Database implements AutoCloseable {
  /** Threads DuckDB may use; more do not pay for the small questions that are asked here. */
  private static final int MOST_THREADS = 4;

  private final String name;
  private final DuckDBConnection root;

  private Database(String name, DuckDBConnection root) {
    this.name = name;
    this.root = root;
  }

  /**
   * Opens a file, which DuckDB makes if it is missing and {@code access} allows.
   *
   * @throws LedgerUnavailable if it is in use, damaged or no DuckDB file
   */
  static Database open(Path file, Access access) {
    try {
      return new Database(
          file.toString(), connect("jdbc:duckdb:" + file, access == Access.READ, settings()));
    } catch (SQLException e) {
      throw Failures.opening(file, e);
    }
  }

  /** A database that is gone when it is closed. */
  static Database inMemory() {
    Properties settings = settings();
    settings.setProperty("temp_directory", "");
    try {
      return new Database("a ledger in memory", connect("jdbc:duckdb:", false, settings));
    } catch (SQLException e) {
      throw new LedgerUnavailable("no ledger can be kept in memory: " + e.getMessage(), e);
    }
  }

  private static DuckDBConnection connect(String url, boolean readOnly, Properties settings)
      throws SQLException {
    try {
      return DuckDBConnection.newConnection(url, readOnly, "", settings);
    } catch (LinkageError | IllegalStateException e) {
      throw new LedgerUnavailable(
          "DuckDB's native library for "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + " cannot be loaded; it belongs beside duckdb_jdbc's jar",
          e);
    }
  }

  private static Properties settings() {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    Properties settings = new Properties();
    settings.setProperty("threads", String.format(Locale.ROOT, "%d", threads));
    settings.setProperty("memory_limit", "2GB");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    settings.setProperty("lock_configuration", "true");
    return settings;
  }

  /** What messages call it: the path as given. */
  String name() {
    return name;
  }

  /** A new transaction; several may run at a time, in several threads. */
  Session session() {
    try {
      return Session.over(name, root.duplicate());
    } catch (SQLException e) {
      throw Failures.running(name, "begin", e);
    }
  }

  @Override
  public void close() {
    try {
      root.close();
    } catch (SQLException e) {
      throw Failures.running(name, "close", e);
    }
  }
}
