// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Publisher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {
  private static final String STORY = "The dam at Zongo broke at dawn. Nobody was hurt.";

  private static String filled(String text) {
    return text.replace("{}", STORY).replace("\\n", "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LA PAZ (Reuters) - {} | Reuters",
        "LA PAZ, July 3 (Reuters) - {} | Reuters",
        "Dam breaks\\nLA PAZ, Bolivia (AP) — {} | Associated Press",
        "(AFP) - {} | Agence France-Presse",
        "La Paz, 3 jul (EFE).- {} | EFE",
        "BEIJING, Oct. 3 (Xinhua) -- {} | Xinhua",
        "PARIS (AFP/AP) - {} | Agence France-Presse",
        "TEHRAN, Oct. 23, IRNA – {} | Islamic Republic News Agency",
        "Tehran, IRNA - {} | Islamic Republic News Agency",
        "TEHRAN – Tasnim – {} | Tasnim News Agency",
        "Dam breaks\\nBy Ana Rojas, Associated Press\\n{} | Associated Press",
        "Dam breaks\\nReuters\\n{} | Reuters",
        "AFP - {} | Agence France-Presse",
        "{} — AFP | Agence France-Presse",
        "{} (ABI) | Agencia Boliviana de Información",
        "{}\\nSource: IRNA | Islamic Republic News Agency",
        "{}\\nFuente: Prensa Latina | Prensa Latina",
        "{}\\n© 2023 AFP | Agence France-Presse",
        "{}\\nCopyright 2023 The Associated Press. All rights reserved. | Associated Press",
        "{}\\n(Reporting by Ana Rojas; Editing by Tom Bell) | Reuters",
        "{}\\nReporting by Ana Rojas in La Paz; writing by Jo Hill; Editing by Tom Bell | Reuters"
      })
  void aCreditNamesItsAgency(String text, String agency) {
    assertThat(Agencies.standard().credit(filled(text)).map(Publisher::name)).contains(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "The minister told Reuters that the dam had been old. {}",
        "According to the Xinhua news agency the dam broke. {}",
        "Bloggers quoted by Fars - a town of 5,000 - wept. {}",
        "{} With reporting by AFP.",
        "{}\\nAdditional reporting by AP and staff",
        "Photo: Reuters\\n{}",
        "Photo by Ana Rojas, AP\\n{}",
        "The editor of the Associated Press (AP) resigned. {}",
        "{}\\nRead more about the sale of Reuters"
      })
  void whatIsNoCreditNamesNone(String text) {
    assertThat(Agencies.standard().credit(filled(text))).isEmpty();
  }
}
