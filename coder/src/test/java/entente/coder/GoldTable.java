// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.event.Report;
import entente.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The project's own sentences with the events a person marked, in {@code gold/sentences.tsv}. */
final class GoldTable {
  private static final Path GOLD = Path.of("..", "gold");

  private GoldTable() {}

  /** A sentence and its events. */
  record Row(String sentence, Optional<LocalDate> day, List<Expected> events, boolean held) {
    public Row {
      events = List.copyOf(events);
    }

    /** How it is named in the list of known misses; a held sentence is not shown there. */
    String name() {
      return held ? "held " + digest(sentence) : sentence;
    }
  }

  private static String digest(String sentence) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(sentence.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Counts over rows: events found, coded, marked. */
  record Score(int found, int coded, int marked) {
    double f1() {
      return coded + marked == 0 ? 0 : 2.0 * found / (coded + marked);
    }

    Score plus(Score other) {
      return new Score(found + other.found, coded + other.coded, marked + other.marked);
    }
  }

  static List<Row> rows() {
    return table(
            "sentences.tsv", List.of("sentence", "doc_date", "events", "section", "note", "split"))
        .rows()
        .stream()
        .map(
            row ->
                new Row(
                    row.text("sentence"),
                    row.find("doc_date", LocalDate::parse),
                    Expected.parse(row.text("events")),
                    row.text("split").equals("held")))
        .toList();
  }

  /** Names of the sentences and marks that are known to fail. */
  static List<String> knownMisses() {
    return table("known-misses.tsv", List.of("what", "cause")).rows().stream()
        .map(row -> row.text("what"))
        .toList();
  }

  private static Table table(String name, List<String> columns) {
    try {
      return Table.of(name, Files.readAllLines(GOLD.resolve(name)), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<Expected> code(Coder coder, Row row) {
    List<Expected> events = new ArrayList<>();
    for (Report report : coder.explain(row.sentence(), row.day()).reading().reports()) {
      if (report.act().type().isPresent()) {
        events.addAll(Expected.of(report.act(), report.when()));
      }
    }
    return events.stream().distinct().toList();
  }

  /** Whether exactly the marked events were coded, dates aside. */
  static boolean isRight(Row row, List<Expected> coded) {
    Score score = score(row, coded);
    return score.found() == score.coded() && score.found() == score.marked();
  }

  static Score score(Row row, List<Expected> coded) {
    int found =
        (int) row.events().stream().filter(e -> coded.stream().anyMatch(e::isMetBy)).count();
    return new Score(found, coded.size(), row.events().size());
  }

  /** Of the events found, those whose date is the marked one too. */
  static int dated(Row row, List<Expected> coded) {
    return (int)
        row.events().stream()
            .filter(e -> coded.stream().anyMatch(c -> e.isMetBy(c) && e.date().equals(c.date())))
            .count();
  }

  /** Prints what is missed, for those who edit the tables; held rows as a score only. */
  public static void main(String[] args) {
    Score dev = new Score(0, 0, 0);
    Score held = new Score(0, 0, 0);
    int dates = 0;
    for (Row row : rows()) {
      List<Expected> coded = code(TestCoder.standard(), row);
      Score score = score(row, coded);
      dev = row.held() ? dev : dev.plus(score);
      held = row.held() ? held.plus(score) : held;
      dates += dated(row, coded);
      if (!isRight(row, coded)) {
        String what = row.held() ? "" : "marked " + row.events() + ", coded " + coded;
        System.out.println(row.name() + "\t" + what);
      }
    }
    System.out.println("dev " + dev + " " + dev.f1());
    System.out.println("held " + held + " " + held.f1());
    System.out.println("dates right " + dates + " of " + dev.plus(held).found());
  }
}
