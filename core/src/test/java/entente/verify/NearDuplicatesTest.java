// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.DocumentId;
import entente.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NearDuplicatesTest {
  private static final Map<String, String> BASES =
      Map.of(
          "{A}",
          "The port authority of Iquique said on Friday that a ferry line to Callao will open in"
              + " May. Two ships, bought from Norway for 40 million dollars, are to sail twice a"
              + " week. Its director, Rosa Mamani, hopes for 90,000 passengers a year. Lorry"
              + " drivers on the coast road fear for their trade and plan a protest. The last boat"
              + " between both towns sailed in 1974.",
          "{B}",
          "The organisation of harbour workers in Gdansk called off its strike on Tuesday after"
              + " eleven days. Its members had blocked the coal pier and coloured the water with"
              + " dye. The labour minister, Ewa Nowak, promised a new programme of training and"
              + " 3,000 zloty for each family. Lawyers honoured the deal with a toast. Traffic to"
              + " Karlskrona begins again on Thursday.",
          "{C}",
          "Divers from Split have raised a bronze bell that hung in a chapel on Vis until a storm"
              + " took the roof in 1802. It weighs 310 kilos and bears the name of a founder from"
              + " Padua. Bishop Ante Kralj blessed it on the quay. The island wants the bell back;"
              + " the museum in Zagreb wants it too. A court in Split will hear both in October.",
          "{D}",
          "The minister of foreign affairs of Ecuador, Pablo Rivas, received today in Quito his"
              + " counterpart of Georgia, Nino Beridze. The ministers reviewed the state of"
              + " bilateral relations, agreed to deepen trade and signed a memorandum on tourism."
              + " They also exchanged views on the situation in Armenia. The visit of Nino Beridze"
              + " ends on 14 June.");

  private static DocumentId id(int number) {
    return DocumentId.of(("text " + number).getBytes(StandardCharsets.UTF_8));
  }

  private static List<NavigableSet<DocumentId>> groups(String... texts) {
    Map<DocumentId, Fingerprint> sketches = new TreeMap<>();
    IntStream.range(0, texts.length)
        .forEach(i -> sketches.put(id(i), Fingerprint.of(filled(texts[i]))));
    return NearDuplicates.groups(sketches);
  }

  private static String filled(String text) {
    String filled = text.replace("\\n", "\n");
    for (Map.Entry<String, String> base : BASES.entrySet()) {
      filled = filled.replace(base.getKey(), base.getValue());
    }
    return filled;
  }

  @TestFactory
  Stream<DynamicTest> pairsAreToldApart() {
    Table table =
        Table.bundled(
            NearDuplicatesTest.class, "copies.tsv", List.of("verdict", "why", "first", "second"));
    assertThat(table.rows()).hasSizeGreaterThanOrEqualTo(30);
    return table.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.text("verdict") + ": " + row.text("why"),
                    () ->
                        assertThat(groups(row.text("first"), row.text("second")))
                            .hasSize(row.text("verdict").equals("copy") ? 1 : 0)));
  }

  @Test
  void copiesOfOneStoryAreOneGroup() {
    assertThat(groups("{A}", "{B}", "{A} End.", "News\\n{A}", "{B} End."))
        .satisfiesExactlyInAnyOrder(
            group -> assertThat(group).containsExactlyInAnyOrder(id(0), id(2), id(3)),
            group -> assertThat(group).containsExactlyInAnyOrder(id(1), id(4)));
  }

  @Test
  void aStoryGathersThePagesThatPrintIt() {
    assertThat(groups("{B} {A}", "{A}", "{A} {C}"))
        .singleElement()
        .satisfies(group -> assertThat(group).hasSize(3));
  }

  @Test
  void aRoundUpDoesNotMakeItsStoriesOne() {
    assertThat(groups("{A}", "{B}", "{C}", "{A} {B} {C}"))
        .singleElement()
        .satisfies(group -> assertThat(group).hasSize(2).contains(id(3)));
  }

  @Test
  void aBriefOfOneQuoteDoesNotJoinTwoArticles() {
    String quote =
        "\"We have waited for these ships since my grandmother was a girl in a yellow dress,\""
            + " said the mayor of the town.";
    assertThat(groups(quote, "{A} {D} " + quote, "{B} {C} " + quote))
        .singleElement()
        .satisfies(group -> assertThat(group).hasSize(2).contains(id(0)));
  }

  @Test
  void nothingIsNoGroup() {
    assertThat(groups()).isEmpty();
    assertThat(groups("", "")).isEmpty();
  }

  @Test
  void manyCopiesAndMuchInCommonStayCheapAndRight() {
    String[] texts =
        IntStream.range(0, 300).mapToObj(i -> "{D} Number " + i + ".").toArray(String[]::new);
    assertThat(groups(texts)).singleElement().satisfies(g -> assertThat(g).hasSize(300));
  }

  @Test
  void aVeryLongTextIsSketchedInPart() {
    StringBuilder book = new StringBuilder();
    IntStream.range(0, 40_000)
        .forEach(
            i -> book.append("word").append(i * 7919L % 10_007).append(i % 3 == 0 ? " of " : " "));
    Fingerprint whole = Fingerprint.of(book.toString());
    Fingerprint half = Fingerprint.of(book.substring(0, book.length() / 2));
    assertThat(whole.size()).isEqualTo(Fingerprint.MOST);
    assertThat(whole.overlap(half).ofSecond()).isEqualTo(1);
    assertThat(whole.length()).isGreaterThan(20_000);
  }
}
