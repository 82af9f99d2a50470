// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
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
      try {
        answer.get().forEach(console::data);
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof IllegalArgumentException)) {
          throw new IllegalStateException("line " + number + ": " + e.getCause(), e.getCause());
        }
        bad++;
        console.say("line " + number + " is skipped: " + e.getCause().getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EntenteException(ExitCode.INTERRUPTED, "interrupted at line " + number, e);
      }
    }
    pending.clear();
    console.out().flush();
    return number;
  }

  private static BufferedReader open(String file) throws IOException {
    InputStream bytes;
    if (file.equals("-")) {
      bytes = System.in;
    } else {
      Path path = Path.of(file);
      if (!Files.isReadable(path)) {
        throw EntenteException.badInput("no such file, or no permission to read it: " + file);
      }
      bytes = Files.newInputStream(path);
    }
    return new BufferedReader(
        new InputStreamReader(
            bytes,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }
}
