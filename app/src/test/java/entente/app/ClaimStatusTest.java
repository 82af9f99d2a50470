// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The statuses that {@code extract} prints of the coder's own claim sentences, each a document of
 * its own. What a check refutes is to come out as contradicted, or with its wording as long as no
 * check sees it; what none refutes is never to come out so.
 */
class ClaimStatusTest {
  private static final Path TABLE =
      Path.of("../coder/src/test/resources/entente/coder/claim/claims-blind.tsv");

  private static final List<String> COLUMNS =
      List.of("wording", "kind", "holder", "hedges", "refuted", "register", "before", "sentence");

  /** The share of sentences whose wording is printed, at least. */
  private static final double LEAST = 0.9;

  @TempDir private static Path folder = Path.of("");
  private static final Map<Table.Row, String> STATUSES = new LinkedHashMap<>();

  @BeforeAll
  static void extract() throws IOException {
    assumeTrue(Files.exists(TABLE), "no table at " + TABLE);
    List<Table.Row> rows = Table.of("claims-blind.tsv", Files.readAllLines(TABLE), COLUMNS).rows();
    Map<String, String> statuses = statuses(Answer.to("extract", "--jsonl", input(rows)), rows);
    for (int i = 0; i < rows.size(); i++) {
      STATUSES.put(rows.get(i), statuses.getOrDefault("" + i, ""));
    }
  }

  private static String input(List<Table.Row> rows) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(
          JsonMapper.shared().writeValueAsString(Map.of("doc", "" + i, "text", text(rows, i))));
    }
    return Files.write(folder.resolve("in.jsonl"), lines).toString();
  }

  private static String text(List<Table.Row> rows, int i) {
    return (rows.get(i).text("before") + " " + rows.get(i).text("sentence")).strip();
  }

  private static Map<String, String> statuses(Answer answer, List<Table.Row> rows) {
    assertThat(answer.code()).as(answer.err()).isZero();
    Map<String, String> statuses = new TreeMap<>();
    for (String line : answer.lines()) {
      JsonNode node = JsonMapper.shared().readTree(line);
      if (node.path("kind").asString("").equals("claim")) {
        int row = Integer.parseInt(node.get("doc").asString());
        if (node.get("start").asInt() >= rows.get(row).text("before").length()) {
          statuses.put("" + row, node.get("status").asString());
        }
      }
    }
    return statuses;
  }

  private static boolean isRefuted(Table.Row row) {
    return !row.text("refuted").isEmpty();
  }

  @Test
  void wordingIsPrintedWhereNothingIsRefuted() {
    List<Table.Row> rows = STATUSES.keySet().stream().filter(r -> !isRefuted(r)).toList();
    long right = rows.stream().filter(r -> r.text("wording").equals(STATUSES.get(r))).count();
    assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void nothingIsContradictedWhereNothingIsRefuted() {
    assertThat(STATUSES)
        .allSatisfy(
            (row, status) ->
                assertThat(status.equals("contradicted") && !isRefuted(row)).isFalse());
  }

  @Test
  void whatIsRefutedIsContradictedOrKeepsItsWording() {
    List<Table.Row> rows = STATUSES.keySet().stream().filter(ClaimStatusTest::isRefuted).toList();
    long right =
        rows.stream()
            .filter(r -> List.of("contradicted", r.text("wording")).contains(STATUSES.get(r)))
            .count();
    assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(LEAST);
  }
}
