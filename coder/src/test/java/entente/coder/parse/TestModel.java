// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import entente.coder.model.EnglishModel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The model that the build made, read once for all tests. */
final class TestModel {
  static final ModelParser PARSER = new ModelParser(read());

  private TestModel() {}

  static Path file() {
    return Path.of(System.getProperty("entente.model", ".model/entente-en.model"));
  }

  private static EnglishModel read() {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file()))) {
      return EnglishModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ParsedSentence parse(String sentence) {
    return PARSER.parse(Tokenizer.tokenize(sentence));
  }

  /** The edges as "label(head, dependent)" by form, for sentences in which no form comes twice. */
  static String edges(ParsedSentence sentence) {
    StringBuilder edges = new StringBuilder();
    for (Edge edge : sentence.edges()) {
      String head = edge.head() == Edge.NO_HEAD ? "" : sentence.form(edge.head());
      edges
          .append(sentence.form(edge.dependent()))
          .append(" <")
          .append(edge.label())
          .append(' ')
          .append(head)
          .append('\n');
    }
    return edges.toString();
  }
}
