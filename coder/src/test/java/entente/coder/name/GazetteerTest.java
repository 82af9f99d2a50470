// SPDX-License-Identifier: Apache-2.0
package entente.coder.name;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.ActorDirectory;
import entente.evidence.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer ENGLISH = Gazetteer.of(ActorDirectory.standard(), "en");

  /** Such as {@code Bolivia=BOL Iran=IRN}, readings of one code told once. */
  private static String found(String text) {
    StringBuilder out = new StringBuilder();
    for (NameMatch match : ENGLISH.find(text)) {
      List<String> codes =
          match.readings(Optional.empty()).stream()
              .map(r -> r.code().country())
              .distinct()
              .toList();
      out.append(out.isEmpty() ? "" : " ")
          .append(match.span().in(text))
          .append('=')
          .append(String.join("/", codes));
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bolivia and Iran signed|Bolivia=BOL Iran=IRN",
        "Iran's president, Bolivia’s minister|Iran=IRN Bolivia=BOL",
        "Iran-Bolivia talks|Iran=IRN Bolivia=BOL",
        "a U.S.-led mission of the U.S.|U.S.=USA U.S.=USA",
        "the Islamic Republic of Iran|Islamic Republic of Iran=IRN",
        "Papua New Guinea and Guinea|Papua New Guinea=PNG Guinea=GIN",
        "Franco-German and Sino-Russian ties|Franco=FRA German=DEU Sino=CHN Russian=RUS",
        "Franco came to power|''",
        "near the Washington Post|''",
        "near New Mexico|New Mexico=USA",
        "they told us to polish a turkey in china|''",
        "IRAN AND BOLIVIA SIGN A PACT|IRAN=IRN BOLIVIA=BOL",
        "the kremlin said|kremlin=RUS",
        "a kremlin of wood|''",
        "The Kremlin said|Kremlin=RUS",
        "Cote d'Ivoire, Côte d’Ivoire, Cóte d'Ivoire"
            + "|Cote d'Ivoire=CIV Côte d’Ivoire=CIV Cóte d'Ivoire=CIV",
        "Iranians and Bolivians|Iranians=IRN Bolivians=BOL",
        "IranAir, Bolivian2, xIran|''",
        "the UN Security Council|UN Security Council=IGO",
        "|''",
      })
  void namesAreFound(String text, String expected) {
    assertThat(found(text == null ? "" : text)).isEqualTo(expected);
  }

  @Test
  void nameMayRunOverALine() {
    assertThat(found("in the United\n  States")).isEqualTo("United\n  States=USA");
  }

  @Test
  void accentsMayStandAlone() {
    assertThat(found("Cote\u0302 d'Ivoire")).isEqualTo("");
    assertThat(found("Co\u0302te d'Ivoire and Tehe\u0301ran"))
        .isEqualTo("Co\u0302te d'Ivoire=CIV Tehe\u0301ran=IRN");
  }

  @Test
  void formsHoldInTheirTime() {
    NameMatch moscow = ENGLISH.find("Moscow agreed").get(0);
    assertThat(codes(moscow, Optional.of(LocalDate.of(1985, 3, 1)))).containsExactly("SUN");
    assertThat(codes(moscow, Optional.of(LocalDate.of(2020, 3, 1)))).containsExactly("RUS");
    NameMatch union = ENGLISH.find("the Soviet Union").get(0);
    assertThat(codes(union, Optional.of(LocalDate.of(2020, 3, 1)))).containsExactly("SUN");
  }

  private static List<String> codes(NameMatch match, Optional<LocalDate> day) {
    return match.readings(day).stream().map(r -> r.code().country()).distinct().toList();
  }

  @Test
  void personsAreReadWithTheirOffice() {
    NameMatch arce = ENGLISH.find("President Luis Arce met").get(0);
    assertThat(arce.readings(Optional.of(LocalDate.of(2022, 9, 20))))
        .filteredOn(NameReading.OfHolder.class::isInstance)
        .isNotEmpty()
        .allMatch(r -> !r.needsContext());
    assertThat(ENGLISH.find("Arce met").get(0).readings()).allMatch(NameReading::needsContext);
  }

  @Test
  void onlyTheSpanIsSearched() {
    String text = "Bolivia. Iran spoke. Cuba.";
    List<NameMatch> matches = ENGLISH.find(text, new Span(9, 20));
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).span()).isEqualTo(new Span(9, 13));
  }

  @Test
  void everyEnglishFormOfTheDirectoryIsFoundAsAWhole() {
    ActorDirectory.standard().names().stream()
        .filter(name -> name.language().equals("en"))
        .filter(name -> !name.note().startsWith("prefix"))
        .forEach(
            name ->
                assertThat(ENGLISH.find("for " + name.form() + " ."))
                    .as(name.form())
                    .anySatisfy(
                        match -> {
                          assertThat(match.span().length()).isEqualTo(name.form().length());
                          assertThat(match.readings()).contains(new NameReading.OfState(name));
                        }));
  }
}
