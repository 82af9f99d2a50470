// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of expected output; {@code -Dgolden=write} renews them, and the difference is reviewed. */
final class Golden {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "entente", "app", "dossier");

  private Golden() {}

  static void requireSame(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
