// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import entente.app.DuplicateTexts.Kind;
import entente.app.DuplicateTexts.Labelled;
import entente.evidence.Publisher;
import entente.reader.PublisherDirectory;
import entente.verify.Agencies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicatesBenchTest {
  private static List<Labelled> texts(long seed) {
    List<Labelled> texts = new ArrayList<>();
    new DuplicateTexts(seed).make(400, texts::add);
    return texts;
  }

  @Test
  void textsDependOnTheSeedAlone() {
    assertThat(texts(5)).isEqualTo(texts(5)).hasSize(400).isNotEqualTo(texts(6));
  }

  @Test
  void everyKindOfTextIsMade() {
    assertThat(texts(5)).extracting(Labelled::kind).contains(Kind.values());
  }

  @Test
  void mostCopiesAreFoundAndMostFoundAreCopies() {
    List<BenchRow> rows = DuplicatesBench.rows(2000);
    assertThat(value(rows, "recall")).isGreaterThan(0.9);
    assertThat(value(rows, "precision")).isGreaterThan(0.9);
  }

  private static double value(List<BenchRow> rows, String name) {
    return rows.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow().value();
  }

  @Test
  void tooFewTextsAreBadInput() {
    Answer answer = Answer.to("bench", "duplicates", "--documents", "0");
    assertThat(answer.code()).isEqualTo(2);
  }

  /** An agency's story and its own page must have one name. */
  @Test
  void agenciesAreCalledAsInTheTableOfPublishers() {
    for (Publisher agency : Agencies.standard().all()) {
      PublisherDirectory.builtIn()
          .findByName(agency.name())
          .ifPresent(
              known -> {
                assertThat(known.name()).isEqualTo(agency.name());
                assertThat(known.kind()).as(agency.name()).isEqualTo(agency.kind());
                assertThat(known.state()).as(agency.name()).isEqualTo(agency.state());
              });
    }
  }
}
