// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.Coder;
import entente.coder.frame.Frames;
import entente.coder.parse.Parser;
import entente.coder.parse.Tokenizer;
import entente.event.Report;
import entente.reading.CleanDocument;
import entente.reading.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * How fast a stream of news is coded, part by part. Rates are the best of some rounds after a
 * warm-up, since other work on a machine can only slow them; rows to be compared take turns.
 */
final class CoderBench {
  private static final int ROUNDS = 5;
  private static final long WARM_UP = 12_000_000_000L;

  private final WatchedParser parser;
  private final Coder coder;
  private final List<CleanDocument> own;
  private final BenchStream stream;
  private final List<BenchRow> rows = new ArrayList<>();

  private CoderBench(WatchedParser parser, Coder coder, List<CleanDocument> own) {
    this.parser = parser;
    this.coder = coder;
    this.own = own;
    this.stream = BenchStream.mixed(own, coder, parser);
  }

  /**
   * The rows.
   *
   * @param file English prose of which the stream is made; bundled prose where there is none
   */
  static List<BenchRow> rows(Optional<Path> file) {
    List<CleanDocument> own = file.map(BenchStream::of).orElseGet(BenchStream::bundled);
    long start = System.nanoTime();
    Parser model = LanguageModel.load();
    double load = seconds(System.nanoTime() - start);
    WatchedParser watched = new WatchedParser(model);
    Coder coder = Coder.load(() -> watched, new Workbench().directory());
    CoderBench bench = new CoderBench(watched, coder, own);
    bench.rows.add(new BenchRow("model-load", load, "s"));
    bench.measure();
    return bench.rows;
  }

  private void measure() {
    long start = System.nanoTime();
    while (System.nanoTime() - start < WARM_UP) {
      rate(stream.documents(), 2);
      rate(stream.candidates(), 1);
    }
    addThroughput();
    addFilter();
    rows.add(new BenchRow("peak-memory", Stopwatch.peakMegabytes(), "MB"));
    rows.add(
        NameBench.row(
            own.stream().map(d -> d.document().text()).collect(Collectors.joining("\n\n"))));
  }

  /** The best rates of one task so far. */
  private static final class Best {
    private double wall;
    private double processor;

    void add(double sentences, double wallSeconds, double processorSeconds) {
      wall = Math.max(wall, sentences / wallSeconds);
      processor = Math.max(processor, sentences / processorSeconds);
    }
  }

  private void addThroughput() {
    Best stream1 = new Best();
    Best candidates1 = new Best();
    Best rejected = new Best();
    Best parsed = new Best();
    double stream2 = 0;
    double candidates2 = 0;
    for (int round = 0; round < ROUNDS; round++) {
      time(stream1, stream.documents(), coder);
      stream2 = Math.max(stream2, rate(stream.documents(), 2));
      time(candidates1, stream.candidates(), coder);
      candidates2 = Math.max(candidates2, rate(stream.candidates(), 2));
      time(rejected, stream.rejected(), coder);
      timeParser(parsed);
    }
    Best all = new Best();
    time(all, stream.documents(), coder.unfiltered());
    String unit = "sentences/s";
    rows.add(new BenchRow("stream-1", stream1.wall, unit).over("every sentence parsed", all.wall));
    rows.add(new BenchRow("stream-2", stream2, unit).over("stream-1", stream1.wall));
    rows.add(
        new BenchRow("candidates-1", candidates1.wall, unit).over("parser alone", parsed.wall));
    rows.add(
        new BenchRow("candidates-2", candidates2, unit).over("candidates-1", candidates1.wall));
    rows.add(new BenchRow("stream-cpu", stream1.processor, "sentences/s of processor time"));
    rows.add(
        new BenchRow("candidates-cpu", candidates1.processor, "sentences/s of processor time")
            .over("parser alone", parsed.processor));
    rows.add(
        new BenchRow("reject-us", 1e6 / rejected.processor, "us/sentence of processor time")
            .under("a sentence parsed and coded", 1e6 / candidates1.processor));
  }

  private static void time(Best best, List<CleanDocument> documents, Coder coder) {
    long wall = System.nanoTime();
    long processor = Stopwatch.processorNanos();
    int sentences = 0;
    for (CleanDocument document : documents) {
      sentences += coder.code(document).sentences().size();
    }
    best.add(
        sentences,
        seconds(System.nanoTime() - wall),
        seconds(Stopwatch.processorNanos() - processor));
  }

  private void timeParser(Best best) {
    List<String> sentences =
        stream.candidates().stream()
            .flatMap(candidates -> BenchStream.sentences(candidates).stream())
            .toList();
    long wall = System.nanoTime();
    long processor = Stopwatch.processorNanos();
    for (String sentence : sentences) {
      parser.parse(Tokenizer.tokenize(sentence));
    }
    best.add(
        sentences.size(),
        seconds(System.nanoTime() - wall),
        seconds(Stopwatch.processorNanos() - processor));
  }

  /** Sentences a second by the clock, the documents handed out to {@code threads}. */
  private double rate(List<CleanDocument> documents, int threads) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    AtomicInteger next = new AtomicInteger();
    List<Future<Integer>> counts = new ArrayList<>();
    long start = System.nanoTime();
    for (int thread = 0; thread < threads; thread++) {
      counts.add(workers.submit(() -> codeRest(documents, next)));
    }
    int sentences = counts.stream().mapToInt(count -> Worker.answer(count, "the measuring")).sum();
    double seconds = seconds(System.nanoTime() - start);
    workers.shutdownNow();
    return sentences / seconds;
  }

  private int codeRest(List<CleanDocument> documents, AtomicInteger next) {
    int sentences = 0;
    for (int at = next.getAndIncrement(); at < documents.size(); at = next.getAndIncrement()) {
      sentences += coder.code(documents.get(at)).sentences().size();
    }
    return sentences;
  }

  private void addFilter() {
    rows.add(new BenchRow("pass-rate", stream.share(), "share"));
    Coder everything = coder.unfiltered();
    Set<String> found = new HashSet<>();
    Set<String> kept = new HashSet<>();
    List<CleanDocument> texts = new ArrayList<>(BenchStream.bundled());
    texts.addAll(own);
    Frames.examples().forEach(sentence -> texts.add(BenchStream.document(sentence)));
    for (CleanDocument text : texts) {
      found.addAll(told(everything.code(text)));
      kept.addAll(told(coder.code(text)));
    }
    long lost = found.stream().filter(event -> !kept.contains(event)).count();
    rows.add(
        new BenchRow("filter-loss", found.isEmpty() ? 0 : (double) lost / found.size(), "share"));
    rows.add(new BenchRow("filter-events", found.size(), "events found by parsing everything"));
  }

  private static Set<String> told(Reading reading) {
    return reading.reports().stream().map(CoderBench::told).collect(Collectors.toSet());
  }

  private static String told(Report report) {
    return String.join(
        " ",
        report.evidence().sentence().document().value(),
        report.evidence().span().toString(),
        report.act().cameo().toString(),
        report.act().parties().toString());
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }
}
