// SPDX-License-Identifier: Apache-2.0
package entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  @Test
  void theHashOfNothingIsThatOfSha256() {
    // SHA-256 of no bytes begins e3b0c442 98fc1c14 9a; its first 65 bits in fives, a = 0 to 7 = 31
    assertThat(ContentHash.of(new byte[0])).isEqualTo("4oymiquy7qobj");
    assertThat(ContentHash.sha256Hex(new byte[0])).startsWith("e3b0c44298fc1c149a");
  }

  @Test
  void equalContentHasEqualNamesAndOtherContentOthers() {
    SplittableRandom random = new SplittableRandom(3);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String text = i + " " + random.nextLong();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(ContentHash.of(bytes)).matches("[a-z2-7]{13}").isEqualTo(ContentHash.of(bytes));
      names.add(ContentHash.of(bytes));
    }
    assertThat(names).hasSize(2_000);
  }

  @Test
  void partsAreToldApart() {
    assertThat(ContentHash.of("ab", "c")).isNotEqualTo(ContentHash.of("a", "bc"));
  }

  @Test
  void idsOfAnotherFormAreRefused() {
    DocumentId id = DocumentId.of(new byte[0]);
    assertThat(new DocumentId(id.value())).isEqualTo(id);
    assertThatThrownBy(() -> new DocumentId("doc_x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DocumentId("sn_4oymiquy7qobj"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DocumentId("doc_4OYMIQUY7QOBJ"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
