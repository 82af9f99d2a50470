// SPDX-License-Identifier: Apache-2.0
package entente.event;

import entente.evidence.ContentHash;

/**
 * The identity of an event: that of its founding report.
 *
 * @param value {@code ev_} and 13 characters of base32
 */
public record EventId(String value) implements Comparable<EventId> {
  /**
   * @throws IllegalArgumentException if not of that form
   */
  public EventId {
    ContentHash.requireId("ev_", value);
  }

  /** The id of the event that {@code report} founds. */
  public static EventId foundedBy(ReportId report) {
    return new EventId("ev_" + report.value().substring("rp_".length()));
  }

  /** The report that founded the event; the ledger need not hold it any more. */
  public ReportId founder() {
    return new ReportId("rp_" + value.substring("ev_".length()));
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
