// SPDX-License-Identifier: Apache-2.0
package entente.ledger;

import entente.event.Report;
import entente.event.ReportId;
import entente.fact.CitedFact;
import entente.time.Basis;
import entente.time.When;

/**
 * An entry of the ledger: a fact dates an act whose report gives no date of its own. The report
 * stays as it was told; events are composed with this date.
 *
 * @param report the report
 * @param when the days that follow from the fact
 * @param fact the fact
 */
public record InferredDate(ReportId report, When when, CitedFact fact) {
  /**
   * @throws IllegalArgumentException if the basis of the date is not a fact, or an end is open
   */
  public InferredDate {
    if (when.basis() != Basis.FACT || !when.isClosed()) {
      throw new IllegalArgumentException("no date inferred from a fact: " + when);
    }
  }

  /** The report with this date, unless it has one that is closed. */
  public Report date(Report told) {
    return told.when().isClosed()
        ? told
        : new Report(
            told.id(), told.act(), when, told.evidence(), told.attribution(), told.trace());
  }
}
