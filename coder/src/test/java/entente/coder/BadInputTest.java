// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import entente.coder.parse.ParsedSentence;
import entente.coder.parse.Parser;
import entente.coder.parse.Token;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Span;
import entente.reading.CleanDocument;
import entente.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Text that is no prose is read to its end with bounded work: what is parsed is short, and all that
 * is parsed together is no longer than the text.
 */
final class BadInputTest {
  private static final int UNITS = 200_000;

  /** How many words each parse was asked for. */
  private final List<Integer> asked = new ArrayList<>();

  private final Coder coder = TestCoder.wrapping(parser -> words -> counted(parser, words));

  private ParsedSentence counted(Parser parser, List<Token> words) {
    asked.add(words.size());
    return parser.parse(words);
  }

  private Reading read(String text) {
    Document document =
        new Document(
            DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
            new Document.Imprint("", "", Publisher.unknown(), Optional.empty()),
            "en",
            text);
    return coder.code(new CleanDocument(document, List.of(new Span(0, text.length())), List.of()));
  }

  private static String filled(String piece) {
    return piece.repeat(1 + UNITS / piece.length());
  }

  private record Case(String name, String text) {}

  private static Stream<Case> cases() {
    return Stream.of(
        new Case("no full stop", filled("Iran signed a pact with Bolivia and Peru met Chile ")),
        new Case("no space", filled("Iran")),
        new Case("one letter", filled("a")),
        new Case(
            "mixed scripts", filled("Иран met 伊朗签署 إيران Bolivia \u202eIran\u202c 🇮🇷 signed ")),
        new Case(
            "control characters", filled("Iran\u0000 met \u0007Bolivia\u001b[31m \uFFFD\u0085")),
        new Case("half of a pair", filled("Iran \uD83C met \uDDEE Bolivia ")),
        new Case("brackets", "Iran met Bolivia " + filled("(") + filled(")")),
        new Case("spaced brackets", filled("Iran met Bolivia. " + "( ".repeat(400))),
        new Case("notes", "Iran met Bolivia." + filled("[1]")),
        new Case("full stops", "Iran met Bolivia " + filled(".")),
        new Case("spaced stops", "Iran met Bolivia " + filled(". ")),
        new Case("accents", "Iran met Bolivia " + filled("\u0301")),
        new Case("hosts", "Iran met Bolivia " + filled("ab.")),
        new Case("mail", "Iran met Bolivia " + filled("ab.c+")),
        new Case("digits", "Iran met Bolivia on " + filled("1,111.")),
        new Case("dates", filled("on 5 May 2024 and ") + " Iran met Bolivia"),
        new Case("possessives", filled("Iran's ")),
        new Case("hyphens", filled("Iran-Bolivia-met-")),
        new Case("quotes", "Iran met Bolivia " + filled("\"'")),
        new Case("short lines", filled("Iran met Bolivia\n")));
  }

  @TestFactory
  Stream<DynamicTest> oddTextIsReadToItsEndInBoundedWork() {
    return cases().map(c -> DynamicTest.dynamicTest(c.name(), () -> assertBounded(c.text())));
  }

  private void assertBounded(String text) {
    asked.clear();
    Reading reading = read(text);

    assertThat(reading.sentences()).isNotEmpty();
    assertThat(reading.sentences())
        .allMatch(sentence -> sentence.span().length() <= 20_100, "cut to a bearable length");
    int parsed = asked.stream().filter(n -> n <= Parser.MAX_TOKENS).mapToInt(n -> n).sum();
    assertThat(parsed).isLessThanOrEqualTo(text.length());
    assertThat(asked).hasSizeLessThanOrEqualTo(2 * reading.sentences().size());
  }

  @Test
  void aSentenceOfTwoThousandWordsIsKeptAndCountedNotCoded() {
    String text =
        "Iran signed a pact with Bolivia, " + "and Peru met Chile, ".repeat(490) + "in Lima.";

    Reading reading = read(text);

    assertThat(Coder.longSentences(reading)).isPositive();
    assertThat(reading.reports()).isEmpty();
    assertThat(reading.sentences()).extracting(s -> s.text()).anyMatch(s -> s.contains("Peru"));
  }

  @Test
  void sentencesThatCanBeParsedAreNotCounted() {
    assertThat(Coder.longSentences(read("Iran met Bolivia. Peru recalled its envoy."))).isZero();
    assertThat(Coder.longSentences(read("Iran met Bolivia " + "a".repeat(5_000) + "."))).isZero();
  }

  @Test
  void oneActToldThousandsOfTimesIsOneEvent() {
    Reading reading = read("Iran's president met Bolivia's president. ".repeat(2_000));

    assertThat(reading.sentences()).hasSize(2_000);
    assertThat(reading.findings().joins().stream().map(j -> j.event()).distinct()).hasSize(1);
  }
}
