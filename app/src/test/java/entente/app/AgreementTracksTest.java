// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Short texts and the tracks that a reader finds in them; each text has its own pair of states. */
class AgreementTracksTest {
  @TempDir private static Path folder = Path.of("");
  private static List<JsonNode> found = List.of();

  /** A row: the pair, the tracks a reader finds, the texts of its documents. */
  record Row(String pair, List<String> tracks, List<String> texts) {}

  static Stream<Row> rows() throws IOException {
    try (InputStream bytes =
            Objects.requireNonNull(
                AgreementTracksTest.class.getResourceAsStream("agreement-tracks.tsv"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(c -> new Row(c[0], parts(c[1], "\\|"), parts(c[2], " ¶ ")))
          .toList()
          .stream();
    }
  }

  private static List<String> parts(String cell, String separator) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(separator, -1));
  }

  @BeforeAll
  static void readAllTexts() throws IOException {
    List<String> words = new ArrayList<>(List.of("read"));
    for (Row row : rows().toList()) {
      for (String text : row.texts()) {
        String name = row.pair() + "-" + row.texts().indexOf(text) + ".txt";
        words.add(Files.writeString(folder.resolve(name), text + "\n").toString());
      }
    }
    String ledger = folder.resolve("ledger.duckdb").toString();
    words.addAll(List.of("--quiet", "--ledger", ledger));
    Answer read = Answer.to(words.toArray(String[]::new));
    assertThat(read.code()).as(read.err()).isZero();
    found =
        Answer.to("agreements", "--json", "--ledger", ledger).lines().stream()
            .map(JsonMapper.shared()::readTree)
            .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tracksAreThoseThatAReaderFinds(Row row) {
    List<String> states = Arrays.asList(row.pair().split("-", -1));
    List<String> tracks =
        found.stream()
            .filter(a -> strings(a.get("parties")).containsAll(states))
            .map(AgreementTracksTest::track)
            .toList();
    assertThat(tracks).containsExactlyInAnyOrderElementsOf(row.tracks());
  }

  private static String track(JsonNode agreement) {
    List<String> sides = strings(agreement.get("side_states"));
    return String.join(
        " ",
        agreement.get("kind").asString(),
        agreement.get("field").asString(),
        agreement.get("status").asString(),
        sides.isEmpty() ? "-" : String.join(";", sides));
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
