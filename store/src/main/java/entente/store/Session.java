// SPDX-License-Identifier: Apache-2.0
package entente.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.duckdb.DuckDBConnection;

/**
 * One transaction: all its queries see the same state of the ledger. What it appends is kept only
 * if it is committed.
 */
final class Session implements AutoCloseable {
  private final String ledger;
  private final DuckDBConnection connection;
  private final Map<String, Rows> rows = new LinkedHashMap<>();

  private Session(String ledger, DuckDBConnection connection) {
    this.ledger = ledger;
    this.connection = connection;
  }

  static Session over(String ledger, DuckDBConnection connection) {
    try {
      connection.setAutoCommit(false);
      return new Session(ledger, connection);
    } catch (SQLException e) {
      throw Failures.running(ledger, "begin", e);
    }
  }

  /** All rows of a query about {@code ids}, in its order; without ids nothing is asked. */
  <T> List<T> listOf(String query, Row.Reader<T> reader, List<String> ids) {
    return ids.isEmpty() ? List.of() : list(query, reader, ids);
  }

  /** All rows of a query, in its order. */
  <T> List<T> list(String query, Row.Reader<T> reader, Object... parameters) {
    return list(query, reader, value -> true, Integer.MAX_VALUE, parameters);
  }

  /** The first {@code limit} rows of a query that are {@code wanted}, in its order. */
  <T> List<T> list(
      String query, Row.Reader<T> reader, Predicate<T> wanted, int limit, Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(Sql.query(query))) {
      bind(statement, parameters);
      try (ResultSet result = statement.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (found.size() < limit && result.next()) {
          Optional.of(reader.read(new Row(result))).filter(wanted).ifPresent(found::add);
        }
        return found;
      }
    } catch (SQLException e) {
      throw Failures.running(ledger, query, e);
    }
  }

  /** The first row of a query. */
  <T> Optional<T> first(String query, Row.Reader<T> reader, Object... parameters) {
    return list(query, reader, value -> true, 1, parameters).stream().findFirst();
  }

  private void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] instanceof List<?> list) {
        statement.setArray(i + 1, connection.createArrayOf("VARCHAR", list.toArray()));
      } else {
        statement.setObject(i + 1, parameters[i]);
      }
    }
  }

  /** Runs statements parted by semicolons. */
  void run(String name, String statements) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(statements);
    } catch (SQLException e) {
      throw Failures.running(ledger, name, e);
    }
  }

  /** Where rows for {@code table} go. */
  Rows rows(String table) {
    return rows.computeIfAbsent(table, this::openRows);
  }

  private Rows openRows(String table) {
    try {
      return new Rows(table, connection.createAppender(table));
    } catch (SQLException e) {
      throw Failures.running(ledger, table, e);
    }
  }

  /** Keeps what was appended; it is on the disk when this returns. */
  void commit() {
    try {
      closeRows();
      connection.commit();
    } catch (SQLException e) {
      throw Failures.running(ledger, "commit", e);
    }
  }

  private void closeRows() throws SQLException {
    for (Rows table : rows.values()) {
      table.close();
    }
    rows.clear();
  }

  @Override
  public void close() {
    try (connection) {
      closeRows();
      connection.rollback();
    } catch (SQLException e) {
      throw Failures.running(ledger, "end", e);
    }
  }
}
