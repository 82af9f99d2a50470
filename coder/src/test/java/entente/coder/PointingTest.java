// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Span;
import entente.reading.CleanDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that point to states named before, and acts whose other side goes without saying. */
final class PointingTest {
  private static final String LATVIA =
      "RIGA, 12 May 2016 - Latvia and Norway signed a treaty on customs on Wednesday. "
          + "Latvia is smaller than Norway. Latvia lies east of Norway. ";

  /** Events of a document of 12 May 2016 that its first sentence does not tell. */
  private static List<String> events(String text) {
    List<String> events = new ArrayList<>();
    TestCoder.standard()
        .code(document(text, Optional.of(LocalDate.of(2016, 5, 12))))
        .reports()
        .forEach(r -> Expected.of(r.act(), r.when()).forEach(e -> events.add(e.toString())));
    return events;
  }

  private static CleanDocument document(String text, Optional<LocalDate> day) {
    Document document =
        new Document(
            DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
            new Document.Imprint("", "", Publisher.unknown(), day),
            "en",
            text);
    return new CleanDocument(document, List.of(new Span(0, text.length())), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Each accused the other of spying.                          | LVA=ACCUSE=NOR@H
          The two foreign ministers discussed the border on Tuesday. | LVA=CONSULT=NOR@H#2016-05-10
          Norway thanked the other side for its help.               | NOR>SUPPORT>LVA@H
          The two armies fought each other in 1920.                  | LVA=ASSAULT=NOR@H#1920
          Turkey slapped sanctions on both countries in 2014.        | TUR>SANCTION>NOR@H#2014
          Latvia talked to Kenya, and the two leaders agreed to trade. | KEN=AGREE=LVA@H
          Latvia strongly condemns the raid which Norway announced.  | LVA>ACCUSE>NOR@H#2016-05-12
          The government recalled its ambassador to Norway.         | LVA>SANCTION>NOR@H
          Latvia has, for its part, repeatedly accused Norway of spying. | LVA>ACCUSE>NOR@H
          Norway apologised on Monday.                              | NOR>CONCEDE>LVA@H#2016-05-09
          Latvia hailed the decision.                                | LVA>SUPPORT>NOR@H
          Latvia condemns Norway.                                   | LVA>ACCUSE>NOR@H#2016-05-12
          """)
  void wordsPointToThePairOfADocument(String sentence, String event) {
    assertThat(events(LATVIA + sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers of Chile, Peru and Brazil met in Lima in 2011. The ministers pledged to \
          share water. | BRA=AGREE=CHL@H
          Jordan and Israel quarrel. The kingdom accused Israel of theft.  | JOR>ACCUSE>ISR@H
          When Kwame Mensah, Ghana's minister, took office, he thanked Togo. | GHA>SUPPORT>TGO@H
          Youths stoned the Thai embassy in Manila on Monday.              | PHL>PROTEST>THA@H#2016-05-09
          The Bush administration declined to lift an embargo against Cuba. | USA>REJECT>CUB@H
          Malta became the first state to recognise Tonga.                 | MLT>SUPPORT>TON@H
          Kenya called its ambassador home from Chad.                      | KEN>SANCTION>TCD@H
          The Irish and Polish ministers conferred in Bern.                | IRL=CONSULT=POL@H
          Oslo gave Vilnius both ships and shells.                         | NOR>AID>LTU@H
          The Russians begged Finland for a loan.                          | RUS>REQUEST>FIN@H
          Qatar and Nepal met on 3 March 2015, and two days later they signed an accord. \
          | NPL=SUPPORT=QAT@H#2015-03-05
          """)
  void wordsPointToStatesOfTheSentencesBefore(String text, String event) {
    assertThat(events(text)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway promised its farmers higher prices.
          The government raised taxes in Latvia.
          The president of Latvia hailed a victory of the team.
          Our partners praised the ministers.
          Norway could react by closing its ports to Latvian ships.
          Norway and Latvia share a border.
          Norwegian police arrested four people over a plot against the Latvian consulate.
          Norway condemned the bombing of a school in Latvia.
          Norway condemned the invasion of Latvia.
          Fairs represent an opportunity to expand cooperation between the two nations.
          """)
  void nothingIsDoneToTheOtherOfThePairWithoutASign(String sentence) {
    assertThat(events(LATVIA + sentence)).containsExactly("LVA=SUPPORT=NOR@H#2016-05-11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In June 2010 Kenya and Malawi met. In March Kenya praised Malawi. | KEN>SUPPORT>MWI@H#2011-03
          """)
  void withoutADateMonthsFollowTheStory(String text, String event) {
    List<String> found = new ArrayList<>();
    TestCoder.standard()
        .code(document(text, Optional.empty()))
        .reports()
        .forEach(r -> Expected.of(r.act(), r.when()).forEach(e -> found.add(e.toString())));
    assertThat(found).contains(event);
  }
}
