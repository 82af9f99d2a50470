// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import entente.claim.Claim;
import entente.claim.Wording;
import entente.event.Event;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Span;
import entente.reading.CleanDocument;
import entente.reading.Reading;
import entente.reading.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * An article read whole gives its events once each, whatever states, persons and dates it names.
 */
final class ArticleTest {
  private static final Map<String, String> FIRST =
      words(
          "a=Algeria",
          "a-adj=Algerian",
          "a-capital=Algiers",
          "b=Chile",
          "b-adj=Chilean",
          "a-old=Karim Bensalem",
          "b-old=Rosa Fuentes",
          "a-new=Nadir Hamidou",
          "b-new=Tomas Oyarzun",
          "a-min=Salah Meziane",
          "b-min=Pablo Quintana Rojas",
          "year1=2009",
          "year2=2008",
          "day1=September 20, 2022",
          "day2=July 20, 2023",
          "day3=May 13, 2023",
          "c-adj=Peruvian",
          "c-port=Callao");
  private static final Map<String, String> SECOND =
      words(
          "a=Armenia",
          "a-adj=Armenian",
          "a-capital=Yerevan",
          "b=Vietnam",
          "b-adj=Vietnamese",
          "a-old=Davit Sarkisov",
          "b-old=Tran Van Minh",
          "a-new=Levon Aramyan",
          "b-new=Nguyen Thi Hoa",
          "a-min=Gor Petrosyan",
          "b-min=Pham Quang Duc",
          "year1=2014",
          "year2=2011",
          "day1=March 3, 2019",
          "day2=November 5, 2020",
          "day3=April 2, 2021",
          "c-adj=Thai",
          "c-port=Sattahip");

  private static Map<String, String> words(String... pairs) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String pair : pairs) {
      words.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return words;
  }

  @Test
  void anArticleGivesItsEventsOnceEach() {
    assertThat(lines(read(FIRST)))
        .containsExactlyInAnyOrder(
            "DZA>CONSULT>CHL@H#2009",
            "CHL>CONSULT>DZA@H#2008",
            "CHL>SUPPORT>DZA@H#2008",
            "CHL=CONSULT=DZA@H#2022-09-20",
            "CHL=CONSULT=DZA@H",
            "CHL=SUPPORT=DZA@H#2023-07-20",
            "DZA>COOPERATE>PER@H#2023-07-20",
            "CHL=COOPERATE=DZA@H#2023-05-13");
  }

  @Test
  void theEventsFollowStatesPersonsAndDates() {
    assertThat(lines(read(SECOND)))
        .containsExactlyInAnyOrder(
            "ARM>CONSULT>VNM@H#2014",
            "VNM>CONSULT>ARM@H#2011",
            "VNM>SUPPORT>ARM@H#2011",
            "ARM=CONSULT=VNM@H#2019-03-03",
            "ARM=CONSULT=VNM@H",
            "ARM=SUPPORT=VNM@H#2020-11-05",
            "ARM>COOPERATE>THA@H#2020-11-05",
            "ARM=COOPERATE=VNM@H#2021-04-02");
  }

  @Test
  void theSigningIsOneEventWithAllItsMentionsAndOffices() {
    Event signing =
        Events.of(read(FIRST)).stream()
            .filter(e -> e.act().cameo().digits().equals("057"))
            .findFirst()
            .orElseThrow();
    assertThat(signing.reports()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(signing.act().parties().actors())
        .extracting(a -> a.office().orElse(""), a -> a.person().orElse(""))
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("defence minister", "Salah Meziane"),
            org.assertj.core.groups.Tuple.tuple("defence minister", "Pablo Quintana Rojas"));
  }

  @Test
  void readingTwiceGivesTheSame() {
    assertThat(read(FIRST)).isEqualTo(read(FIRST));
  }

  @Test
  void hedgedSentencesAreClaims() {
    List<Claim> claims = read(FIRST).claims();
    assertThat(claims)
        .anyMatch(c -> c.wording() == Wording.UNCONFIRMED && c.text().contains("fell short"))
        .anyMatch(c -> c.kind() == Claim.Kind.PARALLEL && c.wording() == Wording.SPECULATIVE);
  }

  @Test
  void anotherLanguageIsKeptUncoded() {
    Reading reading =
        TestCoder.standard().code(document("El presidente de Chile visitó Argelia en 2009.", "es"));
    assertThat(reading.status()).isEqualTo(Status.UNCODED);
    assertThat(reading.sentences()).hasSize(1);
    assertThat(reading.reports()).isEmpty();
  }

  @Test
  void sentencesWithoutStatesNeedNoParser() {
    Coder coder =
        Coder.load(
            () -> {
              throw new IllegalStateException("asked for");
            },
            entente.actor.ActorDirectory.standard());
    assertThat(coder.code(document("The harvest was good and the visit was long.", "en")).reports())
        .isEmpty();
    assertThat(coder.isParserLoaded()).isFalse();
  }

  @Test
  void oddInputNeitherFailsNorStalls() {
    String odd =
        "Iran \u0000\u0007 met Bolivia \uD83D\uDE00 \uD800 и Иран، إيران ".repeat(300)
            + "word ".repeat(2000);
    assertThat(TestCoder.standard().code(document(odd, "en")).status()).isEqualTo(Status.READ);
  }

  private static Reading read(Map<String, String> words) {
    String text = template();
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("${" + word.getKey() + "}", word.getValue());
    }
    return TestCoder.standard().code(document(text, "en"));
  }

  private static String template() {
    try (InputStream in =
        Objects.requireNonNull(ArticleTest.class.getResourceAsStream("article.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("article.txt", e);
    }
  }

  private static CleanDocument document(String text, String language) {
    Document document =
        new Document(
            DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
            new Document.Imprint("article.txt", "", Publisher.unknown(), Optional.empty()),
            language,
            text);
    return new CleanDocument(document, List.of(new Span(0, text.length())), List.of());
  }

  private static List<String> lines(Reading reading) {
    List<String> lines = new ArrayList<>();
    for (Event event : Events.of(reading)) {
      if (event.act().type().isPresent()) {
        Expected.of(event.act(), event.when()).forEach(e -> lines.add(e.toString()));
      }
    }
    return lines;
  }
}
