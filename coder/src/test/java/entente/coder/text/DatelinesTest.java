// SPDX-License-Identifier: Apache-2.0
package entente.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.evidence.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatelinesTest {
  private static final String BODY = "Iran's minister met his Omani colleague.";

  private static String behind(String text) {
    return Datelines.behind(text, new Span(0, text.length())).in(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MUSCAT, March 3, 2021 - ",
        "MUSCAT, March 3 (Reuters) - ",
        "MUSCAT, Oman (ONA) — ",
        "Muscat, 14 December 2020 – ",
        "Muscat – ",
        "**MUSCAT** -- ",
        "San José de la Mata, 3 May 2019 (EFE).- "
      })
  void openingsWithPlaceAndDashAreDatelines(String dateline) {
    assertThat(behind(dateline + BODY)).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran - an ally of Oman - signed a treaty with Cuba.",
        "Iran-Oman talks were held in Vienna.",
        "Oman – which has a long coast – bought ships.",
        "Oman signed a treaty - its third - with Cuba on 3 May 2019.",
      })
  void asidesAreNone(String sentence) {
    assertThat(behind(sentence)).isEqualTo(sentence);
  }

  @Test
  void nothingIsLeftOutOfADashAlone() {
    assertThat(behind("MUSCAT - ")).isEqualTo("MUSCAT - ");
  }
}
