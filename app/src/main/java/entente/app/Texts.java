// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Span;
import entente.exchange.form.BatchRequest;
import entente.reader.DocumentReader;
import entente.reader.RawDocument;
import entente.reader.ReadOutcome;
import entente.reading.CleanDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Documents made of the lines of a batch. */
final class Texts {
  private Texts() {}

  /** A sentence as a document of its own: English, all of it kept. */
  static CleanDocument asSentence(BatchRequest request) {
    String text = request.text();
    Document document =
        new Document(
            DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
            new Document.Imprint(request.name(), "", Publisher.unknown(), request.date()),
            "en",
            text);
    return new CleanDocument(document, List.of(new Span(0, text.length())), List.of());
  }

  /**
   * A plain text as a document: its blocks told apart as in a file.
   *
   * @throws IllegalArgumentException if nothing of it can be read; the message says why
   */
  static CleanDocument asDocument(BatchRequest request, DocumentReader reader) {
    byte[] bytes = request.text().getBytes(StandardCharsets.UTF_8);
    ReadOutcome read =
        reader.read(
            new RawDocument(
                request.name() + ".txt",
                bytes,
                new RawDocument.Hints(Optional.empty(), request.date(), Optional.empty())));
    if (read instanceof ReadOutcome.Clean clean) {
      return clean.document();
    }
    String reason =
        read instanceof ReadOutcome.Skipped skipped
            ? skipped.reason()
            : ((ReadOutcome.Failed) read).reason();
    throw new IllegalArgumentException("the text " + reason);
  }
}
