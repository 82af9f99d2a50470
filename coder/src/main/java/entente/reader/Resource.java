// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables that belong to the program. */
final class Resource {
  private Resource() {}

  /** The lines of a table of this package that are neither blank nor comments. */
  static List<String> lines(String name) {
    InputStream table = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
