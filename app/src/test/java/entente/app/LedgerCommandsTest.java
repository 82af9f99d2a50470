// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.event.EventId;
import entente.event.ReportId;
import entente.ledger.Batch;
import entente.review.Decision;
import entente.review.DecisionId;
import entente.store.Access;
import entente.store.DuckDbLedger;
import entente.verify.Reviews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking a ledger that two documents were read into. */
class LedgerCommandsTest {
  private static final String TEXT =
      "The foreign minister of Iran met his Bolivian counterpart in La Paz on 24 July 2023. "
          + "Iran could sell drones to Bolivia, analysts said.\n";

  /** The same, told in other words: a copy would be no second origin. */
  private static final String OTHER =
      "Iran's foreign minister met his Bolivian counterpart in La Paz on 24 July 2023. "
          + "Analysts said that Bolivia could get drones from Iran. Nothing else was said.\n";

  @TempDir private static Path shared = Path.of("");
  @TempDir private Path folder = Path.of("");
  private String ledger = "";

  /** The model is loaded once for all tests; each works on its own copy of the ledger. */
  @BeforeAll
  static void readTwoDocuments() throws IOException {
    read("one.txt", TEXT, "Andean Wire");
    read("two.txt", OTHER, "The Altiplano Courier");
  }

  private static void read(String name, String text, String publisher) throws IOException {
    String file = Files.write(shared.resolve(name), text.getBytes(UTF_8)).toString();
    String ledger = shared.resolve("ledger.duckdb").toString();
    Answer answer =
        Answer.to("read", file, "--quiet", "--ledger", ledger, "--publisher", publisher);
    assertThat(answer.code()).as(answer.err()).isZero();
  }

  @BeforeEach
  void copyTheLedger() throws IOException {
    Path copy = folder.resolve("ledger.duckdb");
    Files.copy(shared.resolve("ledger.duckdb"), copy);
    ledger = copy.toString();
  }

  private String onlyId() {
    Answer answer = Answer.to("events", "BOL-IRN", "--json", "--ledger", ledger);
    assertThat(answer.lines()).hasSize(1);
    Matcher id = Pattern.compile("\"id\":\"(ev_[a-z2-7]{13})\"").matcher(answer.out());
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  @Test
  void oneActInTwoDocumentsIsOneEventOfTwoOrigins() {
    Answer answer = Answer.to("events", "bolivia", "iran", "--json", "--ledger", ledger);
    assertThat(answer.lines()).hasSize(1);
    assertThat(answer.out())
        .contains("\"reports\":2")
        .contains("\"origins\":2")
        .contains("\"standing\":\"confirmed\"");
  }

  @Test
  void filtersLeaveOutWhatIsNotAskedFor() {
    String[] none = {"events", "bolivia", "iran", "--ledger", ledger, "--from", "2023-07-25"};
    assertThat(Answer.to(none).out()).isEmpty();
    String[] day = {
      "events", "bolivia", "iran", "--ledger", ledger, "--from", "2023-07-24", "--to", "2023-07-24"
    };
    assertThat(Answer.to(day).out()).contains("2023-07-24").contains("CONSULT");
    String[] type = {"events", "bolivia", "iran", "--ledger", ledger, "--type", "sanction"};
    assertThat(Answer.to(type).out()).isEmpty();
  }

  @Test
  void claimsAreListedWithTheirWording() {
    Answer answer = Answer.to("claims", "bolivia", "iran", "--ledger", ledger);
    assertThat(answer.out()).contains("speculative").contains("Iran could sell drones");
  }

  @Test
  void whyShowsTheSentenceItsNeighbourAndTheFrame() {
    Answer answer = Answer.to("why", onlyId(), "--ledger", ledger);
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("sentence   The foreign minister of Iran met")
        .contains("after      Iran could sell drones")
        .contains("consult.tsv:")
        .contains("also reported:");
  }

  @Test
  void whyOfAnUnknownIdIsNotFoundAndOfNoIdBadInput() {
    assertThat(Answer.to("why", "ev_aaaaaaaaaaaaa", "--ledger", ledger).code()).isEqualTo(3);
    assertThat(Answer.to("why", "ev_short", "--ledger", ledger).code()).isEqualTo(2);
  }

  @Test
  void eventsAreExportedAsPloverLines() {
    Answer answer = Answer.to("export", "plover", "bolivia", "iran", "--ledger", ledger);
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.lines())
        .singleElement()
        .asString()
        .startsWith("{\"id\":\"" + onlyId() + "\",\"has_event\":true,\"date\":\"2023-07-24\"")
        .contains("\"event\":[\"CONSULT\"]", "\"standing\":\"confirmed\",\"reports\":2");
  }

  @Test
  void eventsAreExportedAsPetrarchRowsOfThePair() {
    String[] both = {"export", "petrarch", "BOL-IRN", "--ledger", ledger};
    assertThat(Answer.to(both).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("20230724\t") && line.split("\t", -1).length == 7);
    String[] one = {"export", "petrarch", "iran", "bolivia", "--directed", "--ledger", ledger};
    assertThat(Answer.to(one).lines())
        .singleElement()
        .asString()
        .startsWith("20230724\tIRNGOV\tBOLGOV\t04");
  }

  @Test
  void exportTakesTheFiltersOfAListing() {
    String[] type = {"export", "plover", "--ledger", ledger, "--type", "sanction"};
    assertThat(Answer.to(type).out()).isEmpty();
    String[] mode = {"export", "petrarch", "--ledger", ledger, "--mode", "happened"};
    assertThat(Answer.to(mode).lines()).hasSize(2);
    String[] dimension = {"export", "plover", "--ledger", ledger, "--dimension", "cultural"};
    assertThat(Answer.to(dimension).out()).isEmpty();
    String[] day = {"export", "plover", "--ledger", ledger, "--from", "2023-07-25"};
    assertThat(Answer.to(day).out()).isEmpty();
    String[] standing = {"export", "plover", "--ledger", ledger, "--status", "denied"};
    assertThat(Answer.to(standing).out()).isEmpty();
  }

  @Test
  void exportIntoAFileHasTheSameBytesAndPrintsItsPath() throws IOException {
    Path file = folder.resolve("new").resolve("events.tsv");
    Answer answer = Answer.to("export", "petrarch", "-o", file.toString(), "--ledger", ledger);
    assertThat(answer.out()).isEqualTo(file + "\n");
    assertThat(Files.readString(file, UTF_8))
        .isEqualTo(Answer.to("export", "petrarch", "--ledger", ledger).out());
  }

  @Test
  void exportCalledWronglySaysWhatIsWrong() throws IOException {
    assertThat(Answer.to("export", "--ledger", ledger).code()).isEqualTo(2);
    Answer unknown = Answer.to("export", "tabari", "--ledger", ledger);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("plover, petrarch");
    assertThat(Answer.to("export", "plover", "bolvia", "iran", "--ledger", ledger).code())
        .isEqualTo(3);
    assertThat(Answer.to("export", "plover", "iran", "--ledger", ledger).code()).isEqualTo(2);
    assertThat(Answer.to("export", "plover", "--directed", "--ledger", ledger).code()).isEqualTo(2);
    assertThat(Answer.to("events", "--directed", "--ledger", ledger).code()).isEqualTo(2);
    assertThat(Answer.to("export", "plover", "--ledger", folder.resolve("none").toString()).code())
        .isEqualTo(3);
    assertThat(Answer.to("export", "plover", "--ledger", ledger, "-o", folder.toString()).code())
        .isEqualTo(2);
    Path damaged = Files.write(folder.resolve("damaged.duckdb"), new byte[] {1, 2, 3});
    assertThat(Answer.to("export", "plover", "--ledger", damaged.toString()).code()).isEqualTo(6);
  }

  @Test
  void aRejectedEventIsNoLongerListed() {
    String id = onlyId();
    try (DuckDbLedger open = DuckDbLedger.open(Path.of(ledger), Access.APPEND)) {
      open.findEvent(new EventId(id))
          .orElseThrow()
          .reports()
          .forEach(report -> open.append(Batch.of(rejection(report.id(), report.evidence()))));
    }
    assertThat(Answer.to("events", "bolivia", "iran", "--ledger", ledger).out()).isEmpty();
    assertThat(Answer.to("export", "plover", "--ledger", ledger).out()).isEmpty();
  }

  private static Decision rejection(ReportId report, entente.evidence.Evidence evidence) {
    return new Decision(
        new DecisionId("dc_" + report.value().substring(3)),
        Decision.Verb.REJECT,
        new Decision.Target(evidence.document(), evidence.span(), Reviews.EVENT),
        "tried by a test");
  }

  @Test
  void aLedgerInUseIsNamedWithItsHolder() {
    try (DuckDbLedger held = DuckDbLedger.open(Path.of(ledger), Access.APPEND)) {
      assertThat(held.documents()).hasSize(2);
      Answer answer = Answer.to("read", shared.resolve("one.txt").toString(), "--ledger", ledger);
      assertThat(answer.code()).isEqualTo(6);
      assertThat(answer.err()).contains("in use");
    }
  }

  @Test
  void theDoctorKnowsTheLedger() {
    assertThat(Answer.to("doctor", "--ledger", ledger).out())
        .contains("\"state\": \"in order\"")
        .contains("\"documents\": 2");
  }
}
