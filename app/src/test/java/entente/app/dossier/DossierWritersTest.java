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
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One dossier, three files: the same lines with the same numbers, the same bytes everywhere. */
class DossierWritersTest {
  private static Dossier compose(SceneLedger ledger) {
    Dyad pair = Dyad.of(new StateCode("BOL"), new StateCode("IRN"));
    return DossierComposer.compose(pair, Grounds.of(ledger, ActorDirectory.standard()));
  }

  private static final Dossier STORY = compose(Stories.boliviaIran());
  private static final Dossier HOSTILE = compose(Stories.hostile());
  private static final Dossier FOUND =
      DossierComposer.compose(
          Dyad.of(new StateCode("BOL"), new StateCode("IRN")), Findings.grounds());
  private static final Dossier EMPTY = compose(new SceneLedger());

  private static List<String> all(Dossier dossier) {
    return List.of(
        HtmlDossier.write(dossier), MarkdownDossier.write(dossier), JsonDossier.write(dossier));
  }

  @Test
  void filesAreAsExpected() {
    Golden.requireSame("bolivia-iran.html", HtmlDossier.write(STORY));
    Golden.requireSame("bolivia-iran.md", MarkdownDossier.write(STORY));
    Golden.requireSame("bolivia-iran.json", JsonDossier.write(STORY));
    Golden.requireSame("found.html", HtmlDossier.write(FOUND));
    Golden.requireSame("found.md", MarkdownDossier.write(FOUND));
    Golden.requireSame("found.json", JsonDossier.write(FOUND));
  }

  @Test
  void filesAreTheSameUnderEveryLocaleAndZone() {
    List<String> here = all(STORY);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "en-US")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(all(compose(Stories.boliviaIran()))).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void linesEndPlainlyWithoutTrailingSpaces() {
    assertThat(all(STORY)).allSatisfy(text -> assertThat(text).endsWith("\n").doesNotContain("\r"));
    assertThat(JsonDossier.write(STORY).lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void everyMarkLeadsToANoteAndEveryNoteBack() {
    String html = HtmlDossier.write(STORY);

    for (Note note : STORY.notes()) {
      assertThat(html).containsOnlyOnce("id=\"n" + note.number() + "\"");
      assertThat(html).containsOnlyOnce("id=\"m" + note.number() + "\"");
      assertThat(MarkdownDossier.write(STORY)).contains("[^" + note.number() + "]: ");
    }
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
    while (links.find()) {
      assertThat(html).containsOnlyOnce("id=\"" + links.group(1) + "\"");
    }
  }

  @Test
  void findingsStandInEveryForm() {
    assertThat(all(FOUND))
        .allSatisfy(
            text ->
                assertThat(text.replace("&lt;", "<").replace("\\", ""))
                    .contains("Told as later than what came later.")
                    .contains("The summit was held in 2024")
                    .contains("denied by BOL")
                    .contains("read <again")
                    .contains("state media"));
    assertThat(HtmlDossier.write(FOUND)).doesNotContain("<again>");
  }

  @Test
  void pageAsksNothingOfTheNetworkAndRunsNothing() {
    String html = HtmlDossier.write(STORY);

    assertThat(html)
        .doesNotContain("<script", "http://", "https://", "@import", "<link", "<img", " src=");
    assertThat(html).contains("default-src 'none'");
  }

  @Test
  void quotedSentencesStandWordByWordOnThePage() {
    String html = HtmlDossier.write(STORY);

    for (Note note : STORY.notes()) {
      String shown = html.replaceAll("</?mark>", "").replace("&#39;", "'").replace("&#34;", "\"");
      assertThat(shown).contains(note.sentence().text());
    }
  }

  @Test
  void hostileDocumentsCannotActOnThePage() {
    String html = HtmlDossier.write(HOSTILE);

    assertThat(html).doesNotContain("<script", "<img", "<iframe", "<i>", "\u202e", "\u0007");
    assertThat(html).contains("&lt;script&gt;alert(4)").contains("\u2407");
    assertThat(html).doesNotContainPattern("<[a-z][^>]*onmouseover");
    assertThat(html.split("</style>", -1)).hasSize(2);
  }

  @Test
  void hostileDocumentsCannotActOnMarkdown() {
    String text = MarkdownDossier.write(HOSTILE);

    assertThat(text)
        .doesNotContain("<script", "<img", "<iframe", "\u202e", "\u0007")
        .doesNotContain("[link](")
        .contains("\\[link\\]")
        .contains("\\|");
    assertThat(text.lines()).noneMatch(line -> line.startsWith("# After"));
  }

  @Test
  void asterisksOfAMarkdownFileAreKeptButNotShown() {
    assertThat(HtmlDossier.write(HOSTILE)).contains("<span hidden>**</span>Bolivia");
    assertThat(MarkdownDossier.write(HOSTILE)).contains("to Bolivia ");
  }

  @Test
  void emptyDossierSaysOfEverySectionWhy() {
    String html = HtmlDossier.write(EMPTY);
    String text = MarkdownDossier.write(EMPTY);

    assertThat(html.split("Not observed: no document read names Bolivia or Iran.", -1))
        .hasSize(Part.values().length + 1);
    assertThat(text.split("Not observed: no document read names Bolivia or Iran.", -1))
        .hasSize(Part.values().length + 1);
  }

  @Test
  void yearsNotObservedAreHatchedAndNamed() {
    String html = HtmlDossier.write(STORY);

    assertThat(html)
        .contains("<title>Not observed: 2010 to 2022</title>")
        .contains("fill=\"url(#miss-wide)\"")
        .contains("<th scope=\"row\">2010 to 2022</th>");
    assertThat(MarkdownDossier.write(STORY)).contains("| 2010 to 2022 | not observed |");
  }
}
