// SPDX-License-Identifier: Apache-2.0
package entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.actor.ActorDirectory;
import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.dossier.Dossier;
import entente.dossier.DossierComposer;
import entente.dossier.Grounds;
import entente.evidence.DocumentId;
import entente.ledger.Ledger;
import entente.scene.Findings;
import entente.scene.Stories;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read back and held against the documents; what is changed is told. */
class DossierFileTest {
  private static final Dyad PAIR = Dyad.of(new StateCode("BOL"), new StateCode("IRN"));

  private static final Map<String, Function<Dossier, String>> WRITERS =
      Map.of("html", HtmlDossier::write, "md", MarkdownDossier::write, "json", JsonDossier::write);

  private static String write(String form, Grounds grounds) {
    return Objects.requireNonNull(WRITERS.get(form)).apply(DossierComposer.compose(PAIR, grounds));
  }

  private static List<String> differences(byte[] file, Ledger ledger) {
    DossierFile dossier = DossierFile.parse(file);
    Map<DocumentId, String> texts =
        ledger.documents().stream().collect(Collectors.toMap(d -> d.id(), d -> d.text()));
    List<String> all = new ArrayList<>();
    dossier
        .notes()
        .forEach(
            note ->
                note.difference(Objects.requireNonNull(texts.get(note.document())))
                    .ifPresent(d -> all.add(note.number() + ": " + d)));
    dossier.changed().forEach(part -> all.add("part " + part));
    return all;
  }

  private static List<String> differences(String text) {
    return differences(text.getBytes(StandardCharsets.UTF_8), Findings.grounds().ledger());
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "json"})
  void whatWasWrittenStandsAsQuoted(String form) {
    assertThat(differences(write(form, Findings.grounds()))).isEmpty();
    Grounds hostile = Grounds.of(Stories.hostile(), ActorDirectory.standard());
    assertThat(differences(write(form, hostile).getBytes(StandardCharsets.UTF_8), hostile.ledger()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "json"})
  void allNotesAreRead(String form) {
    Dossier dossier = DossierComposer.compose(PAIR, Findings.grounds());
    byte[] file = write(form, Findings.grounds()).getBytes(StandardCharsets.UTF_8);

    assertThat(DossierFile.parse(file).notes()).hasSameSizeAs(dossier.notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "json"})
  void oneLetterOfAQuotedSentenceIsFound(String form) {
    String text = write(form, Findings.grounds());
    int notes = text.lastIndexOf("the two presidents met in Kazan");
    String changed =
        text.substring(0, notes)
            + "the two presidents met in Kazah"
            + text.substring(notes + "the two presidents met in Kazan".length());

    assertThat(differences(changed))
        .anySatisfy(
            d -> assertThat(d).matches("(?s)\\d+: .*Kazan.*the dossier.*Kazah.*|\\d+: the sent.*"))
        .anyMatch(d -> d.startsWith("part "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "json"})
  void placeThatIsNotTheSentencesIsFound(String form) {
    String text = write(form, Findings.grounds());
    String changed =
        form.equals("json")
            ? text.replaceFirst("(?s)(.*\"start\": )\\d+", "$13")
            : text.replaceFirst("(?s)(.*doc_[a-z2-7]{13}, )\\d+(–)", "$11$2");

    assertThat(changed).isNotEqualTo(text);
    assertThat(differences(changed)).anyMatch(d -> d.startsWith("part "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "json"})
  void standingOfAnEventIsHeld(String form) {
    String text = write(form, Findings.grounds());
    String changed =
        text.replaceFirst("\\(unconfirmed\\)", "(confirmed)")
            .replaceFirst(">Unconfirmed<", ">Confirmed<")
            .replaceFirst("\"standing\": \"unconfirmed\"", "\"standing\": \"confirmed\"");

    assertThat(changed.equals(text) && !form.equals("html")).isFalse();
    assertThat(changed.equals(text) || !differences(changed).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "json"})
  void numbersAndTheDigestItselfAreHeld(String form) {
    String text = write(form, Findings.grounds());

    assertThat(differences(text.replaceFirst("intensity([^\\d]+)\\d", "intensity$19")))
        .isNotEmpty();
    assertThat(differences(text.replace("entente-digest", "entente").replace("digest", "d")))
        .contains("part the digest, which is missing");
    assertThat(differences(text.replaceFirst("head:[a-z2-7]", "head:0")))
        .containsExactly("part head");
  }

  @Test
  void pagesOfAPdfAndItsAttachmentAreHeld() throws IOException {
    byte[] pdf = PdfDossier.write(DossierComposer.compose(PAIR, Findings.grounds())).bytes();
    assertThat(differences(pdf, Findings.grounds().ledger())).isEmpty();

    try (PDDocument document = Loader.loadPDF(pdf)) {
      paintOver(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      assertThat(differences(out.toByteArray(), Findings.grounds().ledger()))
          .containsExactly("part page-1");
    }
  }

  private static void paintOver(PDDocument document) throws IOException {
    try (PDPageContentStream more =
        new PDPageContentStream(
            document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
      more.addRect(0, 0, 100, 100);
      more.fill();
    }
  }

  @Test
  void otherFilesAreRefusedWithAReason() {
    assertThatThrownBy(() -> DossierFile.parse("# A letter".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no note of a dossier");
    assertThatThrownBy(() -> DossierFile.parse("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the PDF cannot be read");
    assertThatThrownBy(() -> DossierFile.parse("{\"notes\":[{}]}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
