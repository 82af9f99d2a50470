// SPDX-License-Identifier: Apache-2.0
package entente.coder.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of tab-separated cells with a header line; lines that begin with {@code #} are remarks.
 *
 * @param name the file's name, for messages
 * @param header names of the columns
 * @param rows the lines in order
 */
public record Table(String name, List<String> header, List<Row> rows) {
  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * A line.
   *
   * @param place file and line, such as {@code yield.tsv:12}
   * @param text the whole line
   * @param cells its cells, as many as the header has
   */
  public record Row(String place, String text, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell in column {@code index}, from 0. */
    public String cell(int index) {
      return cells.get(index);
    }
  }

  /**
   * The table in a resource beside {@code owner}.
   *
   * @throws IllegalStateException if it is absent or a line has another number of cells
   */
  public static Table of(Class<?> owner, String resource) {
    try (InputStream in =
        Optional.ofNullable(owner.getResourceAsStream(resource))
            .orElseThrow(() -> new IllegalStateException("no resource " + resource))) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return of(resource.substring(resource.lastIndexOf('/') + 1), lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled table " + resource, e);
    }
  }

  /**
   * The table of these lines.
   *
   * @throws IllegalStateException naming file and line, if a line has another number of cells than
   *     the header
   */
  public static Table of(String name, List<String> lines) {
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
        continue;
      }
      String place = name + ":" + (i + 1);
      if (cells.size() != header.size()) {
        throw new IllegalStateException(
            place + ": " + cells.size() + " cells, the header has " + header.size());
      }
      rows.add(new Row(place, line, cells));
    }
    return new Table(name, header, rows);
  }
}
