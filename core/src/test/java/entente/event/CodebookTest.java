// SPDX-License-Identifier: Apache-2.0
package entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookTest {
  private static final Codebook CODEBOOK = Codebook.standard();

  /** As PLOVER's table of 2021 and Goldstein's scale for CAMEO print them. */
  @ParameterizedTest
  @CsvSource({
    "01, , 0.0",
    "016, , -2.0",
    "020, REQUEST, 3.0",
    "0334, AGREE, 6.0",
    "036, AGREE, 4.0",
    "042, CONSULT, 1.9",
    "043, CONSULT, 2.8",
    "046, CONSULT, 7.0",
    "057, SUPPORT, 8.0",
    "061, COOPERATE, 6.4",
    "074, AID, 8.5",
    "0811, CONCEDE, 5.0",
    "0813, RETREAT, 5.0",
    "0814, RETREAT, 5.0",
    "0833, CONCEDE, 5.0",
    "084, RETREAT, 7.0",
    "0874, RETREAT, 10.0",
    "094, ACCUSE, -2.0",
    "1056, REQUEST, -5.0",
    "1125, ACCUSE, -2.0",
    "1246, REJECT, -4.0",
    "125, REJECT, -5.0",
    "130, THREATEN, -4.4",
    "139, THREATEN, -7.0",
    "1441, PROTEST, -7.5",
    "155, MOBILIZE, -7.2",
    "161, SANCTION, -4.0",
    "163, SANCTION, -8.0",
    "1711, COERCE, -9.2",
    "1712, ASSAULT, -9.2",
    "174, COERCE, -5.0",
    "175, ASSAULT, -9.0",
    "176, COERCE, -7.0",
    "183, ASSAULT, -10.0",
    "191, COERCE, -9.5",
    "192, COERCE, -9.5",
    "1951, ASSAULT, -10.0",
    "201, ASSAULT, -9.5",
  })
  void codesHaveTheirPublishedTypesAndValues(String code, EventType type, double goldstein) {
    CameoCode cameo = new CameoCode(code);
    assertThat(CODEBOOK.type(cameo)).isEqualTo(Optional.ofNullable(type));
    assertThat(CODEBOOK.intensity(cameo).value()).isEqualTo(goldstein);
  }

  @Test
  void everyCodeHasAValueAndANameOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (Codebook.Entry entry : CODEBOOK.entries()) {
      assertThat(entry.goldstein()).as(entry.code().digits()).isPresent();
      assertThat(entry.name()).doesNotMatch("[0-9 ]+");
      assertThat(names.add(entry.name())).as(entry.name()).isTrue();
    }
    assertThat(CODEBOOK.entries()).hasSize(316);
  }

  @Test
  void onlyStatementsHaveNoType() {
    for (Codebook.Entry entry : CODEBOOK.entries()) {
      boolean dropped = entry.code().root().equals("01");
      assertThat(entry.type().isEmpty()).as(entry.code().digits()).isEqualTo(dropped);
    }
  }

  @Test
  void everyParentOfACodeHasALine() {
    Set<String> codes = new HashSet<>();
    CODEBOOK.entries().forEach(entry -> codes.add(entry.code().digits()));
    for (String code : codes) {
      assertThat(codes).contains(code.substring(0, Math.max(2, code.length() - 1)));
    }
  }

  @Test
  void unknownCodeTakesItsParentsValues() {
    assertThat(CODEBOOK.entry(new CameoCode("0579")).code()).hasToString("057");
    assertThat(CODEBOOK.type(new CameoCode("199"))).hasValue(EventType.ASSAULT);
  }

  @Test
  void secondLineForACodeIsRefused() {
    Table table =
        Table.of(
            "cameo.tsv",
            List.of("code\tname\tgoldstein\ttype", "01\ta\t0\t", "01\tb\t0\t"),
            Codebook.COLUMNS);
    assertThatThrownBy(() -> Codebook.of(table))
        .hasMessage("cameo.tsv, line 3: a second line for 01");
  }
}
