// SPDX-License-Identifier: Apache-2.0
package entente.event;

import entente.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The CAMEO codes with their PLOVER types and Goldstein values, from the bundled table {@code
 * cameo.tsv}, whose header cites its sources. A code without a line of its own takes its parent's
 * values.
 */
public final class Codebook {
  /** Version of the table, printed beside what was coded with it. */
  public static final String VERSION = "cameo-1.1b3/plover-2.0";

  static final List<String> COLUMNS = List.of("code", "name", "goldstein", "type");

  private static final Codebook STANDARD = read();

  private final NavigableMap<String, Entry> entries;

  private Codebook(NavigableMap<String, Entry> entries) {
    this.entries = entries;
  }

  /** The bundled table. */
  public static Codebook standard() {
    return STANDARD;
  }

  /**
   * One code.
   *
   * @param code the code
   * @param name in a few words
   * @param goldstein the intensity, empty where none is published for it or its parents
   * @param type empty for statements (01), which PLOVER drops
   */
  public record Entry(
      CameoCode code, String name, Optional<Intensity> goldstein, Optional<EventType> type) {}

  /** All codes, in order. */
  public List<Entry> entries() {
    return new ArrayList<>(entries.values());
  }

  /** The entry of {@code code} or of its nearest parent. */
  public Entry entry(CameoCode code) {
    for (int length = code.digits().length(); length > 2; length--) {
      Entry entry = entries.get(code.digits().substring(0, length));
      if (entry != null) {
        return entry;
      }
    }
    return Objects.requireNonNull(entries.get(code.root()), () -> "no root " + code);
  }

  /** The PLOVER type of {@code code}; empty for 01. */
  public Optional<EventType> type(CameoCode code) {
    return entry(code).type();
  }

  /** The quadrant of {@code code}: that of its root, as GDELT counts it. */
  public QuadClass quad(CameoCode code) {
    int root = Integer.parseInt(code.root());
    if (root <= 5) {
      return QuadClass.VERBAL_COOPERATION;
    }
    if (root <= 8) {
      return QuadClass.MATERIAL_COOPERATION;
    }
    return root <= 13 ? QuadClass.VERBAL_CONFLICT : QuadClass.MATERIAL_CONFLICT;
  }

  /** The Goldstein value of {@code code}; 0 where none is published, as for plain statements. */
  public Intensity intensity(CameoCode code) {
    return entry(code).goldstein().orElse(new Intensity(0));
  }

  private static Codebook read() {
    return of(Table.bundled(Codebook.class, "cameo.tsv", COLUMNS));
  }

  static Codebook of(Table table) {
    NavigableMap<String, Entry> entries = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      Entry entry = entry(row);
      if (entries.put(entry.code().digits(), entry) != null) {
        throw row.malformed("a second line for " + entry.code());
      }
    }
    return new Codebook(entries);
  }

  private static Entry entry(Table.Row row) {
    return new Entry(
        row.value("code", CameoCode::new),
        row.value("name", text -> text),
        row.find("goldstein", text -> new Intensity(Double.parseDouble(text))),
        row.find("type", EventType::valueOf));
  }
}
