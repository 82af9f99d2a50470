// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.Coder;
import entente.exchange.gold.GoldDocument;
import entente.exchange.gold.GoldLine;
import entente.exchange.gold.PredictedLine;
import entente.exchange.gold.Predictions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Predicts gold lines as {@code code --jsonl} and {@code extract --jsonl} print them. */
final class GoldCoding {
  private final Workbench bench;
  private final GoldFiles files;
  private final int threads;
  private final LongSentences tooLong = new LongSentences();

  GoldCoding(Workbench bench, GoldFiles files, int threads) {
    this.bench = bench;
    this.files = files;
    this.threads = threads;
  }

  /** The predictions, whatever the number of threads. A text that cannot be read has none. */
  Predictions predict(List<GoldLine> gold, Progress progress) {
    Coder coder = bench.coder();
    bench.reader();
    Predictions predictions = new Predictions();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<String>>> answers = new ArrayList<>();
      gold.forEach(line -> answers.add(workers.submit(() -> lines(coder, line))));
      for (int i = 0; i < answers.size(); i++) {
        String name = gold.get(i).request().name();
        add(name, answers.get(i), predictions);
        progress.step(name);
      }
    } finally {
      workers.shutdownNow();
    }
    return predictions;
  }

  /** The sentences so far that are too long to be coded. */
  LongSentences tooLong() {
    return tooLong;
  }

  private List<String> lines(Coder coder, GoldLine line) {
    return line instanceof GoldDocument
        ? ExtractCommand.lines(bench, coder, tooLong, line.request())
        : CodeCommand.rows(coder, tooLong, line.request());
  }

  private void add(String name, Future<List<String>> answer, Predictions predictions) {
    try {
      Worker.answer(answer, name).stream().map(PredictedLine::parse).forEach(predictions::add);
    } catch (IllegalArgumentException unreadable) {
      files.skip(name, unreadable);
    }
  }
}
