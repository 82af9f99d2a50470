// SPDX-License-Identifier: Apache-2.0
package entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled .sql files. */
final class Sql {
  private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

  private Sql() {}

  /** The text of {@code sql/NAME.sql}. */
  static String query(String name) {
    return TEXTS.computeIfAbsent("sql/" + name + ".sql", Sql::read);
  }

  /** The text of {@code migration/NAME.sql}. */
  static String migration(String name) {
    return read("migration/" + name + ".sql");
  }

  private static String read(String file) {
    try (InputStream in =
        Objects.requireNonNull(Sql.class.getResourceAsStream(file), () -> "no resource " + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled " + file, e);
    }
  }
}
