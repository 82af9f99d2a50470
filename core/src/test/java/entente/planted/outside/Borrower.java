// SPDX-License-Identifier: Apache-2.0
package entente.planted.outside;

import org.assertj.core.api.Assertions;

/** Uses a library that is neither the JDK nor JSpecify. */
final class Borrower {
  void borrow(int number) {
    Assertions.assertThat(number).isPositive();
  }
}
