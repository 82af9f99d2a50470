// SPDX-License-Identifier: Apache-2.0
package entente.reading;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.event.Join;
import entente.event.Report;
import entente.event.ReportId;
import entente.evidence.Document;
import entente.evidence.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What a coder returns of one document.
 *
 * @param document the document
 * @param status coded, or kept only
 * @param coder version of coder and frames; a reading by another version supersedes this one
 * @param pieces sentences, states named and dropped blocks
 * @param findings reports and claims
 */
public record Reading(
    Document document, Status status, String coder, Pieces pieces, Findings findings) {

  /**
   * How the text was cut.
   *
   * @param sentences kept sentences, in order
   * @param states all states that kept sentences name
   * @param dropped blocks that were not coded, in order
   */
  public record Pieces(
      List<Sentence> sentences, NavigableSet<StateCode> states, List<DroppedBlock> dropped) {
    public Pieces {
      sentences = List.copyOf(sentences);
      states = Collections.unmodifiableNavigableSet(new TreeSet<>(states));
      dropped = List.copyOf(dropped);
    }
  }

  /**
   * What was found.
   *
   * @param reports reports of acts, in order of place
   * @param joins for each report, in the same order, the event it belongs to within this document
   *     and the rule that says so: {@code founds} for the first report of an act
   * @param claims claims, in order of place
   */
  public record Findings(List<Report> reports, List<Join> joins, List<Claim> claims) {
    /**
     * @throws IllegalArgumentException if not every report has its join
     */
    public Findings {
      reports = List.copyOf(reports);
      joins = List.copyOf(joins);
      claims = List.copyOf(claims);
      List<ReportId> reported = reports.stream().map(Report::id).toList();
      if (!joins.stream().map(Join::report).toList().equals(reported)) {
        throw new IllegalArgumentException("reports and joins differ: " + reported + " " + joins);
      }
    }

    /** Nothing found. */
    public static Findings none() {
      return new Findings(List.of(), List.of(), List.of());
    }
  }

  /** Kept sentences, in order. */
  public List<Sentence> sentences() {
    return pieces.sentences();
  }

  /** Reports of acts, in order of place. */
  public List<Report> reports() {
    return findings.reports();
  }

  /** Claims, in order of place. */
  public List<Claim> claims() {
    return findings.claims();
  }
}
