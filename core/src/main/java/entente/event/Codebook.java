// SPDX-License-Identifier: Apache-2.0
package entente.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
   * @param type empty for statements and appeals (01, 02), which PLOVER drops
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

  /** The PLOVER type of {@code code}; empty for 01 and 02. */
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
    NavigableMap<String, Entry> entries = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Codebook.class.getResourceAsStream("cameo.tsv")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("code\t"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> entries.put(cells[0], entry(cells)));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled table cameo.tsv", e);
    }
    return new Codebook(entries);
  }

  private static Entry entry(String[] cells) {
    return new Entry(
        new CameoCode(cells[0]),
        cells[1],
        cells[2].isEmpty()
            ? Optional.empty()
            : Optional.of(new Intensity(Double.parseDouble(cells[2]))),
        cells[3].isEmpty() ? Optional.empty() : Optional.of(EventType.valueOf(cells[3])));
  }
}
