// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking what has become of the agreements that documents tell of. */
class AgreementsCommandTest {
  private static final Path REAL = Path.of("../../shared/samples/articles/bolivia-iran.txt");

  @TempDir private Path folder = Path.of("");
  private String ledger = "";

  @BeforeEach
  void nameTheLedger() {
    ledger = folder.resolve("ledger.duckdb").toString();
  }

  private void read(String name, String text, String... options) throws IOException {
    read(Files.writeString(folder.resolve(name), text + "\n"), options);
  }

  private void read(Path file, String... options) {
    List<String> words = new ArrayList<>(List.of("read", file.toString(), "--quiet"));
    words.addAll(List.of("--ledger", ledger));
    words.addAll(List.of(options));
    Answer answer = Answer.to(words.toArray(String[]::new));
    assertThat(answer.code()).as(answer.err()).isZero();
  }

  private Answer ask(String... words) {
    List<String> all = new ArrayList<>(List.of("agreements"));
    all.addAll(List.of(words));
    all.addAll(List.of("--ledger", ledger));
    return Answer.to(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bolivia's defence ministry denied on 2 August 2023 that it had signed a defence agreement"
            + " with Iran.",
        "No such memorandum exists, the Bolivian government said on 2 August 2023 about reports of"
            + " a defence memorandum with Iran.",
        "Iran and Bolivia have signed nothing, Bolivia's defence minister said. He called reports"
            + " of a defence pact with Iran false."
      })
  void denialStandsBesideTheTrackAndBothAccountsAreQuoted(String denial) throws IOException {
    assumeTrue(Files.exists(REAL), "the article is not here: " + REAL);
    read(REAL);
    assertThat(ask("bolivia", "iran", "--dimension", "defence").lines())
        .first()
        .asString()
        .endsWith("(memorandum, defence)  signed; drones unconfirmed; text undisclosed");

    read("denial.txt", denial);

    Answer answer = ask("bolivia", "iran", "--dimension", "defence");
    assertThat(answer.lines())
        .first()
        .asString()
        .endsWith("signed; denied by BOL; disputed; drones unconfirmed; text undisclosed");
    assertThat(answer.out())
        .contains("    2023-07-20              signed, per Iranian state media")
        .contains("    IRN says  “On July 20, 2023, Iranian state media reported")
        .contains("denial.txt");
    assertThat(answer.lines().stream().filter(line -> line.startsWith("    ag_"))).hasSize(1);
  }

  @Test
  void agreementOfTheYear2008IsListed() {
    assumeTrue(Files.exists(REAL), "the article is not here: " + REAL);
    read(REAL);

    assertThat(ask("bolivia", "iran", "--to", "2008-12-31").out())
        .contains("hydrocarbon development  (agreement, economic)  announced");
  }

  @Test
  void filtersLeaveOutWhatIsNotAskedFor() throws IOException {
    read(
        "canal.txt",
        "Peru and Chile signed a free trade treaty in Lima on 4 May 2011."
            + " The Peruvian congress ratified the treaty on 9 August 2012.");

    assertThat(ask("PER-CHL", "--status", "ratified").out()).contains("2012-08-09");
    assertThat(ask("PER-CHL", "--status", "ended").out()).isEmpty();
    assertThat(ask("PER-CHL", "--from", "2013-01-01").out()).isEmpty();
    assertThat(ask("PER-BRA").out()).isEmpty();
    assertThat(ask("PER-CHL", "--from", "2013-01-01", "--to", "2012-01-01").code()).isEqualTo(2);
  }

  @Test
  void oneAgreementUnderTwoTitlesInTwoDocumentsIsOne() throws IOException {
    read(
        "one.txt",
        "Oman and Kenya signed a defence memorandum in Muscat on 3 March 2021.",
        "--publisher",
        "Coast Wire");
    read(
        "two.txt",
        "On 3 March 2021 Kenya and Oman signed an agreement on naval training.",
        "--publisher",
        "The Gulf Courier");

    Answer answer = ask("OMN-KEN");

    assertThat(answer.lines().stream().filter(line -> line.startsWith("    ag_"))).hasSize(1);
    assertThat(answer.lines())
        .first()
        .asString()
        .startsWith("KEN-OMN  ")
        .endsWith("  (memorandum, defence)  signed");
  }

  @Test
  void stateMediumGivesItsOwnSidesAccount() throws IOException {
    read(
        "irna.txt",
        "Iran and Tajikistan signed a security agreement in Dushanbe on 5 May 2022.",
        "--publisher",
        "IRNA");

    assertThat(ask("IRN-TJK").out()).contains("IRN says  “Iran and Tajikistan signed");
  }

  @Test
  void contentThatIsDeniedIsNotTheAgreement() throws IOException {
    read(
        "ghana.txt",
        "Ghana and India signed a defence agreement in Accra on 5 May 2022. Ghana's defence"
            + " minister denied that the agreement includes military bases.");

    assertThat(ask("GHA-IND").lines()).first().asString().endsWith("signed; base denied by GHA");
  }
}
