// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures are those of the two Python scorers, where a folder with them and with test sets lies
 * beside the project (or where {@code -Dentente.beside} says) and Python is installed.
 */
class ScorerParityTest {
  private static final Path BESIDE =
      Path.of(System.getProperty("entente.beside", "../../shared")).toAbsolutePath().normalize();

  private static final Path GOLD = BESIDE.resolve("gold");
  private static final Path TOOLS = BESIDE.resolve("tools");

  /** Four digits, and the last may be rounded twice. */
  private static final double TOLERANCE = 0.00006;

  @TempDir private static Path folder = Path.of("");

  /** A set, the options of the Python scorer, and ours for the same. */
  private record Trial(String gold, List<String> python, List<String> ours) {
    Trial(String gold, String... both) {
      this(gold, List.of(both), List.of(both));
    }
  }

  private static final List<Trial> TRIALS =
      List.of(
          new Trial("cameo_manual", "--scope", "inter-state"),
          new Trial("cameo_manual", "--z15"),
          new Trial(
              "zsp_plv",
              List.of("--z15", "--where", "not r['in_cameo_manual']"),
              List.of("--z15", "--where", "in_cameo_manual!=true")),
          new Trial("plover_gsr"),
          new Trial("petr2_gsr", "--split", "open"),
          new Trial("petr_unit_cameo"),
          new Trial("conflibert_cameo_quad", "--penta"),
          new Trial("conflibert_cameo_quad"));

  @BeforeAll
  static void theScorersAreThere() throws IOException {
    assumeTrue(Files.isDirectory(GOLD) && Files.isDirectory(TOOLS), "no test sets at " + BESIDE);
    assumeTrue(isPythonThere(), "no python3");
  }

  private static boolean isPythonThere() {
    try {
      return run(List.of("python3", "--version")).startsWith("Python");
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(false).start();
    try (InputStream out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String gold(String set) {
    return GOLD.resolve(set + ".jsonl").toString();
  }

  /** What the coder predicts, in a file. */
  private static String predicted(String set) throws IOException {
    Path file = folder.resolve(set + ".jsonl");
    if (!Files.exists(file)) {
      String command = set.equals("articles") ? "extract" : "code";
      Files.writeString(file, Answer.to(command, "--jsonl", gold(set)).out());
    }
    return file.toString();
  }

  private static JsonNode python(String tool, String set, List<String> options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("python3", TOOLS.resolve(tool).toString(), "--gold", gold(set), "--json"));
    command.addAll(List.of("--pred", predicted(set)));
    command.addAll(options);
    return JsonMapper.shared().readTree(run(command));
  }

  private static JsonNode ours(String set, List<String> options) throws IOException {
    List<String> command = new ArrayList<>(List.of("evaluate", gold(set), "--json"));
    command.addAll(List.of("--bootstrap", "0", "--pred", predicted(set)));
    command.addAll(options);
    Answer answer = Answer.to(command.toArray(String[]::new));
    assertThat(answer.code()).as(answer.err()).isZero();
    return JsonMapper.shared().readTree(answer.out());
  }

  @TestFactory
  Stream<DynamicTest> sentencesAtEachLevel() {
    return TRIALS.stream()
        .map(
            trial ->
                DynamicTest.dynamicTest(trial.gold() + " " + trial.python(), () -> compare(trial)));
  }

  private static void compare(Trial trial) throws IOException {
    JsonNode python = python("score_sentences.py", trial.gold(), trial.python());
    JsonNode ours = ours(trial.gold(), trial.ours()).get("sentences");
    assertThat(ours.get("levels").size()).isEqualTo(python.size() - 1).isPositive();
    for (JsonNode level : ours.get("levels").values()) {
      String name = level.get("level").asString();
      JsonNode theirs = python.get(name);
      equal(name, theirs, level, Map.of("sentences", "sentences", "gold", "gold"));
      equal(name, theirs, level, Map.of("pred", "predicted", "tp", "right"));
      equal(name, theirs, level, Map.of("P", "precision", "R", "recall", "F1", "f1"));
      if (theirs.has("macroF1")) {
        equal(name, theirs, level, Map.of("macroF1", "macro_f1"));
        assertThat(level.get("classes").size()).isEqualTo(theirs.get("per").size());
      }
    }
    equal(
        "detect",
        python.get("detect"),
        ours.get("detection"),
        Map.of("tp", "both", "fp", "predicted_only", "fn", "marked_only", "tn", "neither"));
  }

  private static void equal(
      String what, JsonNode theirs, JsonNode ours, Map<String, String> fields) {
    fields.forEach(
        (their, our) ->
            assertThat(ours.get(our).asDouble())
                .as(what + " " + our)
                .isCloseTo(theirs.get(their).asDouble(), within(TOLERANCE)));
  }

  @Test
  void typesWhereThePairIsGiven() throws IOException {
    JsonNode python =
        python(
            "score_sentences.py",
            "zsp_plv",
            List.of("--given-pair", "--where", "not r['in_cameo_manual']"));
    JsonNode ours =
        ours("zsp_plv", List.of("--given-pair", "--where", "in_cameo_manual!=true"))
            .get("given_pair");
    equal("given pair", python, ours, Map.of("n", "sentences", "any_event", "any_event"));
    equal("given pair", python, ours, Map.of("plover_hit_any", "type_in_any_row"));
    equal("given pair", python, ours, Map.of("plover_first", "type_in_first_row"));
    equal("given pair", python, ours, Map.of("quad_hit_any", "quad_in_any_row"));
    equal("given pair", python, ours, Map.of("plover_precision_when_coded", "type_where_coded"));
  }

  @Test
  void eventsAndClaimsOfDocuments() throws IOException {
    JsonNode python = python("score_documents.py", "articles", List.of());
    JsonNode ours = ours("articles", List.of()).get("documents");
    figures("dyad", python.get("dyad"), ours.get("dyad"));
    for (JsonNode measure : ours.get("measures").values()) {
      String name = measure.get("measure").asString();
      figures(name, python.get(name), measure);
      equal(name, python.get(name), measure, Map.of("acc_aligned", "accuracy_of_aligned"));
    }
    JsonNode claims = ours.get("claims");
    JsonNode theirs = python.get("claims");
    equal("claims", theirs, claims, Map.of("gold", "gold", "found", "found", "recall", "recall"));
    equal("claims", theirs, claims, Map.of("status_acc", "status", "macro_F1", "macro_f1"));
    equal("claims", theirs, claims, Map.of("status_acc_strict", "status_strict"));
    for (Map.Entry<String, JsonNode> status : claims.get("statuses").properties()) {
      figures(status.getKey(), theirs.get("by_status").get(status.getKey()), status.getValue());
    }
    equal(
        "negatives",
        python.get("negatives"),
        ours.get("negatives"),
        Map.of("sentences", "texts", "false_alarms", "false_alarms", "rate", "rate"));
  }

  private static void figures(String what, JsonNode theirs, JsonNode ours) {
    equal(what, theirs, ours, Map.of("tp", "right", "pred", "predicted", "gold", "gold"));
    equal(what, theirs, ours, Map.of("P", "precision", "R", "recall", "F1", "f1"));
  }
}
