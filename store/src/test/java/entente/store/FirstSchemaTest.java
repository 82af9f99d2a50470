// SPDX-License-Identifier: Apache-2.0
package entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.DocumentId;
import entente.evidence.Span;
import entente.ledger.Batch;
import entente.ledger.Selection;
import entente.review.Decision;
import entente.review.DecisionId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ledger of the first schema, with the rows that its Entente wrote, is brought forward. */
class FirstSchemaTest {
  private static final String DOCUMENT = "doc_aaaaaaaaaaaaa";

  @TempDir Path directory;
  private Path file = Path.of("");

  @BeforeEach
  void write() {
    file = directory.resolve("old.duckdb");
    try (Database database = Database.open(file, Access.APPEND)) {
      new Migrations(List.of("V001__ledger")).apply(database, 0);
      try (Session session = database.session()) {
        session.run(
            "rows",
            "INSERT INTO documents VALUES (1, '"
                + DOCUMENT
                + "', 'a.txt', '', 'unknown', 'UNKNOWN', NULL, [], NULL, 'en', 'They met.');"
                + "INSERT INTO readings VALUES (1, '"
                + DOCUMENT
                + "', 'one', 'READ');"
                + "INSERT INTO decisions VALUES (1, 'dc_aaaaaaaaaaaaa', 'REJECT', '"
                + DOCUMENT
                + "', 0, 4, 'event', 'no');");
        session.commit();
      }
    }
  }

  private static final Decision DECISION =
      new Decision(
          new DecisionId("dc_aaaaaaaaaaaaa"),
          Decision.Verb.REJECT,
          new Decision.Target(new DocumentId(DOCUMENT), new Span(0, 4), "event"),
          "no");

  @ParameterizedTest
  @EnumSource(Access.class)
  void itsRowsAreFoundAndTheNewTablesAreEmpty(Access access) {
    try (DuckDbLedger ledger = DuckDbLedger.open(file, access)) {
      assertThat(ledger.schema()).isEqualTo(2);
      assertThat(ledger.documents()).hasSize(1);
      assertThat(ledger.decisions()).containsExactly(DECISION);
      assertThat(ledger.checks(Selection.all())).isEmpty();
      assertThat(ledger.inferences()).isEmpty();
      assertThat(ledger.facts()).isEmpty();
    }
  }

  @Test
  void itTakesNewReadings() {
    try (DuckDbLedger ledger = DuckDbLedger.open(file, Access.APPEND)) {
      ledger.append(Batch.of(new Samples(5).reading("one"), List.of()));
      ledger.append(Batch.of(DECISION));
      assertThat(ledger.documents()).hasSize(2);
      assertThat(ledger.decisions()).hasSize(1);
    }
  }
}
