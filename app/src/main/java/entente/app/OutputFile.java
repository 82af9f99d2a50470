// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command writes because it was asked for. */
final class OutputFile {
  private OutputFile() {}

  /** Writes {@code text} as UTF-8, with the folders it lies in; {@code what} is for messages. */
  static void write(Path file, String text, String what) {
    write(file, text.getBytes(StandardCharsets.UTF_8), what);
  }

  /** Writes {@code bytes}, likewise. */
  static void write(Path file, byte[] bytes, String what) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(what + " " + file + ": " + e.getMessage(), e);
    }
  }
}
