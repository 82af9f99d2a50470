// SPDX-License-Identifier: Apache-2.0
package entente.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A bundled table: UTF-8, lines ended by a line feed, cells parted by tabs, first the names of the
 * columns, {@code #} lines and empty lines passed over. Strict: whatever does not fit is an {@link
 * IllegalStateException} that names file and line, since a bundled table is part of the program.
 */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Table(String name, List<String> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
  }

  /**
   * The table that lies as {@code resource} beside {@code owner}.
   *
   * @param columns the columns it must have, in order
   * @throws IllegalStateException if it is absent or malformed
   */
  public static Table bundled(Class<?> owner, String resource, List<String> columns) {
    try (InputStream bytes = owner.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("no bundled table " + resource + " beside " + owner);
      }
      return of(
          resource,
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)).lines().toList(),
          columns);
    } catch (IOException e) {
      throw new UncheckedIOException("bundled table " + resource, e);
    }
  }

  /**
   * The table of these lines; {@code name} is for messages.
   *
   * @throws IllegalStateException if it is malformed
   */
  public static Table of(String name, List<String> lines, List<String> columns) {
    Table table = new Table(name, columns);
    boolean header = true;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Row row = table.new Row(i + 1, List.of(line.split("\t", -1)));
      if (header) {
        row.requireHeader();
        header = false;
      } else {
        row.requireWidth();
        table.rows.add(row);
      }
    }
    if (header) {
      throw new IllegalStateException(name + ": no line with the names of the columns");
    }
    return table;
  }

  /** Its rows, in order. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** A line of the table. */
  public final class Row {
    private final int line;
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    private void requireHeader() {
      if (!cells.equals(columns)) {
        throw malformed("columns are " + cells + ", expected " + columns);
      }
    }

    private void requireWidth() {
      if (cells.size() != columns.size()) {
        throw malformed(cells.size() + " cells, expected " + columns.size());
      }
    }

    /** The cell as it stands; may be empty. */
    public String text(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(name + " has no column " + column);
      }
      return cells.get(index);
    }

    /**
     * The cell, read by {@code parse}.
     *
     * @throws IllegalStateException if it is empty or {@code parse} rejects it
     */
    public <T> T value(String column, Function<String, T> parse) {
      return find(column, parse).orElseThrow(() -> malformed("no " + column));
    }

    /**
     * The cell, read by {@code parse}; empty if the cell is.
     *
     * @throws IllegalStateException if {@code parse} rejects it
     */
    public <T> Optional<T> find(String column, Function<String, T> parse) {
      String text = text(column);
      return text.isEmpty() ? Optional.empty() : Optional.of(parsed(column, text, parse));
    }

    /**
     * The parts of the cell between {@code separator}s, each read by {@code parse}; none if the
     * cell is empty.
     *
     * @throws IllegalStateException if a part is empty or {@code parse} rejects it
     */
    public <T> List<T> list(String column, char separator, Function<String, T> parse) {
      String text = text(column);
      List<T> values = new ArrayList<>();
      int from = 0;
      while (!text.isEmpty() && from <= text.length()) {
        int at = text.indexOf(separator, from);
        int to = at < 0 ? text.length() : at;
        if (to == from) {
          throw malformed("an empty part in " + column + " '" + text + "'");
        }
        values.add(parsed(column, text.substring(from, to), parse));
        from = to + 1;
      }
      return values;
    }

    private <T> T parsed(String column, String text, Function<String, T> parse) {
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IllegalStateException(where() + column + " '" + text + "': " + e.getMessage(), e);
      }
    }

    /** File and line, such as {@code yield.tsv:12}. */
    public String place() {
      return name + ":" + line;
    }

    /** The error to throw where the row cannot be right. */
    public IllegalStateException malformed(String why) {
      return new IllegalStateException(where() + why);
    }

    private String where() {
      return name + ", line " + line + ": ";
    }
  }
}
