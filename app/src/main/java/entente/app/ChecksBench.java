// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.Coder;
import entente.exchange.form.BatchRequest;
import entente.reader.RawDocument;
import entente.reader.ReadOutcome;
import entente.reading.CleanDocument;
import entente.reading.Reading;
import entente.verify.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Plants errors in texts made from facts and counts which the checks find, and in how many true
 * texts they find something; and what the checks add to the coder's time.
 */
final class ChecksBench {
  /** Of each of four kinds. */
  private static final int EACH = 500;

  private static final int RUNS = 25;
  private static final long SEED = 20_260_105;

  private ChecksBench() {}

  /** What became of the texts of a kind. */
  private static final class Tally {
    private int planted;
    private int found;
    private int sound;
    private int flagged;

    void add(PlantedText text, boolean fired) {
      if (text.isFalse()) {
        planted++;
        found += fired ? 1 : 0;
      } else {
        sound++;
        flagged += fired ? 1 : 0;
      }
    }
  }

  /**
   * The rows.
   *
   * @param missed told of each text that was judged wrong
   */
  static List<BenchRow> rows(Consumer<String> missed) {
    Workbench bench = new Workbench();
    Coder coder = bench.coder();
    Examination examination = bench.examination();
    List<PlantedText> texts = new Planter(SEED).texts(EACH);
    warmUp(bench, texts);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    long coding = 0;
    long checking = 0;
    for (PlantedText text : texts) {
      long start = System.nanoTime();
      Reading reading = coder.code(Texts.asDocument(request(text), bench.reader()));
      long coded = System.nanoTime();
      List<Check> checks = examination.checks(reading, text.day());
      checking += System.nanoTime() - coded;
      coding += coded - start;
      boolean fired = !checks.isEmpty();
      tallies.computeIfAbsent(text.kind(), k -> new Tally()).add(text, fired);
      if (fired != text.isFalse()) {
        missed.accept(
            text.kind()
                + (fired ? " false alarm " + checks.get(0).rule().word() : " missed")
                + ": "
                + text.day().map(Object::toString).orElse("undated")
                + " "
                + text.text());
      }
    }
    return rows(tallies, (double) checking / coding);
  }

  /** What the checks add to coding {@code file}, median of several runs. */
  static BenchRow added(Path file) {
    Workbench bench = new Workbench();
    CleanDocument clean = clean(bench, file);
    List<Double> shares = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Reading reading = bench.coder().code(clean);
      long coded = System.nanoTime();
      bench.examination().checks(reading);
      shares.add((double) (System.nanoTime() - coded) / (coded - start));
    }
    shares.sort(null);
    return new BenchRow("added-text", shares.get(RUNS / 2), "of the coder's time");
  }

  private static CleanDocument clean(Workbench bench, Path file) {
    try {
      RawDocument raw =
          new RawDocument(file.toString(), Files.readAllBytes(file), RawDocument.Hints.none());
      if (bench.reader().read(raw) instanceof ReadOutcome.Clean clean) {
        return clean.document();
      }
      throw EntenteException.badInput("cannot be read: " + file + "; name a text or a page");
    } catch (IOException e) {
      throw EntenteException.badInput("cannot be read: " + file + ": " + e.getMessage());
    }
  }

  private static void warmUp(Workbench bench, List<PlantedText> texts) {
    for (PlantedText text : texts.subList(0, Math.min(texts.size(), 200))) {
      bench
          .examination()
          .checks(bench.coder().code(Texts.asDocument(request(text), bench.reader())));
    }
  }

  private static BatchRequest request(PlantedText text) {
    return new BatchRequest("planted", text.text(), text.day());
  }

  private static List<BenchRow> rows(Map<String, Tally> tallies, double added) {
    List<BenchRow> rows = new ArrayList<>();
    Tally all = new Tally();
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      Tally tally = entry.getValue();
      rows.addAll(shares(entry.getKey(), tally));
      all.planted += tally.planted;
      all.found += tally.found;
      all.sound += tally.sound;
      all.flagged += tally.flagged;
    }
    rows.addAll(shares("all", all));
    rows.add(new BenchRow("added-short", added, "of the coder's time, single sentences"));
    return rows;
  }

  private static List<BenchRow> shares(String kind, Tally tally) {
    return List.of(
        new BenchRow(kind + "-found", share(tally.found, tally.planted), "of " + tally.planted),
        new BenchRow(kind + "-false", share(tally.flagged, tally.sound), "of " + tally.sound));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
