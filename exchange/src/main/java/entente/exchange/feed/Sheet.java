// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A file of rows with the names of its columns on the first line, parted by commas or tabs. */
final class Sheet {
  private static final int LONGEST_HEADER = 1 << 16;

  private final String file;
  private final Map<String, Integer> columns = new HashMap<>();
  private int width;

  private Sheet(String file) {
    this.file = file;
  }

  /**
   * Hands on each row.
   *
   * @param required for each column that must be there its names, one of which must be found
   * @throws IllegalArgumentException if it has not these columns or is no such file at all
   */
  static void read(Reader text, String file, List<List<String>> required, Consumer<Row> rows)
      throws IOException {
    BufferedReader buffered = new BufferedReader(text, LONGEST_HEADER);
    Sheet sheet = new Sheet(file);
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(buffered))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(buffered)) {
      for (CsvRecord csv : records) {
        if (sheet.columns.isEmpty()) {
          sheet.header(csv, required);
        } else {
          rows.accept(sheet.new Row(csv));
        }
      }
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(file + " is no table: " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    if (sheet.columns.isEmpty()) {
      throw new IllegalArgumentException(file + " is empty");
    }
  }

  private static char separator(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    String header = Optional.ofNullable(text.readLine()).orElse("");
    text.reset();
    return header.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private void header(CsvRecord csv, List<List<String>> required) {
    width = csv.getFieldCount();
    for (int i = 0; i < width; i++) {
      columns.putIfAbsent(unmarked(csv.getField(i)).strip(), i);
    }
    for (List<String> names : required) {
      if (names.stream().noneMatch(columns::containsKey)) {
        throw new IllegalArgumentException(
            file
                + " has no column "
                + String.join(" or ", names)
                + "; is it of this format? Its columns are "
                + String.join(", ", csv.getFields()));
      }
    }
  }

  /** Without the mark some programs put before UTF-8. */
  private static String unmarked(String name) {
    return name.startsWith("\uFEFF") ? name.substring(1) : name;
  }

  /** A row. */
  final class Row {
    private final CsvRecord csv;

    private Row(CsvRecord csv) {
      this.csv = csv;
    }

    /** The line it begins on, from 1. */
    int line() {
      return Math.toIntExact(csv.getStartingLineNumber());
    }

    /** Whether it has as many cells as the table has columns. */
    boolean fits() {
      return csv.getFieldCount() == width;
    }

    /** The cell, stripped; empty where the table has no such column or the cell is empty or NA. */
    String text(String column) {
      Integer index = columns.get(column);
      if (index == null || index >= csv.getFieldCount()) {
        return "";
      }
      String cell = csv.getField(index).strip();
      return cell.equals("NA") ? "" : cell;
    }

    /** The cell of the first of these columns that is not empty. */
    String text(List<String> names) {
      return names.stream().map(this::text).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }
  }
}
