// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.event.Event;
import entente.evidence.Span;
import entente.reader.DocumentReader;
import entente.reader.PublisherDirectory;
import entente.reader.RawDocument;
import entente.reader.ReadOutcome;
import entente.reading.CleanDocument;
import entente.reading.Reading;
import entente.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article of {@code gold/articles} and the events marked in it.
 *
 * @param name the file's name without its ending
 * @param clean the article, its blocks told apart
 * @param marks what a person marked, in the order of the table
 */
record GoldArticle(String name, CleanDocument clean, List<Mark> marks) {
  private static final Path ARTICLES = Path.of("..", "gold", "articles");
  private static final DocumentReader READER = new DocumentReader(PublisherDirectory.builtIn());

  GoldArticle {
    marks = List.copyOf(marks);
  }

  /** An event and the words that tell it. */
  record Mark(Span words, Expected event) {

    /** Whether an event is the marked one, dates aside: told in these words, between the same. */
    boolean isMetBy(Event coded) {
      return coded.reports().stream().anyMatch(r -> overlap(r.evidence().span(), words))
          && isSame(coded);
    }

    boolean isDatedBy(Event coded) {
      return isMetBy(coded)
          && Expected.of(coded.act(), coded.when()).stream()
              .anyMatch(e -> event.isMetBy(e) && event.date().equals(e.date()));
    }

    private boolean isSame(Event coded) {
      return Expected.of(coded.act(), coded.when()).stream().anyMatch(event::isMetBy);
    }
  }

  static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  static List<GoldArticle> all() {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".txt"))
          .sorted()
          .map(file -> of(file.substring(0, file.length() - ".txt".length())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(ARTICLES.toString(), e);
    }
  }

  private static GoldArticle of(String name) {
    try {
      Table marks =
          Table.of(
              name,
              Files.readAllLines(ARTICLES.resolve(name + ".tsv")),
              List.of("start", "end", "event", "note"));
      return new GoldArticle(
          name, clean(name + ".txt"), marks.rows().stream().map(GoldArticle::mark).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Mark mark(Table.Row row) {
    Span words = new Span(Integer.parseInt(row.text("start")), Integer.parseInt(row.text("end")));
    return new Mark(words, Expected.parse(row.text("event")).get(0));
  }

  private static CleanDocument clean(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(ARTICLES.resolve(file));
    RawDocument raw = new RawDocument(file, bytes, RawDocument.Hints.none());
    if (READER.read(raw) instanceof ReadOutcome.Clean clean) {
      return clean.document();
    }
    throw new IllegalStateException(file + " is no document");
  }

  Reading read() {
    return TestCoder.standard().code(clean);
  }

  /** How a mark is named in the list of known misses. */
  String nameOf(Mark mark) {
    return "articles/" + name + " " + mark.words().start() + " " + mark.event();
  }

  /** Prints what is missed and what is coded beside the marks, for those who edit the tables. */
  public static void main(String[] args) {
    int found = 0;
    int dated = 0;
    int marked = 0;
    int beside = 0;
    for (GoldArticle article : all()) {
      List<Event> events = Events.of(article.read());
      for (Mark mark : article.marks()) {
        boolean met = events.stream().anyMatch(mark::isMetBy);
        marked++;
        found += met ? 1 : 0;
        dated += events.stream().anyMatch(mark::isDatedBy) ? 1 : 0;
        if (!met) {
          System.out.println("missed\t" + article.nameOf(mark));
        }
      }
      for (Event event : article.beside(events)) {
        beside++;
        System.out.println(
            "beside\t" + article.name() + " " + Expected.of(event.act(), event.when()));
      }
    }
    System.out.println(
        "found " + found + " of " + marked + ", dates right " + dated + ", beside " + beside);
  }

  /** Events of a type between two states that meet no mark. */
  List<Event> beside(List<Event> events) {
    return events.stream()
        .filter(e -> e.act().type().isPresent())
        .filter(e -> !Expected.of(e.act(), e.when()).isEmpty())
        .filter(e -> marks.stream().noneMatch(m -> m.isMetBy(e)))
        .toList();
  }
}
