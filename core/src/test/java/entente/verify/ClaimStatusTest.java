// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import static org.assertj.core.api.Assertions.assertThat;

import entente.table.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClaimStatusTest {
  @TestFactory
  Stream<DynamicTest> textThatRefutesItsOwnClaimIsTold() {
    return Table.bundled(ClaimStatusTest.class, "claim-status.tsv", List.of("contradicted", "text"))
        .rows()
        .stream()
        .map(row -> DynamicTest.dynamicTest(row.text("text"), () -> assertStatus(row)));
  }

  private static void assertStatus(Table.Row row) {
    String cells =
        Stream.of(row.text("text").split(" / ", -1))
            .map(text -> (text.startsWith("*") ? CLAIM : "-") + " | " + text)
            .collect(Collectors.joining(" | "));
    ClaimStatus expected =
        row.text("contradicted").equals("yes") ? ClaimStatus.CONTRADICTED : ClaimStatus.ATTRIBUTED;
    assertThat(Scene.of("A | " + cells).status()).isEqualTo(expected);
  }

  private static final String CLAIM = "claim assertion attributed PER+CHL";

  private static ClaimStatus status(String wording, String check) {
    String told = "A | claim assertion " + wording + " BOL+IRN" + check;
    return Scene.of(told + " | President Morales met Raisi in 2022.").status();
  }

  @Test
  void statusIsTheWordingUnlessACheckRefutes() {
    assertThat(status("asserted", "")).isEqualTo(ClaimStatus.ASSERTED);
    assertThat(status("speculative", "")).isEqualTo(ClaimStatus.SPECULATIVE);
    assertThat(status("unconfirmed", " !upcoming")).isEqualTo(ClaimStatus.UNCONFIRMED);
    assertThat(status("asserted", " !other-holder")).isEqualTo(ClaimStatus.CONTRADICTED);
    assertThat(status("asserted", " !weekday 0.6")).isEqualTo(ClaimStatus.CONTRADICTED);
    assertThat(status("asserted", " !organisation-name")).isEqualTo(ClaimStatus.ASSERTED);
  }
}
