// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Answers a batch: one answer of zero or more lines for each line of input, in the order of the
 * input whatever the number of threads. A bad line is told and skipped.
 */
final class BatchLines {
  /** Lines handed out before the first answer is awaited, so that memory stays bounded. */
  private static final int AHEAD = 512;

  private final Console console;
  private final int threads;
  private int bad;

  BatchLines(Console console, int threads) {
    this.console = console;
    this.threads = threads;
  }

  /** Answers all lines of {@code file}, or of standard input for {@code -}. */
  ExitCode answer(String file, Function<String, List<String>> answer) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (BufferedReader lines = open(file)) {
      int number = 0;
      List<Future<List<String>>> pending = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line;
        if (!text.isBlank()) {
          pending.add(workers.submit(() -> answer.apply(text)));
        } else {
          pending.add(workers.submit(() -> List.of()));
        }
        if (pending.size() == (threads == 1 ? 1 : AHEAD)) {
          number = print(pending, number);
        }
      }
      print(pending, number);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    } finally {
      workers.shutdownNow();
    }
    return bad == 0 ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private int print(List<Future<List<String>>> pending, int before) {
    int number = before;
    for (Future<List<String>> answer : pending) {
      number++;
      print(answer, "line " + number);
    }
    pending.clear();
    console.out().flush();
    return number;
  }

  private void print(Future<List<String>> answer, String place) {
    try {
      Worker.answer(answer, place).forEach(console::data);
    } catch (IllegalArgumentException e) {
      bad++;
      console.say(place + " is skipped: " + e.getMessage());
    }
  }

  private static BufferedReader open(String file) throws IOException {
    return file.equals("-") ? InputFiles.text(System.in) : InputFiles.text(Path.of(file));
  }
}
