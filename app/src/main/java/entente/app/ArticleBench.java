// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.app.InputFiles.InputFile;
import entente.coder.Coder;
import entente.coder.parse.Parser;
import entente.reader.DocumentReader;
import entente.reader.RawDocument;
import entente.reader.ReadOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Model, reading and coding of one document. */
final class ArticleBench {
  private static final int RUNS = 9;

  private ArticleBench() {}

  static List<BenchRow> rows(Path file) {
    InputFile input = InputFiles.of(List.of(file)).get(0);
    List<BenchRow> rows = new ArrayList<>();
    Workbench bench = new Workbench();
    long start = System.nanoTime();
    Parser parser = LanguageModel.load();
    rows.add(new BenchRow("model-load", seconds(start), "s"));
    start = System.nanoTime();
    Coder coder = Coder.load(() -> parser, bench.directory());
    rows.add(new BenchRow("tables-load", seconds(start), "s"));
    start = System.nanoTime();
    int reports = read(bench.reader(), coder, input);
    rows.add(new BenchRow("article-first", seconds(start), "s"));
    List<Double> runs = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      start = System.nanoTime();
      read(bench.reader(), coder, input);
      runs.add(seconds(start));
    }
    runs.sort(null);
    rows.add(new BenchRow("article-median", runs.get(RUNS / 2), "s"));
    rows.add(new BenchRow("reports", reports, "reports"));
    return rows;
  }

  private static int read(DocumentReader reader, Coder coder, InputFile input) {
    try {
      ReadOutcome read =
          reader.read(
              new RawDocument(
                  input.label(), Files.readAllBytes(input.path()), RawDocument.Hints.none()));
      if (read instanceof ReadOutcome.Clean clean) {
        return coder.code(clean.document()).reports().size();
      }
      throw EntenteException.badInput("cannot be read: " + input.name());
    } catch (IOException e) {
      throw new UncheckedIOException(input.name(), e);
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
