// SPDX-License-Identifier: Apache-2.0
package entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Account;
import entente.evidence.DocumentId;
import entente.evidence.Span;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private static final DocumentId DOCUMENT = Account.by("A").document().id();

  @Test
  void reportIsNamedByDocumentSpanAndOrdinalOnly() {
    Report report = Account.by("A").says("2009-11-24 IRN 042 BOL").reports().get(0);
    ReportId again = ReportId.of(report.evidence().document(), report.evidence().span(), 0);
    assertThat(report.id()).isEqualTo(again);
    assertThat(EventId.foundedBy(report.id()).value().substring(3))
        .isEqualTo(report.id().value().substring(3));
  }

  /** Date, mode and code are not asked for, so no reading of them can change an id. */
  @Test
  void documentSpanAndOrdinalEachCount() {
    Set<ReportId> ids = new HashSet<>();
    for (int start = 0; start < 20; start++) {
      for (int end = start; end < 20; end++) {
        for (int ordinal = 0; ordinal < 3; ordinal++) {
          ids.add(ReportId.of(DOCUMENT, new Span(start, end), ordinal));
        }
      }
    }
    ids.add(ReportId.of(DocumentId.of(new byte[] {1}), new Span(0, 0), 0));
    assertThat(ids).hasSize(210 * 3 + 1);
  }
}
