// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.actor.ActorDirectory;
import entente.claim.Claim;
import entente.coder.Coder;
import entente.coder.model.EnglishModel;
import entente.coder.parse.ModelParser;
import entente.coder.parse.Parser;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Span;
import entente.reading.CleanDocument;
import entente.table.Table;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tables of sentences that were written before the coder saw them, and what it makes of them.
 */
final class BlindSentences {
  private static final Coder CODER = Coder.load(BlindSentences::parser, ActorDirectory.standard());

  private BlindSentences() {}

  private static Parser parser() {
    Path file = Path.of(System.getProperty("entente.model", ".model/entente-en.model"));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new ModelParser(EnglishModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sentences with the claim they make. */
  static List<Table.Row> claims() {
    return Table.bundled(
            BlindSentences.class,
            "claims-blind.tsv",
            List.of(
                "wording", "kind", "holder", "hedges", "refuted", "register", "before", "sentence"))
        .rows();
  }

  /** Sentences that make none. */
  static List<Table.Row> background() {
    return Table.bundled(
            BlindSentences.class,
            "background.tsv",
            List.of("why", "register", "before", "sentence"))
        .rows();
  }

  /** What is known to come out otherwise, by sentence. */
  static Map<String, String> knownMisses() {
    return Table.bundled(
            BlindSentences.class, "known-misses.tsv", List.of("sentence", "comes out", "why"))
        .rows()
        .stream()
        .collect(Collectors.toMap(r -> r.text("sentence"), r -> r.text("comes out")));
  }

  /** The status a row is to have in the end: the wording, unless a check refutes it. */
  static String status(Table.Row row) {
    return row.text("refuted").isEmpty() ? row.text("wording") : "contradicted";
  }

  /** What a row is to come out as. */
  static String expected(Table.Row row) {
    return String.join(" | ", row.text("wording"), row.text("kind"), row.text("holder"));
  }

  /** What it comes out as; empty if it claims nothing. */
  static String found(Table.Row row) {
    return told(row).stream().map(BlindSentences::line).collect(Collectors.joining(" + "));
  }

  /** The claims of a row's last sentence. */
  static List<Claim> told(Table.Row row) {
    String before = row.text("before");
    String text = before.isEmpty() ? row.text("sentence") : before + " " + row.text("sentence");
    return claims(text).stream()
        .filter(c -> c.evidence().span().start() >= before.length())
        .toList();
  }

  private static String line(Claim claim) {
    return String.join(
        " | ", claim.wording().word(), claim.kind().word(), claim.voice().holder().orElse(""));
  }

  private static List<Claim> claims(String text) {
    Document document =
        new Document(
            DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
            new Document.Imprint("", "", Publisher.unknown(), Optional.empty()),
            "en",
            text);
    return CODER
        .code(new CleanDocument(document, List.of(new Span(0, text.length())), List.of()))
        .claims();
  }
}
