// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Event;
import entente.event.EventComposer;
import entente.event.EventId;
import entente.evidence.Document;
import entente.evidence.DocumentId;
import entente.evidence.Publisher;
import entente.evidence.Publisher.Kind;
import entente.reading.Reading;
import entente.scene.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String STORY =
      "Two envoys from Tirana reached Ulaanbaatar late on Sunday to open an office for trade in"
          + " cashmere and chrome. Their host, the deputy minister Batbayar, showed them a hall"
          + " beside the railway that had stood empty since 2011. He promised to mend its roof"
          + " before the first snow. The envoys left a plaque, two carpets and a list of prices.";
  private static final String OWN_WORDS =
      "Albania wants to sell chrome to Mongolia and to buy wool there. On Monday its delegation"
          + " looked at rooms near the station, said Batbayar, who deals with commerce in the"
          + " government of Mongolia. Nobody would say what the lease costs.";

  private static Document document(String text, String publisher, Kind kind, String day) {
    return new Document(
        DocumentId.of((publisher + text).getBytes(StandardCharsets.UTF_8)),
        new Document.Imprint(
            "a.txt",
            "",
            publisher.isEmpty()
                ? Publisher.unknown()
                : new Publisher(publisher, kind, Optional.empty(), List.of()),
            Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse)),
        "en",
        text);
  }

  private static Document news(String text, String publisher) {
    return document(text, publisher, Kind.NEWS, "");
  }

  private static Optional<String> origin(Copies copies, Document document) {
    return copies.findOrigin(document.id()).map(Publisher::name);
  }

  @Test
  void nothingIsACopyOfNothing() {
    Document one = news(STORY, "A");
    assertThat(Copies.of(List.of()).textOf(one.id())).isEqualTo(one.id());
    assertThat(Copies.none().findOrigin(one.id())).isEmpty();
    assertThat(origin(Copies.of(List.of(one)), one)).isEmpty();
  }

  @Test
  void copiesAreOneText() {
    Document one = news(STORY, "A");
    Document two = news("Chrome for cashmere\n\n" + STORY + " Subscribe to read more.", "B");
    Document other = news(OWN_WORDS, "C");
    Copies copies = Copies.of(List.of(one, two, other));
    assertThat(copies.textOf(one.id())).isEqualTo(copies.textOf(two.id()));
    assertThat(copies.textOf(other.id())).isEqualTo(other.id());
    assertThat(copies.findOrigin(one.id())).isEqualTo(copies.findOrigin(two.id())).isPresent();
  }

  @Test
  void theEarliestKnownPublisherIsTheOrigin() {
    Document late = document(STORY, "Late", Kind.NEWS, "2024-03-05");
    Document early = document(STORY + " More soon.", "Early", Kind.NEWS, "2024-03-04");
    Document nobody = document(STORY + " .", "", Kind.UNKNOWN, "2024-03-01");
    assertThat(origin(Copies.of(List.of(late, early, nobody)), nobody)).contains("Early");
  }

  @Test
  void theAgencyIsTheOriginOfAllCopiesOfItsStory() {
    Document credited = news("ULAANBAATAR, March 4 (Reuters) - " + STORY, "A");
    Document bare = document(STORY, "B", Kind.NEWS, "2024-03-01");
    Copies copies = Copies.of(List.of(credited, bare));
    assertThat(origin(copies, bare)).contains("Reuters");
    assertThat(origin(copies, credited)).contains("Reuters");
  }

  @Test
  void oneCreditWithoutAnyCopyNamesTheAgency() {
    Document credited = news(OWN_WORDS + " (AFP)", "A");
    assertThat(origin(Copies.of(List.of(credited)), credited)).contains("Agence France-Presse");
  }

  @Test
  void theMinistryThatIssuedATextIsItsOrigin() {
    Document printed = document("TIRANA (AP) - " + STORY, "A", Kind.NEWS, "2024-03-05");
    Document issued = document(STORY, "Ministry of Trade", Kind.GOVERNMENT, "2024-03-05");
    Document repeated = document(STORY, "Embassy", Kind.GOVERNMENT, "2024-03-06");
    assertThat(origin(Copies.of(List.of(printed, issued)), printed)).contains("Ministry of Trade");
    assertThat(origin(Copies.of(List.of(printed, repeated)), repeated))
        .contains("Associated Press");
  }

  @Test
  void orderOfDocumentsPlaysNoPart() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      documents.add(
          news(i % 3 == 0 ? OWN_WORDS + " " + i : STORY + " Edition " + i + ".", "P" + i));
    }
    Copies forth = Copies.of(documents);
    List<DocumentId> ids = documents.stream().map(Document::id).toList();
    List<DocumentId> before = ids.stream().map(forth::textOf).toList();
    Collections.reverse(documents);
    Copies back = Copies.of(documents);
    assertThat(ids.stream().map(back::textOf).toList()).isEqualTo(before);
    assertThat(before.stream().distinct()).hasSize(2);
  }

  private static Reading reading(String path, String story, String publisher) {
    return Page.at(path)
        .by(publisher, Kind.NEWS, "GBR")
        .says(story)
        .act("IRN > BOL 042 happened diplomatic", "2009-11-24")
        .read();
  }

  private static Event event(List<Reading> readings) {
    List<Event.Member> members =
        readings.stream()
            .flatMap(r -> r.findings().reports().stream())
            .map(report -> new Event.Member(report, "test"))
            .toList();
    return EventComposer.compose(EventId.foundedBy(members.get(0).report().id()), members);
  }

  private static Standing standing(Reading... readings) {
    List<Document> documents = Stream.of(readings).map(Reading::document).toList();
    Copies copies = Copies.of(documents);
    return Standings.of(
        event(List.of(readings)),
        id ->
            documents.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow().publisher(),
        copies);
  }

  @Test
  void aCopiedStoryDoesNotConfirmItself() {
    assertThat(standing(reading("a", STORY, "A"), reading("b", STORY, "B")))
        .isEqualTo(Standing.UNCONFIRMED);
    assertThat(standing(reading("a", STORY, "A"), reading("b", OWN_WORDS, "B")))
        .isEqualTo(Standing.CONFIRMED);
  }

  @Test
  void anAgencysTwoStoriesAreOneOrigin() {
    assertThat(
            standing(
                reading("a", "TIRANA (Reuters) - " + STORY, "A"),
                reading("b", "TIRANA (Reuters) - " + OWN_WORDS, "B")))
        .isEqualTo(Standing.UNCONFIRMED);
  }
}
