// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Document;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.exchange.form.DecisionForm;
import entente.ledger.Batch;
import entente.ledger.KeptCheck;
import entente.review.Decision;
import entente.store.Access;
import entente.store.DuckDbLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persons decide about lines; what they decided is written, travels, and can be taken back. */
class ReviewCommandsTest {
  private static final String MEETING =
      "The foreign minister of Iran met his Bolivian counterpart in La Paz on 24 July 2023. ";
  private static final String CLAIM = "Iran could sell drones to Bolivia, analysts said.\n";
  private static final String RECALL = "Peru recalled its ambassador from Chile on 2 May 2024.\n";

  @TempDir private static Path shared = Path.of("");
  @TempDir private Path folder = Path.of("");
  private Path ledger = Path.of("");

  /** The model is loaded once for all tests; each works on its own copy of the ledger. */
  @BeforeAll
  static void readDocuments() throws IOException {
    read("ledger.duckdb", "one.txt", MEETING + CLAIM, "Andean Wire");
    read("ledger.duckdb", "two.txt", RECALL, "Andean Wire");
    read("ledger.duckdb", "three.txt", "At last:\n\n" + RECALL + "All were sad.\n", "Andean Wire");
    read("ledger.duckdb", "four.txt", RECALL + "That is all.\n", "The Altiplano Courier");
    read("other.duckdb", "five.txt", "Once more. " + RECALL, "Andean Wire");
  }

  private static void read(String name, String file, String text, String publisher)
      throws IOException {
    Path written = Files.write(shared.resolve(file), text.getBytes(UTF_8));
    Answer answer =
        Answer.to(
            "read",
            written.toString(),
            "--quiet",
            "--ledger",
            shared.resolve(name).toString(),
            "--publisher",
            publisher);
    assertThat(answer.code()).as(answer.err()).isZero();
  }

  @BeforeEach
  void copyTheLedger() throws IOException {
    ledger = folder.resolve("ledger.duckdb");
    Files.copy(shared.resolve("ledger.duckdb"), ledger);
  }

  private Answer run(String... words) {
    return run(ledger, words);
  }

  private static Answer run(Path ledger, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--ledger", ledger.toString()));
    return Answer.to(all.toArray(String[]::new));
  }

  private Answer done(String... words) {
    Answer answer = run(words);
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer;
  }

  private Path file() {
    return folder.resolve("decisions.jsonl");
  }

  private static String id(Answer answer, String prefix) {
    Matcher id = Pattern.compile(prefix + "_[a-z2-7]{13}").matcher(answer.out());
    assertThat(id.find()).as(answer.out()).isTrue();
    return id.group();
  }

  private String meeting() {
    return id(done("events", "bolivia", "iran"), "ev");
  }

  private String claim() {
    return id(done("claims", "bolivia", "iran"), "cl");
  }

  /** One of the recalls, all of one event, as the founding report tells it. */
  private String recall() {
    return id(done("events", "peru", "chile"), "ev");
  }

  @Test
  void aRejectedEventIsLeftOutWithAWordAndShownOnDemandWithTheReason() throws IOException {
    String event = meeting();
    Answer rejected = done("reject", event, "--reason", "  a namesake ", "--by", "L. Quispe");
    assertThat(Files.readString(file())).isEqualTo(rejected.out());
    Decision decision = DecisionForm.parse(rejected.out());
    assertThat(decision.reason()).isEqualTo("a namesake");
    assertThat(decision.reach().line()).isEqualTo(event);
    assertThat(decision.reach().publisher()).isEqualTo("Andean Wire");

    Answer events = done("events", "bolivia", "iran");
    assertThat(events.out()).isEmpty();
    assertThat(events.err()).contains("left out: 1 line that a person rejected");
    assertThat(done("events", "bolivia", "iran", "--quiet").err()).isEmpty();
    assertThat(done("export", "plover", "bolivia", "iran").out()).isEmpty();
    assertThat(done("events", "bolivia", "iran", "--all").out())
        .contains("rejected: a namesake (L. Quispe)  " + decision.id());
    assertThat(done("events", "bolivia", "iran", "--all", "--json").out())
        .contains("\"decisions\":[{\"id\":\"" + decision.id() + "\",\"verb\":\"reject\"");
  }

  @Test
  void undoTakesBackTheLastDecisionAndUndoingTheUndoLetsItHoldAgain() throws IOException {
    String event = meeting();
    done("reject", event, "--reason", "first");
    done("note", event, "--reason", "second");
    String noteUndone = id(done("undo"), "dc");
    assertThat(run("events", "bolivia", "iran").out()).isEmpty();
    String undone = id(done("undo", "--reason", "it took place"), "dc");
    assertThat(done("events", "bolivia", "iran").out()).contains(event);

    Answer nothing = run("undo");
    assertThat(nothing.code()).isEqualTo(3);
    assertThat(nothing.err()).contains("no decision to take back");

    done("undo", undone);
    assertThat(done("events", "bolivia", "iran").out()).isEmpty();
    assertThat(run("undo", undone).code()).isEqualTo(2);
    assertThat(run("undo", "dc_aaaaaaaaaaaaa").code()).isEqualTo(3);
    assertThat(noteUndone).isNotEqualTo(undone);
    assertThat(Files.readAllLines(file())).hasSize(5);
  }

  @Test
  void theSameDecisionAfterAnUndoHoldsAgain() {
    String event = meeting();
    String first = id(done("reject", event, "--reason", "no"), "dc");
    done("undo");
    assertThat(id(done("reject", event, "--reason", "no"), "dc")).isNotEqualTo(first);
    assertThat(done("events", "bolivia", "iran").out()).isEmpty();
  }

  @Test
  void aCorrectedFieldIsShownWithWhatTheDocumentsTell() {
    String event = meeting();
    done("correct", event, "--field", "date", "--value", "2023-07-25", "--reason", "gazette");
    done("correct", event, "--field", "mode", "--value", "planned", "--reason", "not yet");
    done("correct", event, "--field", "cameo", "--value", "043", "--reason", "host");
    assertThat(done("events", "bolivia", "iran").out())
        .contains("2023-07-25")
        .contains(" 043 planned")
        .contains("date corrected to 2023-07-25, told as 2023-07-24: gazette")
        .contains("mode corrected to planned, told as happened: not yet");
    assertThat(done("events", "bolivia", "iran", "--json").out())
        .contains("\"date\":{\"from\":\"2023-07-25\"")
        .contains("\"value\":\"2023-07-25\",\"told\":\"2023-07-24\"");
    assertThat(done("events", "bolivia", "iran", "--from", "2023-07-25").out()).contains(event);
    assertThat(done("events", "bolivia", "iran", "--to", "2023-07-24").out()).isEmpty();
    assertThat(done("events", "bolivia", "iran", "--mode", "happened").out()).isEmpty();
    assertThat(done("export", "plover", "bolivia", "iran").out()).contains("2023-07-25");
  }

  @Test
  void aCorrectedClaimIsShownWithWhatTheTextTells() {
    String claim = claim();
    done("correct", claim, "--field", "wording", "--value", "unconfirmed", "--reason", "read");
    assertThat(done("claims", "bolivia", "iran").out())
        .startsWith("unconfirmed")
        .contains("wording corrected to unconfirmed, told as speculative: read");
    assertThat(done("claims", "bolivia", "iran", "--status", "unconfirmed", "--json").out())
        .contains("\"wording\":\"unconfirmed\"");
    done("reject", claim, "--reason", "no claim");
    assertThat(done("claims", "bolivia", "iran").err()).contains("left out: 1 line");
  }

  @Test
  void aCorrectionThatCannotBeIsRefusedAndNothingIsWritten() {
    String event = meeting();
    Answer date = run("correct", event, "--field", "date", "--value", "24.7.2023", "--reason", "x");
    assertThat(date.code()).isEqualTo(2);
    assertThat(date.err()).contains("'24.7.2023' is no date; write 2009-11-24");
    for (String[] wrong :
        List.of(
            new String[] {"mode", "perhaps"},
            new String[] {"cameo", "999"},
            new String[] {"date", "2023-02-30"},
            new String[] {"date", "2024/2023"},
            new String[] {"wording", "asserted"},
            new String[] {"colour", "red"})) {
      Answer answer =
          run("correct", event, "--field", wrong[0], "--value", wrong[1], "--reason", "x");
      assertThat(answer.code()).as(wrong[1]).isEqualTo(2);
      assertThat(answer.err()).contains(wrong[0].equals("date") ? wrong[1] : "'");
    }
    Answer wide =
        run(
            "correct",
            event,
            "--field",
            "date",
            "--value",
            "2023",
            "--reason",
            "x",
            "--scope",
            "rule");
    assertThat(wide.code()).isEqualTo(2);
    assertThat(file()).doesNotExist();
  }

  @Test
  void aWordingIsRejectedWhereverItsPublisherPrintsIt() throws IOException {
    String event = recall();
    assertThat(done("events", "peru", "chile").out()).contains("3 reports");
    done("reject", event, "--reason", "old news", "--scope", "wording");
    Path other = Files.createDirectories(folder.resolve("b")).resolve("ledger.duckdb");
    Files.copy(shared.resolve("other.duckdb"), other);
    Files.copy(file(), other.resolveSibling("decisions.jsonl"));

    assertThat(run(other, "events", "peru", "chile").out()).isEmpty();
    assertThat(run(other, "events", "peru", "chile").err()).contains("left out: 1 line");
    // The Courier printed it as well, in words of its own right.
    assertThat(done("events", "peru", "chile").out()).contains(event);
  }

  @Test
  void aRuleIsRejectedAlsoInALedgerOfOtherDocuments() throws IOException {
    String event = recall();
    done("reject", event, "--reason", "this frame errs", "--scope", "rule");
    Path other = Files.createDirectories(folder.resolve("b")).resolve("ledger.duckdb");
    Files.copy(shared.resolve("other.duckdb"), other);
    Files.copy(file(), other.resolveSibling("decisions.jsonl"));

    assertThat(done("events", "peru", "chile").out()).isEmpty();
    assertThat(run(other, "events", "peru", "chile").out()).isEmpty();
    assertThat(done("events", "bolivia", "iran").out()).isNotEmpty();

    String accepted = id(done("accept", event, "--reason", "but here it is right"), "dc");
    assertThat(done("events", "peru", "chile").out()).contains(event).contains(accepted);
  }

  @Test
  void aDecisionHereLeavesLedgersOfOtherDocumentsAlone() throws IOException {
    done("reject", recall(), "--reason", "no");
    Path other = Files.createDirectories(folder.resolve("b")).resolve("ledger.duckdb");
    Files.copy(shared.resolve("other.duckdb"), other);
    Files.copy(file(), other.resolveSibling("decisions.jsonl"));
    assertThat(run(other, "events", "peru", "chile").out()).isNotEmpty();
  }

  @Test
  void aFileTravelsToALedgerOfTheSameDocuments() throws IOException {
    String event = meeting();
    done("correct", event, "--field", "date", "--value", "2023-07", "--reason", "month only");
    done("reject", claim(), "--reason", "no");
    done("undo");
    Path copy = Files.createDirectories(folder.resolve("b")).resolve("ledger.duckdb");
    Files.copy(shared.resolve("ledger.duckdb"), copy);
    Files.copy(file(), folder.resolve("b").resolve("from-a-colleague.jsonl"));
    String[] listing = {"events", "bolivia", "iran", "--json"};
    String[] elsewhere = {
      "events",
      "bolivia",
      "iran",
      "--json",
      "--decisions",
      folder.resolve("b").resolve("from-a-colleague.jsonl").toString()
    };
    assertThat(run(copy, elsewhere).out()).isEqualTo(done(listing).out()).contains("month only");
    // Taken in, they stay without the file.
    assertThat(run(copy, listing).out()).isEqualTo(done(listing).out());
    assertThat(run(copy, "claims", "bolivia", "iran").out()).isNotEmpty();
  }

  @Test
  void anUnknownOrGarbledIdAndAMissingReasonAreRefused() {
    assertThat(run("reject", "ev_aaaaaaaaaaaaa", "--reason", "x").code()).isEqualTo(3);
    assertThat(run("reject", "cl_aaaaaaaaaaaaa", "--reason", "x").code()).isEqualTo(3);
    assertThat(run("reject", "ck_aaaaaaaaaaaaa", "--reason", "x").code()).isEqualTo(3);
    assertThat(run("reject", "ag_aaaaaaaaaaaaa", "--reason", "x").code()).isEqualTo(3);
    assertThat(run("reject", "ev_short", "--reason", "x").code()).isEqualTo(2);
    assertThat(run("reject", "rp_aaaaaaaaaaaaa", "--reason", "x").code()).isEqualTo(2);
    assertThat(run("reject", "", "--reason", "x").code()).isEqualTo(2);
    String event = meeting();
    Answer without = run("reject", event);
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("--reason");
    assertThat(run("reject", event, "--reason", " ").code()).isEqualTo(2);
    assertThat(run("reject", event, "--reason", "x", "--scope", "world").code()).isEqualTo(2);
    Path none = folder.resolve("none.duckdb");
    assertThat(run(none, "reject", event, "--reason", "x").code()).isEqualTo(3);
    assertThat(none).doesNotExist();
    assertThat(file()).doesNotExist();
  }

  @Test
  void aBadLineIsReportedAndKeptAndTheOthersHold() throws IOException {
    String event = meeting();
    String good = done("reject", event, "--reason", "no").out();
    String bad =
        "not json\n\n"
            + good.replace("\"reject\"", "\"burn\"")
            + good.replace(event, "half \\ud83d")
            + good.replaceAll("\"start\":\\d+", "\"start\":-1")
            + "{\"id\":\"dc_aaaaaaaaaaaaa\",\"verb\":\"undo\"";
    Files.write(file(), ("\ufeff" + bad).getBytes(UTF_8));

    Answer events = done("events", "bolivia", "iran");
    assertThat(events.out()).isEmpty();
    assertThat(events.err())
        .contains("decisions.jsonl:1: no decision: not JSON")
        .contains("decisions.jsonl:3: no decision: 'verb' is none of accept")
        .contains("decisions.jsonl:4: no decision: 'line' holds half a character")
        .contains("decisions.jsonl:5: no decision")
        .contains("decisions.jsonl:6: no decision");

    String next = done("accept", event, "--reason", "yes").out();
    assertThat(Files.readString(file())).isEqualTo("\ufeff" + bad + "\n" + next);
    assertThat(done("events", "bolivia", "iran").out()).contains(event);
  }

  @Test
  void aDecisionThatOnlyReachedTheFileIsTakenIn() throws IOException {
    Path copy = folder.resolve("copy.duckdb");
    Files.copy(ledger, copy);
    done("reject", meeting(), "--reason", "no");
    Files.move(copy, ledger, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(done("events", "bolivia", "iran").out()).isEmpty();
    assertThat(id(done("undo"), "dc")).isNotEmpty();
  }

  @Test
  void whileAnotherProcessHoldsTheLedgerNothingIsDecided() {
    String event = meeting();
    try (DuckDbLedger held = DuckDbLedger.open(ledger, Access.APPEND)) {
      assertThat(held.documents()).isNotEmpty();
      Answer answer = run("reject", event, "--reason", "x");
      assertThat(answer.code()).isEqualTo(6);
      assertThat(answer.err()).contains("in use");
    }
    assertThat(file()).doesNotExist();
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheLedgerAsItWas() throws IOException {
    String event = meeting();
    Path directory = Files.createDirectories(folder.resolve("directory"));
    Answer answer =
        run("reject", event, "--reason", "x", "--decisions", directory.resolve("no/d").toString());
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("nothing was decided");
    assertThat(done("events", "bolivia", "iran").out()).contains(event);
    assertThat(run("reject", event, "--reason", "x", "--decisions", directory.toString()).code())
        .isEqualTo(2);
  }

  @Test
  void linesAddedByHandToTheEndAreTakenInOnce() throws IOException {
    String line = done("reject", meeting(), "--reason", "no").out();
    Files.writeString(file(), line + line, UTF_8, StandardOpenOption.APPEND);
    assertThat(done("events", "bolivia", "iran").out()).isEmpty();
    done("undo");
    assertThat(done("events", "bolivia", "iran").out()).isNotEmpty();
  }

  @Test
  void aCheckAndAnAgreementAreDecidedByTheirIds() {
    String check = "ck_bbbbbbbbbbbbb";
    try (DuckDbLedger open = DuckDbLedger.open(ledger, Access.APPEND)) {
      Document document =
          open.documents().stream()
              .filter(d -> d.text().contains("Iran"))
              .findFirst()
              .orElseThrow();
      Sentence sentence = open.sentences(document.id()).get(0);
      Evidence evidence =
          new Evidence(sentence, new Span(sentence.span().start(), 20), "office.other-holder");
      open.append(
          new Batch(List.of(), List.of(), List.of())
              .withChecks(
                  List.of(new KeptCheck(check, evidence, "no", List.of(), 0.5, Optional.empty()))));
    }
    assertThat(done("reject", check, "--reason", "a namesake", "--scope", "rule").out())
        .contains("\"field\":\"check\"")
        .contains("\"rule\":\"office.other-holder\"")
        .contains("\"wording\":\"the foreign minister\"");
    String agreement = meeting().replace("ev_", "ag_");
    assertThat(done("note", agreement, "--reason", "text to be asked for").out())
        .contains("\"field\":\"agreement\"");
    assertThat(run("reject", agreement, "--reason", "x", "--scope", "rule").code()).isEqualTo(2);
    Answer field = run("correct", check, "--field", "date", "--value", "2024", "--reason", "x");
    assertThat(field.code()).isEqualTo(2);
    assertThat(field.err()).contains("no field to correct");
  }
}
