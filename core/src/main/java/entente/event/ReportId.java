// SPDX-License-Identifier: Apache-2.0
package entente.event;

import entente.evidence.ContentHash;
import entente.evidence.DocumentId;
import entente.evidence.Span;

/**
 * The identity of a report: the hash of document, spans and ordinal; never of date, status, rule or
 * coder version.
 *
 * @param value {@code rp_} and 13 characters of base32
 */
public record ReportId(String value) implements Comparable<ReportId> {
  /**
   * @throws IllegalArgumentException if not of that form
   */
  public ReportId {
    ContentHash.requireId("rp_", value);
  }

  /**
   * The id of the {@code ordinal}-th report (from 0) that {@code trigger} of {@code document}
   * gives.
   */
  public static ReportId of(DocumentId document, Span trigger, int ordinal) {
    return new ReportId(
        "rp_"
            + ContentHash.of(
                document.value(),
                trigger.start() + ".." + trigger.end(),
                Integer.toString(ordinal)));
  }

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
