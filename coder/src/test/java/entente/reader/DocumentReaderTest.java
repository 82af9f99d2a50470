// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import static entente.reader.Reads.READER;
import static entente.reader.Reads.assertCovered;
import static entente.reader.Reads.clean;
import static entente.reader.Reads.dropped;
import static entente.reader.Reads.kept;
import static entente.reader.Reads.read;
import static entente.reader.Reads.resource;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Publisher;
import entente.reader.RawDocument.Hints;
import entente.reading.CleanDocument;
import entente.reading.DroppedBlock.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentReaderTest {
  private static ReadOutcome.Clean declared(String publisher, String kind, String state) {
    String text =
        "---\npublisher: %s\npublisher_kind: %s\npublisher_state: %s\n---\n\nThey met in May.\n"
            .formatted(publisher, kind, state);
    return (ReadOutcome.Clean) read("a.md", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void frontMatterTellsTheKindAndStateOfAPublisherNotInTheTable() {
    ReadOutcome.Clean own = declared("Ministry of Example", "government", "BOL");
    assertThat(own.document().document().publisher())
        .isEqualTo(
            new Publisher(
                "Ministry of Example", Publisher.Kind.GOVERNMENT, Optional.of("BOL"), List.of()));
    assertThat(own.notes()).isEmpty();
    assertThat(declared("Reuters", "government", "BOL").document().document().publisher())
        .isEqualTo(PublisherDirectory.builtIn().findByName("Reuters").orElseThrow());
  }

  @Test
  void malformedKindAndStateOfAPublisherAreIgnoredWithANote() {
    ReadOutcome.Clean outcome = declared("Paper of Example", "newspaper", "Bolivia");
    Publisher publisher = outcome.document().document().publisher();
    assertThat(publisher.kind()).isEqualTo(Publisher.Kind.UNKNOWN);
    assertThat(publisher.state()).isEmpty();
    assertThat(outcome.notes()).hasSize(2);
  }

  @Test
  void markdownWithFrontMatterTellsItsImprint() throws IOException {
    CleanDocument document = clean("docs/press-release.md", resource("press-release.md"));
    assertThat(document.document().imprint().title())
        .isEqualTo("Nauru opens a mission in Port Vila");
    assertThat(document.document().published()).contains(LocalDate.of(2019, 5, 4));
    assertThat(document.document().publisher().kind()).isEqualTo(Publisher.Kind.STATE_MEDIA);
    assertThat(document.document().publisher().state()).contains("IRN");
    assertThat(document.document().language()).isEqualTo("en");
    assertThat(kept(document))
        .containsExactly(
            "Nauru opens a mission in Port Vila",
            "Nauru opened a mission in Port Vila on Friday. Vanuatu's foreign minister cut\n"
                + "the ribbon and called the day a good one for both\nislands.",
            "Nauru will pay for the house and for the people who work in it.",
            "Vanuatu will lend the land for thirty years;",
            "Both will meet again in a year.",
            "Nobody objected.");
    assertThat(dropped(document, Reason.FRONT_MATTER)).hasSize(1);
    assertThat(dropped(document, Reason.RELATED)).hasSize(3);
    assertThat(dropped(document, Reason.AUTHOR_BLOCK)).hasSize(2);
    assertCovered(document);
  }

  @Test
  void webPageKeepsItsArticleAlone() throws IOException {
    CleanDocument document = clean("page.html", resource("page.html"));
    assertThat(kept(document))
        .containsExactly(
            "Nauru recalls its envoy",
            "Nauru recalled its envoy from Vanuatu on Friday after a quarrel about fishing rights"
                + " in the waters between the two islands.",
            "The foreign ministry of Vanuatu said that it regretted the step, and that it would"
                + " keep its own mission open for the time being.",
            "The two had argued over the same waters in 2011. A commission of fishermen from both"
                + " sides settled it then, and the text of what they agreed hangs in both"
                + " capitals.",
            "Fiji offered to mediate.",
            "Nauru has not answered the offer that Fiji made.");
    assertThat(document.document().text()).doesNotContain("bombed", "color: red");
    assertThat(document.document().published()).contains(LocalDate.of(2018, 2, 3));
    assertThat(document.document().publisher().name()).isEqualTo("Anadolu Agency");
    assertThat(dropped(document, Reason.CAPTION)).hasSize(1);
    assertCovered(document);
  }

  @Test
  void everyLetterOfAnyTextIsKeptOrDroppedOnce() {
    String[] parts = {
      "Nauru signed a pact with Vanuatu in May.",
      "### Heading Of It ",
      "[A b](#a-b)",
      "* ",
      "- ",
      "\n",
      "\n\n",
      " ",
      "**",
      "Name : X",
      "Share",
      "What do you think?",
      "Socials",
      "---",
      "===",
      "1. ",
      "caption here",
      "|",
      "#",
      "Table of Contents",
      "Related",
      "é",
      "By A. B.",
      ": ",
      "\r\n"
    };
    SplittableRandom random = new SplittableRandom(33);
    for (int round = 0; round < 1_000; round++) {
      StringBuilder out = new StringBuilder("x");
      for (int i = random.nextInt(25); i >= 0; i--) {
        out.append(parts[random.nextInt(parts.length)]);
      }
      assertCovered(clean("any.md", out.toString()));
    }
  }

  @Test
  void emptyFileIsSkipped() {
    assertThat(read("a.txt", new byte[0])).isEqualTo(new ReadOutcome.Skipped("is empty"));
    assertThat(read("a.txt", " \n\t".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ReadOutcome.Skipped("is empty"));
    assertThat(read("a.html", "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ReadOutcome.Skipped("holds no visible text"));
  }

  @Test
  void filesThatAreNoTextAreSkippedByTheirFirstBytes() {
    assertThat(read("a.txt", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new ReadOutcome.Skipped("looks like a PDF"));
    assertThat(read("a.md", new byte[] {'P', 'K', 3, 4, 0}))
        .isEqualTo(new ReadOutcome.Skipped("looks like a ZIP archive or an office document"));
    assertThat(read("a.html", new byte[] {'a', 0, 'b'}))
        .isEqualTo(new ReadOutcome.Skipped("looks like a binary file"));
    assertThat(read("a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13}))
        .isEqualTo(new ReadOutcome.Skipped("looks like an image"));
  }

  @Test
  void textThatIsNotUtf8FailsWithThePlaceOfTheBadByte() {
    byte[] latin = "Bolivia y Irán firman".getBytes(StandardCharsets.ISO_8859_1);
    ReadOutcome outcome = read("nota.txt", latin);
    assertThat(outcome).isInstanceOf(ReadOutcome.Failed.class);
    assertThat(((ReadOutcome.Failed) outcome).reason())
        .startsWith("is not UTF-8 (first bad byte at 12); convert it");
    assertThat(Charsets.firstBadByte("ab".getBytes(StandardCharsets.UTF_8))).isEqualTo(-1);
    assertThat(Charsets.firstBadByte(new byte[] {'a', (byte) 0xc3})).isEqualTo(1);
  }

  @Test
  void markedUtf16IsReadAndTheMarkOfUtf8StaysInTheText() {
    ReadOutcome wide = read("a.txt", "\uFEFFNauru signed it.".getBytes(StandardCharsets.UTF_16LE));
    assertThat(wide).isInstanceOf(ReadOutcome.Clean.class);
    CleanDocument marked = clean("a.txt", "\uFEFFNauru signed the pact with Vanuatu.");
    assertThat(marked.document().text()).startsWith("\uFEFF");
    assertThat(kept(marked)).containsExactly("Nauru signed the pact with Vanuatu.");
  }

  @Test
  void pageIsReadInItsDeclaredCharset() {
    String page =
        "<html><head><meta charset=iso-8859-1></head><body><p>Irán y Bolivia firmaron un acuerdo"
            + " en la ciudad de La Paz, según el ministro de la defensa.</p></body></html>";
    ReadOutcome outcome = read("a.html", page.getBytes(Charset.forName("ISO-8859-1")));
    CleanDocument document = ((ReadOutcome.Clean) outcome).document();
    assertThat(document.document().text()).contains("Irán");
    assertThat(document.document().language()).isEqualTo("es");
    byte[] none =
        page.replace("<meta charset=iso-8859-1>", "").getBytes(Charset.forName("windows-1252"));
    assertThat(((ReadOutcome.Clean) read("a.html", none)).notes())
        .containsExactly("names no charset and was read as windows-1252");
    byte[] lying = page.replace("iso-8859-1", "utf-8").getBytes(Charset.forName("windows-1252"));
    assertThat(((ReadOutcome.Clean) read("a.html", lying)).notes()).hasSize(1);
  }

  @Test
  void fileOfMoreThanTheLimitFails() {
    byte[] large = new byte[DocumentReader.MAX_BYTES + 1];
    Arrays.fill(large, (byte) 'a');
    assertThat(((ReadOutcome.Failed) read("a.txt", large)).reason())
        .isEqualTo("has 64 MB; split it into files of at most 64 MB");
  }

  @Test
  void entitiesDeclaredByAPageDoNotExpand() {
    String page =
        "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><html><body>"
            + "<p>Nauru signed &b; with Vanuatu.</p>";
    assertThat(clean("a.html", page).document().text()).contains("&b;").doesNotContain("aaaa");
  }

  @Test
  void hintsGoBeforeWhatTheDocumentSays() throws IOException {
    Hints hints =
        new Hints(
            Optional.of("tasnimnews.com"),
            Optional.of(LocalDate.of(2001, 1, 1)),
            Optional.of("FR"));
    byte[] bytes = resource("press-release.md").getBytes(StandardCharsets.UTF_8);
    ReadOutcome.Clean outcome =
        (ReadOutcome.Clean) READER.read(new RawDocument("a.md", bytes, hints));
    assertThat(outcome.document().document().published()).contains(LocalDate.of(2001, 1, 1));
    assertThat(outcome.document().document().language()).isEqualTo("fr");
    assertThat(outcome.document().document().publisher().state()).contains("IRN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TEHRAN, July 20, 2023 - The ministers signed a pact.",
        "LA PAZ (ABI), 20 July 2023 – The ministers signed a pact.",
        "La Paz, 20 July 2023. – The ministers signed a pact.",
        "The Pact\n\n20 July 2023\n\nThe ministers signed a pact in Tehran.",
        "Ministry\nPress release no. 5, 20 July 2023\n\nThe ministers signed a pact.",
        "*Analysis | 20 July 2023*\n\nThe ministers signed a pact.",
        "Baku, July 20, 2023. The ministers signed a pact."
      })
  void datelineTellsTheDay(String text) {
    assertThat(clean("a.txt", text).document().published()).contains(LocalDate.of(2023, 7, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On July 20, 2023, the ministers signed a pact.",
        "The ministers signed a pact on July 20, 2023.",
        "TEHRAN, July 20 - The ministers signed a pact.",
        "In Tehran, the ministers signed a pact on 20 July 2023 (a Thursday)."
      })
  void dateOfAnActIsNoDateline(String text) {
    assertThat(clean("a.txt", text).document().published()).isEmpty();
  }

  @Test
  void agencyInTheDatelineIsThePublisher() {
    CleanDocument document =
        clean("a.txt", "LA PAZ (ABI), 20 July 2023 – The ministers signed it.");
    assertThat(document.document().publisher().name())
        .isEqualTo("Agencia Boliviana de Información");
  }

  @Test
  void languageIsToldByItsSmallWords() {
    assertThat(
            clean(
                    "a.txt",
                    "El presidente de la república visitó la capital del país y firmó un acuerdo"
                        + " con el ministro.")
                .document()
                .language())
        .isEqualTo("es");
    assertThat(
            clean(
                    "a.txt",
                    "Le président de la république est venu dans la capitale et il a signé un"
                        + " accord avec le ministre.")
                .document()
                .language())
        .isEqualTo("fr");
    assertThat(
            clean(
                    "a.txt",
                    "O presidente da república visitou a capital do país e não assinou um acordo"
                        + " com o ministro.")
                .document()
                .language())
        .isEqualTo("pt");
    assertThat(
            clean(
                    "a.txt",
                    "Der Präsident der Republik hat die Hauptstadt besucht und ein Abkommen mit dem"
                        + " Minister unterzeichnet.")
                .document()
                .language())
        .isEqualTo("de");
    assertThat(
            clean(
                    "a.txt",
                    "Президент республики посетил столицу и подписал соглашение с министром.")
                .document()
                .language())
        .isEqualTo("und");
    assertThat(
            clean(
                    "a.txt",
                    "Cumhurbaşkanı başkenti ziyaret etti, bakanla anlaşma imzaladı, sonra geri"
                        + " döndü.")
                .document()
                .language())
        .isEqualTo("und");
  }
}
