// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Span;
import entente.reader.RawDocument.Hints;
import entente.reading.CleanDocument;
import entente.reading.DroppedBlock;
import entente.reading.DroppedBlock.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Documents read from texts and test resources, and what was kept and dropped of them. */
final class Reads {
  static final DocumentReader READER = new DocumentReader(PublisherDirectory.builtIn());

  private Reads() {}

  static ReadOutcome read(String path, byte[] bytes) {
    return READER.read(new RawDocument(path, bytes, Hints.none()));
  }

  static CleanDocument clean(String path, String text) {
    ReadOutcome outcome = read(path, text.getBytes(StandardCharsets.UTF_8));
    assertThat(outcome).isInstanceOf(ReadOutcome.Clean.class);
    return ((ReadOutcome.Clean) outcome).document();
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Reads.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static List<String> kept(CleanDocument document) {
    return document.kept().stream().map(s -> s.in(document.document().text())).toList();
  }

  static List<String> dropped(CleanDocument document, Reason reason) {
    return document.dropped().stream()
        .filter(d -> d.reason() == reason)
        .map(d -> d.span().in(document.document().text()))
        .toList();
  }

  /** Every letter and digit stands in exactly one kept or dropped block. */
  static void assertCovered(CleanDocument document) {
    String text = document.document().text();
    int[] times = new int[text.length()];
    document.kept().forEach(s -> count(times, s));
    document.dropped().forEach(d -> count(times, d.span()));
    for (int i = 0; i < text.length(); i++) {
      boolean counts = Character.isLetter(text.charAt(i));
      assertThat(times[i]).as("%d in %s", i, text).isBetween(counts ? 1 : 0, 1);
    }
    assertThat(document.kept()).isSorted();
    assertThat(document.dropped().stream().map(DroppedBlock::span).toList()).isSorted();
  }

  private static void count(int[] times, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      times[i]++;
    }
  }
}
