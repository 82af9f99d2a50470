// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that paths on the command line stand for, in an order that content alone decides. */
final class InputFiles {
  private InputFiles() {}

  /**
   * One file to read.
   *
   * @param path where it is
   * @param name the path as the user gave it, with {@code /}
   * @param label what documents keep of it: its name, below the folder it was found in; the same
   *     wherever the folder lies
   */
  record InputFile(Path path, String name, String label) {}

  /**
   * Files as named, folders by all files in them and below, hidden ones left out, sorted by name.
   *
   * @throws EntenteException if a path does not exist or a folder cannot be listed
   */
  static List<InputFile> of(List<Path> paths) {
    List<InputFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw EntenteException.badInput("no such file or folder: " + path + "; check the path");
      }
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else {
        files.add(new InputFile(path, name(path), name(fileName(path))));
      }
    }
    return files;
  }

  private static List<InputFile> below(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          .map(file -> new InputFile(file, name(file), name(folder.relativize(file))))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new EntenteException(
          ExitCode.BAD_INPUT,
          "cannot list the folder " + folder + ": " + e.getMessage() + "; check its permissions",
          e);
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static Path fileName(Path path) {
    return Optional.ofNullable(path.getFileName()).orElse(path);
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  /**
   * The text of a file, for reading line by line; bytes that are no UTF-8 are replaced.
   *
   * @throws EntenteException if it is no file or may not be read
   */
  static BufferedReader text(Path file) throws IOException {
    if (Files.isDirectory(file) || !Files.isReadable(file)) {
      throw EntenteException.badInput("no such file, or no permission to read it: " + file);
    }
    return text(Files.newInputStream(file));
  }

  /** The text of a stream, likewise. */
  static BufferedReader text(InputStream bytes) {
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }
}
