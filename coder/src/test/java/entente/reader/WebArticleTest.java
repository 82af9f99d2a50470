// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import static entente.reader.Reads.assertCovered;
import static entente.reader.Reads.clean;
import static entente.reader.Reads.dropped;
import static entente.reader.Reads.kept;
import static entente.reader.Reads.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.reading.CleanDocument;
import entente.reading.DroppedBlock.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Articles that came down from the web as one long line of markdown with the page around it. */
final class WebArticleTest {
  private static final Path REAL = Path.of("../../shared/samples/articles/bolivia-iran.txt");

  @Test
  void pageThatCameDownAsOneLineIsCutAtItsHeadings() throws IOException {
    CleanDocument document = clean("one-line.txt", resource("one-line.txt"));
    assertThat(kept(document))
        .containsExactly(
            "Nauru Vanuatu: Two Islands And A Long Handshake",
            "**Not many people can place **Nauru Vanuatu** on a map.** This page tells how the two"
                + " came together.",
            "The foreign ministers of Nauru and Vanuatu met in Port Vila on 3 March 2014. They"
                + " signed a letter on fishing rights.",
            "In June 2016 Vanuatu sent a tanker with fuel to Nauru. Nauru thanked Vanuatu.",
            "The trade between the two came to 2.1 million dollars.",
            "Nauru may open a mission in Port Vila.");
    assertThat(dropped(document, Reason.HEADING))
        .containsExactly(
            "### The First Meeting",
            "### Fish and Fuel",
            "#### A Word on Numbers",
            "### What Comes Next");
    assertThat(dropped(document, Reason.TABLE_OF_CONTENTS)).hasSize(1);
    assertThat(dropped(document, Reason.CAPTION))
        .containsExactly(
            "Palm Trees On Nauru, Free Wallpaper", "Palm Trees On Nauru, Free Wallpaper");
    assertThat(dropped(document, Reason.CALL_TO_ACTION))
        .containsExactly(
            "What do you think of **Nauru Vanuatu**? Share your view in the comments below.");
    assertThat(dropped(document, Reason.AUTHOR_BLOCK)).hasSize(4);
    assertThat(dropped(document, Reason.SOCIAL_LINKS)).hasSize(3);
    assertCovered(document);
  }

  @Test
  void everyBlockOfAnArticleIsKeptOrDroppedForItsReason() throws IOException {
    CleanDocument document = clean("web-article.txt", resource("web-article.txt"));
    assertThat(kept(document))
        .containsExactly(
            "Uruguay Estonia: Ledgers, Wool And A Very Long Cable",
            "**Ask a taxi driver in Tallinn about the River Plate and you may get a shrug."
                + " Yet **Uruguay Estonia** is a pair worth watching, for two small states that"
                + " count everything twice.** Below you will find where the pair comes from and"
                + " what it lives on, told without hurry. The reader in a rush may jump by the"
                + " list.",
            "Estonia and Uruguay signed a protocol on digital signatures in Montevideo on 9"
                + " April 2015. Neither **Uruguay Estonia** nor any other pair had tried this"
                + " before. Under this protocol a notary in Salto may stamp a deed in Tartu.",
            "In May 2016 Estonia sent six registrars to Uruguay. Uruguay thanked Estonia for"
                + " the lessons.",
            "A mill in Narva buys fleece from Durazno, some 900 tonnes a year.",
            "The two weigh wool by different rules.",
            "On 2 June 2018 Uruguay protested to Estonia over a ship held at Muuga. The ship"
                + " was let go a week later.",
            "The **Uruguay Estonia** story is not over. A cable could one day join them.");
    assertThat(document.dropped())
        .extracting(d -> d.reason() + " " + d.span().in(document.document().text()))
        .containsExactly(
            "TABLE_OF_CONTENTS **Table of Contents** * [Two Registers, One"
                + " Idea](#two-registers-one-idea) * [Estonia's Clerks: Who Taught"
                + " Whom?](#estonias-clerks-who-taught-whom) * [Wool Goes North](#wool-goes-north)"
                + " * [Trouble at the Quay](#trouble-at-the-quay) * [Last Page](#last-page)",
            "HEADING ### Two Registers, One Idea",
            "HEADING ### Estonia's Clerks: Who Taught Whom?",
            "HEADING ### Wool Goes North",
            "HEADING #### A Note on Scales",
            "HEADING ### Trouble at the Quay",
            "HEADING ### Last Page",
            "CALL_TO_ACTION How do you see **Uruguay Estonia** in ten years? Write to us in"
                + " the comments below, or browse our other guides to unusual pairs.",
            "CAPTION Sheep Near Durazno At Dawn - Photo Album",
            "CAPTION Sheep Near Durazno At Dawn - Photo Album",
            "CAPTION Tallinn Old Town Seen From The Sea",
            "CAPTION Tallinn Old Town Seen From The Sea",
            "AUTHOR_BLOCK Detail Author:",
            "AUTHOR_BLOCK • Name : Prof. Odalys Kern",
            "AUTHOR_BLOCK • Username : okern",
            "AUTHOR_BLOCK • Email : okern@mail.example",
            "AUTHOR_BLOCK • Birthdate : 1969-11-31",
            "AUTHOR_BLOCK • Address : 7 Lower Loop Apt. 3 North Velma, KS 00000",
            "AUTHOR_BLOCK • Company : Brandt, Osei and Daughters",
            "AUTHOR_BLOCK • Bio : Et quasi harum nisi dolorem. Vel ipsa porro Estonia quo"
                + " modi. Saepe nulla beatae.",
            "SOCIAL_LINKS Socials",
            "SOCIAL_LINKS facebook:",
            "SOCIAL_LINKS linkedin:",
            "SOCIAL_LINKS • url : https://social.example/in/okern",
            "SOCIAL_LINKS • bio : Aut fuga sed. Quos velit.",
            "SOCIAL_LINKS • followers : 3181",
            "SOCIAL_LINKS • following : 42");
    assertCovered(document);
  }

  private static String realArticle() throws IOException {
    assumeTrue(
        Files.exists(REAL),
        "skipped: the real article may not be shipped and is not beside this repository;"
            + " web-article.txt has the same form");
    return Files.readString(REAL);
  }

  @Test
  void aRealWebArticleKeepsItsProseAndNothingElse() throws IOException {
    CleanDocument document = clean("real.txt", realArticle());
    assertThat(document.kept()).hasSize(14);
    assertThat(String.join("\n", kept(document)))
        .contains("On July 20, 2023, Iranian state media")
        .doesNotContain("###", "](#", "your thoughts", "Road Map", "Monserrat", "instagram");
    assertThat(dropped(document, Reason.HEADING)).hasSize(12);
    assertThat(dropped(document, Reason.CAPTION)).hasSize(6);
    assertCovered(document);
  }

  @Test
  void aRealWebArticleIsCutAlikeUnderOtherNamesAndHeadings() throws IOException {
    String text =
        realArticle()
            .replace("Bolivia", "Mongolia")
            .replace("Iran", "Laos")
            .replace("Conclusion", "Last Words")
            .replace("Detail Author", "About the author");
    CleanDocument document = clean("other.txt", text);
    assertThat(document.kept()).hasSize(14);
    assertThat(dropped(document, Reason.HEADING)).hasSize(12);
  }
}
