// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.ActorDirectory;
import entente.actor.StateCode;
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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Claims are found with their wording, kind and holder, and nothing else is taken for one. */
final class ClaimsTest {
  private static final Coder CODER = Coder.load(ClaimsTest::parser, ActorDirectory.standard());

  private static Parser parser() {
    Path file = Path.of(System.getProperty("entente.model", ".model/entente-en.model"));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new ModelParser(EnglishModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> sentencesOfTheTableClaimWhatItSays() {
    return Table.bundled(
            ClaimsTest.class,
            "claims.tsv",
            List.of("wording", "kind", "holder", "before", "sentence"))
        .rows()
        .stream()
        .map(row -> DynamicTest.dynamicTest(row.text("sentence"), () -> claims(row)));
  }

  private static void claims(Table.Row row) {
    String expected = String.join(" | ", row.text("wording"), row.text("kind"), row.text("holder"));
    assertThat(told(row).stream().map(ClaimsTest::line)).as(row.place()).containsExactly(expected);
    assertThat(told(row).get(0).states().size()).as("states").isGreaterThan(1);
  }

  private static String line(Claim claim) {
    return String.join(
        " | ", claim.wording().word(), claim.kind().word(), claim.voice().holder().orElse(""));
  }

  @TestFactory
  Stream<DynamicTest> otherSentencesClaimNothing() {
    return Table.bundled(ClaimsTest.class, "no-claims.tsv", List.of("why", "before", "sentence"))
        .rows()
        .stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.text("sentence"), () -> assertThat(told(row)).as(row.place()).isEmpty()));
  }

  /** The claims of a row's last sentence. */
  private static List<Claim> told(Table.Row row) {
    String before = row.text("before");
    String text = before.isEmpty() ? row.text("sentence") : before + " " + row.text("sentence");
    int start = before.isEmpty() ? 0 : before.length();
    return claims(text, "").stream().filter(c -> c.evidence().span().start() >= start).toList();
  }

  private static List<Claim> claims(String text, String title) {
    Document document =
        new Document(
            DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
            new Document.Imprint("", title, Publisher.unknown(), Optional.empty()),
            "en",
            text);
    return CODER
        .code(new CleanDocument(document, List.of(new Span(0, text.length())), List.of()))
        .claims();
  }

  @Test
  void hedgesStandVerbatimInTheOrderOfTheText() {
    Claim claim =
        claims("If Ghana buys drones, critics say, the deal with Peru could possibly fail.", "")
            .get(0);
    assertThat(claim.voice().hedges()).containsExactly("If", "say", "could", "possibly");
  }

  @Test
  void titleMakesNoClaimEvenWithAStop() {
    String title = "Peru may lease a port to Ghana.";
    assertThat(claims(title, title)).isEmpty();
    assertThat(claims(title, "")).hasSize(1);
  }

  @Test
  void sentenceThatPointsBackIsAboutThePairNamedLast() {
    String text =
        "Kenya and Tanzania signed a treaty on water in Arusha. "
            + "Peru and Ghana opened talks on fish in Lima. "
            + "The talks could last for years.";
    assertThat(states(last(claims(text, "")))).isEqualTo("GHA PER");
  }

  @Test
  void pairThatLeadsTheDocumentIsMeantEvenBeforeItIsNamed() {
    String text =
        "Ghana lies in Africa. The friendship may not last. Peru and Ghana trade fish. Peru and Ghana share a view of"
            + " sanctions. Ghana owes Peru money.";
    assertThat(states(claims(text, "").get(0))).isEqualTo("GHA PER");
  }

  @Test
  void thirdStateIsKept() {
    String text =
        "Peru and Ghana trade fish. Peru and Ghana share a view of sanctions. Ghana owes Peru"
            + " money. The United States might review its cooperation with Ghana.";
    assertThat(states(last(claims(text, "")))).isEqualTo("GHA PER USA");
  }

  @Test
  void ruleNamesThePlaceInTheTable() {
    Claim claim = claims("Ghana has reportedly bought boats from Peru.", "").get(0);
    assertThat(claim.evidence().rule()).matches("claim: unconfirmed, cues\\.tsv:\\d+");
  }

  private static Claim last(List<Claim> claims) {
    return claims.get(claims.size() - 1);
  }

  private static String states(Claim claim) {
    return claim.states().stream().map(StateCode::value).collect(Collectors.joining(" "));
  }
}
