// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorDirectoryTest {
  private static final ActorDirectory DIRECTORY = ActorDirectory.standard();

  private static final List<Locale> CLDR_LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.FRENCH);

  private static Optional<String> find(String typed) {
    return DIRECTORY.findState(typed, Optional.empty()).map(state -> state.code().value());
  }

  @ParameterizedTest
  @CsvSource({
    "bolivia, BOL",
    "BOLIVIA, BOL",
    "bol, BOL",
    "bo, BOL",
    "irán, IRN",
    "Iran, IRN",
    "IRAN, IRN",
    "l'Iran, ",
    "Côte d'Ivoire, CIV",
    "cote d ivoire, CIV",
    "u.s., USA",
    "the Netherlands, NLD",
    "iranian, IRN",
    "boliviana, BOL",
    "TÜRKİYE, TUR",
    "Soviet Union, SUN",
    "georgia, GEO",
    "xkx, XKX",
    "zzz, ",
    "Atlantis, ",
    "'', ",
  })
  void whatIsTypedFindsItsState(String typed, String code) {
    assertThat(find(typed)).isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void everyStateIsFoundByItsCodeAndNames() {
    for (State state : DIRECTORY.states()) {
      assertThat(find(state.code().value())).hasValue(state.code().value());
      for (String language : List.of("en", "es", "fr")) {
        assertThat(DIRECTORY.findState(state.name(language), state.existence().from()))
            .as(state.name(language))
            .isPresent();
      }
    }
  }

  @Test
  void typingErrorsAreMet() {
    assertThat(DIRECTORY.suggestions("bolvia").get(0).name()).isEqualTo("Bolivia");
    assertThat(DIRECTORY.suggestions("irna").get(0).name()).isEqualTo("Iran");
    assertThat(DIRECTORY.suggestions("slovnia"))
        .extracting(State::name)
        .contains("Slovenia", "Slovakia");
    assertThat(DIRECTORY.suggestions("qqqqqqqqqq")).isEmpty();
  }

  @Test
  void pairsAreReadInOneWord() {
    assertThat(DIRECTORY.findPair("irn-bol")).hasToString("Optional[IRN-BOL]");
    assertThat(DIRECTORY.findDyad("irn-bol")).hasToString("Optional[BOL-IRN]");
    assertThat(DIRECTORY.findPair("guinea-bissau-iran")).hasToString("Optional[GNB-IRN]");
    assertThat(DIRECTORY.findPair("bolivia")).isEmpty();
    assertThat(DIRECTORY.findPair("BOL-BOL")).isEmpty();
  }

  @Test
  void officesAreHeldInTime() {
    StateCode bolivia = new StateCode("BOL");
    assertThat(DIRECTORY.holders(bolivia, "president", LocalDate.of(2022, 9, 20)))
        .extracting(OfficeHolder::person)
        .containsExactly("Luis Arce Catacora");
    assertThat(DIRECTORY.holders(bolivia, "president", LocalDate.of(2019, 11, 11))).isEmpty();
  }

  @Test
  void namesAreValidAsLongAsTheirState() {
    Name ussr =
        DIRECTORY.names(new StateCode("SUN")).stream()
            .filter(name -> name.form().equals("USSR"))
            .findFirst()
            .orElseThrow();
    assertThat(ussr.validity().until()).hasValue(LocalDate.of(1991, 12, 26));
  }

  @Test
  void seatsSayWhichPowerTheyStandFor() {
    assertThat(
            new Name(
                    new StateCode("RUS"),
                    Name.Kind.SEAT,
                    "en",
                    "Kremlin",
                    entente.time.Window.always(),
                    "GOV; ambiguous:fortress; museum")
                .sector())
        .hasValue("GOV");
  }

  @Test
  void malformedTableNamesFileAndLine() {
    Table states =
        Table.of(
            "states.tsv",
            List.of(
                String.join("\t", ActorTables.STATES),
                "BOL\t145\t145\tBolivia\tBolivia\tBolivie\t2000-01-01\t1999-01-01\t"),
            ActorTables.STATES);
    assertThatThrownBy(() -> ActorTables.states(states))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("states.tsv, line 2: until");
  }

  /** The own table of names (docs/decisions/0003) knows every name that the JDK's CLDR prints. */
  @Test
  void everyStateThatStandsIsFoundByItsNamesInCldr() {
    SoftAssertions all = new SoftAssertions();
    for (String two : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(two).build();
      DIRECTORY
          .find(new StateCode(country.getISO3Country()))
          .filter(state -> state.existence().until().isEmpty())
          .ifPresent(state -> CLDR_LANGUAGES.forEach(l -> found(all, state, country, l)));
    }
    all.assertAll();
  }

  private static void found(SoftAssertions all, State state, Locale country, Locale language) {
    String name = country.getDisplayCountry(language);
    if (isShared(state, name)) {
      all.assertThat(find(name)).as("%s in %s", name, language).isPresent();
    } else {
      all.assertThat(find(name)).as("%s in %s", name, language).hasValue(state.code().value());
    }
  }

  /** Whether the table says that two states go by this name, as both states of the Congo do. */
  private static boolean isShared(State state, String name) {
    return DIRECTORY.names(state.code()).stream()
        .filter(n -> n.form().equals(name))
        .anyMatch(n -> n.ambiguity().orElse("").contains("shared:"));
  }
}
