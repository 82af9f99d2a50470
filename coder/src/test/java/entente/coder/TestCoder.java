// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.actor.ActorDirectory;
import entente.coder.model.EnglishModel;
import entente.coder.parse.ModelParser;
import entente.coder.parse.Parser;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Span;
import entente.reading.CleanDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The coder with its model, loaded once for all tests of a run. */
final class TestCoder {
  private static final Coder CODER = Coder.load(TestCoder::parser, ActorDirectory.standard());

  private static @Nullable Parser parser;

  private TestCoder() {}

  static Coder standard() {
    return CODER;
  }

  /** A document of one sentence without a date. */
  static CleanDocument document(String sentence) {
    Document document =
        new Document(
            DocumentId.of(sentence.getBytes(StandardCharsets.UTF_8)),
            new Document.Imprint("", "", Publisher.unknown(), Optional.empty()),
            "en",
            sentence);
    return new CleanDocument(document, List.of(new Span(0, sentence.length())), List.of());
  }

  /** A coder of its own around the same model, whose parser is wrapped. */
  static Coder wrapping(UnaryOperator<Parser> wrapper) {
    return Coder.load(() -> wrapper.apply(parser()), ActorDirectory.standard());
  }

  private static synchronized Parser parser() {
    Parser made = parser;
    if (made == null) {
      made = load();
      parser = made;
    }
    return made;
  }

  private static Parser load() {
    try (InputStream in =
        new BufferedInputStream(
            Files.newInputStream(Path.of(System.getProperty("entente.model"))))) {
      return new ModelParser(EnglishModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the repacked model; build with Maven once", e);
    }
  }
}
