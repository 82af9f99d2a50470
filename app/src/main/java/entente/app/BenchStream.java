// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.coder.Coder;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.exchange.form.BatchRequest;
import entente.reading.CleanDocument;
import entente.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A stream of news as the coder meets it: documents most of which have nothing to tell, mixed so
 * that about {@link #PASSING} of their sentences are parsed.
 *
 * @param documents the stream, in order
 * @param candidates the sentences of the stream that are parsed, in documents of their own
 * @param rejected the others, likewise
 * @param share of the sentences that are parsed, 0..1
 */
record BenchStream(
    List<CleanDocument> documents,
    List<CleanDocument> candidates,
    List<CleanDocument> rejected,
    double share) {
  /** Share of sentences that are to pass. */
  static final double PASSING = 0.15;

  private static final int SENTENCES = 12_000;
  private static final int PARAGRAPHS = 6;
  private static final String BETWEEN = "\n\n";

  BenchStream {
    documents = List.copyOf(documents);
    candidates = List.copyOf(candidates);
    rejected = List.copyOf(rejected);
  }

  /** The bundled documents: invented prose of every kind, and prose on states. */
  static List<CleanDocument> bundled() {
    List<CleanDocument> documents = new ArrayList<>();
    for (String name : List.of("ordinary.txt", "states.txt")) {
      bundled(name)
          .lines()
          .filter(line -> !line.isBlank())
          .map(BenchStream::document)
          .forEach(documents::add);
    }
    return documents;
  }

  private static String bundled(String name) {
    try (InputStream in =
        Objects.requireNonNull(BenchStream.class.getResourceAsStream("stream/" + name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The paragraphs of a text file, a few to a document; paragraphs are set off by blank lines. */
  static List<CleanDocument> of(Path file) {
    List<String> paragraphs = List.of(read(file).split("\\R(?:\\h*\\R)+"));
    List<CleanDocument> documents = new ArrayList<>();
    for (int at = 0; at < paragraphs.size(); at += PARAGRAPHS) {
      int end = Math.min(paragraphs.size(), at + PARAGRAPHS);
      String text = String.join(BETWEEN, paragraphs.subList(at, end));
      if (!text.isBlank()) {
        documents.add(document(text));
      }
    }
    if (documents.isEmpty()) {
      throw EntenteException.badInput(file + " holds no words; name a file of English prose");
    }
    return documents;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw EntenteException.badInput("cannot be read: " + file + "; check the path");
    }
  }

  /** English text, all of it kept. */
  static CleanDocument document(String text) {
    return Texts.asSentence(new BatchRequest("", text, Optional.empty()));
  }

  /** What the filter did with one document. */
  private record Sifted(CleanDocument document, List<Sentence> passed, List<Sentence> rejected) {
    int size() {
      return passed.size() + rejected.size();
    }

    boolean isOrdinary() {
      return passed.size() <= PASSING * size();
    }
  }

  /**
   * The stream made of {@code own} documents, and of the bundled ones where these have too few with
   * much to tell, or too few without.
   */
  static BenchStream mixed(List<CleanDocument> own, Coder coder, WatchedParser watch) {
    List<Sifted> sifted = own.stream().map(d -> sift(d, coder, watch)).toList();
    List<Sifted> bundled = bundled().stream().map(d -> sift(d, coder, watch)).toList();
    return mix(pool(sifted, bundled, true), pool(sifted, bundled, false));
  }

  private static List<Sifted> pool(List<Sifted> own, List<Sifted> bundled, boolean ordinary) {
    List<Sifted> mine = own.stream().filter(s -> s.isOrdinary() == ordinary).toList();
    return mine.isEmpty()
        ? bundled.stream().filter(s -> s.isOrdinary() == ordinary).toList()
        : mine;
  }

  private static BenchStream mix(List<Sifted> ordinary, List<Sifted> telling) {
    List<Sifted> stream = new ArrayList<>();
    int sentences = 0;
    int passed = 0;
    for (int o = 0, t = 0; sentences < SENTENCES; ) {
      Sifted next =
          passed > PASSING * sentences
              ? ordinary.get(o++ % ordinary.size())
              : telling.get(t++ % telling.size());
      stream.add(next);
      sentences += next.size();
      passed += next.passed().size();
    }
    return new BenchStream(
        stream.stream().map(Sifted::document).toList(),
        alone(stream.stream().map(Sifted::passed).toList()),
        alone(stream.stream().map(Sifted::rejected).toList()),
        (double) passed / sentences);
  }

  private static List<CleanDocument> alone(List<List<Sentence>> pieces) {
    return pieces.stream()
        .filter(sentences -> !sentences.isEmpty())
        .map(
            sentences ->
                sentences.stream().map(Sentence::text).collect(Collectors.joining(BETWEEN)))
        .map(BenchStream::document)
        .toList();
  }

  /** The sentences of a document of {@link #candidates} or {@link #rejected}. */
  static List<String> sentences(CleanDocument alone) {
    return List.of(alone.document().text().split(BETWEEN, -1));
  }

  private static Sifted sift(CleanDocument document, Coder coder, WatchedParser watch) {
    List<Span> parsed = new ArrayList<>();
    Reading reading = watch.watching(parsed, () -> coder.code(document));
    List<Sentence> passed = new ArrayList<>();
    List<Sentence> rejected = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      boolean hit = parsed.stream().anyMatch(span -> sentence.span().contains(span));
      (hit ? passed : rejected).add(sentence);
    }
    return new Sifted(document, passed, rejected);
  }
}
