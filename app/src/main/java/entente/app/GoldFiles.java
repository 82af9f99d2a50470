// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.exchange.gold.GoldLine;
import entente.exchange.gold.PredictedLine;
import entente.exchange.gold.Predictions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads gold lines and predictions. A bad line is told with its place, counted and skipped. */
final class GoldFiles {
  private final Console console;
  private int skipped;

  GoldFiles(Console console) {
    this.console = console;
  }

  /** How many lines were skipped so far. */
  int skipped() {
    return skipped;
  }

  /** All gold lines of the files, in order. */
  List<GoldLine> gold(List<Path> files) {
    return lines(files, GoldLine::parse, "gold");
  }

  /** All predictions of the files. */
  Predictions predictions(List<Path> files) {
    Predictions predictions = new Predictions();
    lines(files, PredictedLine::parse, "predictions").forEach(predictions::add);
    return predictions;
  }

  private <T> List<T> lines(List<Path> files, Function<String, T> parse, String what) {
    List<T> parsed = new ArrayList<>();
    int before = skipped;
    files.forEach(file -> read(file, parse, parsed));
    if (parsed.isEmpty() && skipped > before) {
      throw EntenteException.badInput(
          "no line of " + files + " can be read as " + what + "; see docs/formats");
    }
    return parsed;
  }

  private <T> void read(Path file, Function<String, T> parse, List<T> parsed) {
    try (BufferedReader lines = InputFiles.text(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          add(file + ", line " + number, line, parse, parsed);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  private <T> void add(String place, String line, Function<String, T> parse, List<T> parsed) {
    try {
      parsed.add(parse.apply(line));
    } catch (IllegalArgumentException e) {
      skip(place, e);
    }
  }

  /** Tells that something is left out, and counts it. */
  void skip(String place, IllegalArgumentException why) {
    skipped++;
    console.say(place + " is skipped: " + why.getMessage());
  }
}
