// SPDX-License-Identifier: Apache-2.0
package entente.reading;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.event.Report;
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
 * @param reports reports of acts, in order of place
 * @param claims claims, in order of place
 */
public record Reading(
    Document document,
    Status status,
    String coder,
    Pieces pieces,
    List<Report> reports,
    List<Claim> claims) {
  public Reading {
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
  }

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

  /** Kept sentences, in order. */
  public List<Sentence> sentences() {
    return pieces.sentences();
  }
}
