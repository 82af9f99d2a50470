// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.actor.ActorDirectory;
import entente.exchange.feed.LeaderComparison.Disagreement;
import entente.fact.Fact;
import entente.table.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who governs by the table of office holders is who governs by REIGN and Archigos, and ministers
 * are those of the Wikidata extracts, but for the reviewed disagreements.
 */
class OfficeHoldersAgainstReferencesTest {
  private static final Path REFERENCE = Path.of("..", "..", "shared", "reference");

  private static final List<String> COLUMNS = List.of("state", "office", "person", "what", "why");

  @Test
  void everyDisagreementIsReviewed() throws IOException {
    assumeTrue(
        Files.isDirectory(REFERENCE), "no reference lists at " + REFERENCE + ": not compared");
    Set<String> found = new TreeSet<>();
    for (Disagreement disagreement : disagreements()) {
      found.add(disagreement.line());
    }
    assertThat(found).isEqualTo(reviewed());
  }

  @Test
  void everyReviewedDisagreementSaysWhy() throws IOException {
    assertThat(known().rows()).allSatisfy(row -> assertThat(row.text("why")).isNotBlank());
  }

  /** One line for each person, however many spells differ. */
  static Collection<Disagreement> disagreements() throws IOException {
    Map<String, Disagreement> all = new TreeMap<>();
    Set<Disagreement> found = new TreeSet<>(archigos().disagreements(archigosFacts()));
    found.addAll(reign().disagreements(reignFacts()));
    found.addAll(wikidata().disagreements(wikidataFacts()));
    found.forEach(one -> all.merge(one.key(), one, Disagreement::and));
    return all.values();
  }

  static LeaderComparison reign() {
    return comparison("reign", LocalDate.of(2021, 3, 31));
  }

  static LeaderComparison archigos() {
    return comparison("archigos", LocalDate.of(2015, 12, 31));
  }

  static LeaderComparison wikidata() {
    return comparison("wikidata", LocalDate.of(2022, 6, 30));
  }

  static List<Fact> wikidataFacts() throws IOException {
    List<Fact> facts = new ArrayList<>();
    for (String state : List.of("bolivia", "iran")) {
      Path file = REFERENCE.resolve("every-politician").resolve(state).resolve("holders21.csv");
      try (Reader text = Files.newBufferedReader(file)) {
        facts.addAll(
            FactFeed.of(
                    FeedFormat.WIKIDATA_OFFICE_HOLDERS,
                    ActorDirectory.standard(),
                    ActorDirectory.standard().findState(state, Optional.empty()))
                .read(text, state)
                .facts());
      }
    }
    return facts;
  }

  static List<Fact> reignFacts() throws IOException {
    return facts(FeedFormat.REIGN, "reign/leaderlist_3_21.csv");
  }

  static List<Fact> archigosFacts() throws IOException {
    return facts(FeedFormat.ARCHIGOS, "archigos/arch_annual.txt");
  }

  private static LeaderComparison comparison(String list, LocalDate last) {
    return new LeaderComparison(list, last, ActorDirectory.standard().holders());
  }

  private static List<Fact> facts(FeedFormat format, String file) throws IOException {
    Path path = REFERENCE.resolve(file);
    try (Reader text = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
      return FactFeed.of(format, ActorDirectory.standard(), Optional.empty())
          .read(text, file)
          .facts();
    }
  }

  private static Set<String> reviewed() throws IOException {
    return known().rows().stream()
        .map(row -> COLUMNS.subList(0, 4).stream().map(row::text).collect(Collectors.joining("\t")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Table known() throws IOException {
    String file = "known-disagreements.tsv";
    try (InputStream bytes =
            Objects.requireNonNull(
                OfficeHoldersAgainstReferencesTest.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return Table.of(file, lines.lines().toList(), COLUMNS);
    }
  }
}
