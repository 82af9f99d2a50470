// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.ActorDirectory;
import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.dossier.Dossier;
import entente.dossier.DossierComposer;
import entente.dossier.Grounds;
import entente.dossier.Note;
import entente.dossier.Part;
import entente.scene.Findings;
import entente.scene.SceneLedger;
import entente.scene.Stories;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfDossierTest {
  private static Dossier compose(Grounds grounds) {
    return DossierComposer.compose(Dyad.of(new StateCode("BOL"), new StateCode("IRN")), grounds);
  }

  private static final Dossier STORY = compose(Findings.grounds());

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void pagesShowEverySectionAndQuoteEverySentence() throws IOException {
    String text = text(PdfDossier.write(STORY).bytes()).replace(" ", "");

    for (Part part : Part.values()) {
      assertThat(text).containsIgnoringCase(part.title().replace(" ", ""));
    }
    for (Note note : STORY.notes()) {
      assertThat(text).contains(note.sentence().text().replace(" ", ""));
    }
    assertThat(text).contains("Toldaslaterthanwhatcamelater.").contains("1/");
  }

  @Test
  void fileIsTaggedNamedAndOutlined() throws IOException {
    try (PDDocument document = Loader.loadPDF(PdfDossier.write(STORY).bytes())) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Summary");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Bolivia and Iran: dossier");
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
    }
  }

  @Test
  void sameDossierGivesTheSameBytesEverywhere() {
    byte[] here = PdfDossier.write(STORY).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"ar-SA-u-nu-arab", "en-US"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("America/La_Paz"));
        assertThat(PdfDossier.write(STORY).bytes()).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void charactersWithoutASignAreCountedAndSeen() throws IOException {
    PdfDossier.Written hostile =
        PdfDossier.write(compose(Grounds.of(Stories.hostile(), ActorDirectory.standard())));

    assertThat(hostile.missing()).isPositive();
    assertThat(text(hostile.bytes())).contains("\ufffd").contains("<script>alert(4)</script>");
  }

  @Test
  void emptyDossierIsStillPages() throws IOException {
    PdfDossier.Written empty =
        PdfDossier.write(compose(Grounds.of(new SceneLedger(), ActorDirectory.standard())));

    assertThat(text(empty.bytes())).contains("Not observed: no document read names Bolivia");
  }
}
