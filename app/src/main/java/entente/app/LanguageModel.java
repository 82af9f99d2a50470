// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.model.EnglishModel;
import entente.coder.parse.ModelParser;
import entente.coder.parse.Parser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of the English model, which the build makes and the launcher names. */
final class LanguageModel {
  /** The system property that names the file. */
  static final String PROPERTY = "entente.model";

  private LanguageModel() {}

  /**
   * The parser with its model.
   *
   * @throws EntenteException if the file is missing or damaged
   */
  static Parser load() {
    Path file = file();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return new ModelParser(EnglishModel.read(bytes));
    } catch (IOException e) {
      throw new EntenteException(
          ExitCode.BAD_INPUT,
          "the language model "
              + file
              + " cannot be read: "
              + e.getMessage()
              + "; delete it and build again",
          e);
    }
  }

  /** What the doctor says of it. */
  static String state() {
    Path file = file();
    try {
      return Files.exists(file)
          ? "English, " + Files.size(file) / (1024 * 1024) + " MB, " + file
          : "missing: " + file + "; build again";
    } catch (IOException e) {
      return "unreadable: " + file;
    }
  }

  private static Path file() {
    return Path.of(System.getProperty(PROPERTY, "coder/.model/entente-en.model"));
  }
}
