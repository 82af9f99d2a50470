// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import java.util.List;

/**
 * The overview of a dyad as data: every line carries the numbers of the notes that quote its
 * evidence, so that all written forms agree.
 *
 * @param subject which pair, as of when, from how much
 * @param summary sentences of the documents, in the order of what they tell
 * @param acts what was done
 * @param statements what is said
 * @param limits what this rests on and what is missing
 * @param notes the quoted sentences, numbered from 1 in the order they are first cited
 */
public record Dossier(
    Subject subject,
    Section<Cited> summary,
    Acts acts,
    Statements statements,
    Limits limits,
    List<Note> notes) {
  public Dossier {
    notes = List.copyOf(notes);
  }

  /**
   * Acts between the two states, and beside them.
   *
   * @param roots the earliest dated acts, each with its whole sentence
   * @param course every year from the first act or document to the last
   * @param dimensions acts by field
   * @param dated all acts with a date, oldest first
   * @param undated all acts without one, by document and place
   * @param beside acts of either state with others, told by the documents that name both
   */
  public record Acts(
      Section<EventLine> roots,
      Section<CourseYear> course,
      Section<DimensionLine> dimensions,
      Section<EventLine> dated,
      Section<EventLine> undated,
      Section<EventLine> beside) {}

  /**
   * Statements about the two states.
   *
   * @param agreements agreements between them, as the documents tell
   * @param claims contradicted ones first, then by wording, document and place
   * @param parallels likenings to other pairs
   * @param risks risks
   * @param outlook statements on the future
   * @param contradictions accounts of one thing that cannot all be true
   */
  public record Statements(
      Section<AgreementLine> agreements,
      Section<ClaimLine> claims,
      Section<ClaimLine> parallels,
      Section<ClaimLine> risks,
      Section<ClaimLine> outlook,
      Section<ContradictionLine> contradictions) {}

  /**
   * What the dossier rests on.
   *
   * @param unknown what the documents leave open
   * @param sources the documents that name either state, and those not coded
   * @param gaps what is missing among them
   * @param dropped blocks of these documents that were not coded
   * @param checks what does not hold in these documents, for the day they are seen from
   * @param decisions rejected lines with the reason, then corrected, accepted and noted ones
   */
  public record Limits(
      Section<Gap> unknown,
      Section<SourceLine> sources,
      List<Gap> gaps,
      Section<DroppedLine> dropped,
      Section<CheckLine> checks,
      Section<DecisionLine> decisions) {
    public Limits {
      gaps = List.copyOf(gaps);
    }
  }
}
