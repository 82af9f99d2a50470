// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void versionIsANumberAndAHashOfTablesThatAreAllThere() {
    assertThat(Version.of()).matches("\\d+-[a-z0-9]{8}").isEqualTo(Version.of());
    assertThat(Version.TABLES)
        .doesNotHaveDuplicates()
        .allSatisfy(table -> assertThat(Version.class.getResource(table)).as(table).isNotNull());
  }
}
