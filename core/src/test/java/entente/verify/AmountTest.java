// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a loan of 300 million dollars | 3.0E8 dollar EXACT",
        "a US$1.2bn credit line | 1.2E9 dollar EXACT",
        "a 300-million-dollar loan | 3.0E8 dollar EXACT",
        "some 12,500 tonnes of wheat | 12500.0 tonne ABOUT",
        "more than €40 million | 4.0E7 euro AT_LEAST",
        "up to 20 drones | 20.0 drone AT_MOST",
        "seven agreements | 7.0 agreement EXACT",
        "two hundred soldiers | 200.0 soldier EXACT",
        "another 50 trucks | 50.0 truck PART",
      })
  void amountsAreReadWithTheirUnitAndBound(String text, String expected) {
    assertThat(Amount.in(text))
        .singleElement()
        .satisfies(
            a -> assertThat(a.value() + " " + a.unit() + " " + a.bound()).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "300 dollars | 305 dollars | false",
        "300 dollars | 320 dollars | true",
        "300 dollars | about 340 dollars | false",
        "300 dollars | more than 280 dollars | false",
        "300 dollars | more than 320 dollars | true",
        "300 dollars | up to 280 dollars | true",
        "more than 300 dollars | more than 100 dollars | false",
        "more than 300 dollars | up to 200 dollars | true",
        "300 dollars | another 50 dollars | false",
        "300 dollars | 50 euros | false",
      })
  void amountsExcludeOneAnotherBeyondTheirBounds(String one, String other, boolean excludes) {
    Amount mine = Amount.in(one).get(0);
    Amount theirs = Amount.in(other).get(0);
    assertThat(mine.excludes(theirs)).isEqualTo(excludes);
    assertThat(theirs.excludes(mine)).isEqualTo(excludes);
  }
}
