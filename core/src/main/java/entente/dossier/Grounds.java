// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.actor.ActorDirectory;
import entente.claim.Agreement;
import entente.evidence.DocumentId;
import entente.ledger.Ledger;
import entente.verify.Contradiction;
import entente.verify.check.Check;
import entente.verify.check.KeptChecks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a dossier is composed of.
 *
 * @param ledger the record; only its newest readings count
 * @param directory names of states
 * @param findings what was found out about the documents beside their readings
 * @param asOf the day to see it from: documents published later are left out; empty for the day of
 *     the newest document
 */
public record Grounds(
    Ledger ledger, ActorDirectory directory, Findings findings, Optional<LocalDate> asOf) {

  /** The ledger with the checks that it keeps, seen from the day of its newest document. */
  public static Grounds of(Ledger ledger, ActorDirectory directory) {
    Findings kept =
        new Findings(document -> KeptChecks.checks(ledger.checks(document)), List.of(), List.of());
    return new Grounds(ledger, directory, kept, Optional.empty());
  }

  /** The same, seen from {@code day}. */
  public Grounds asOf(Optional<LocalDate> day) {
    return new Grounds(ledger, directory, findings, day);
  }

  /** The same with these findings. */
  public Grounds with(Findings others) {
    return new Grounds(ledger, directory, others, asOf);
  }

  /**
   * What was found out about the documents beside their readings.
   *
   * @param checks what does not hold in a document, by place, then rule
   * @param contradictions accounts that cannot all be true
   * @param agreements agreements between the two states; where none is given, those that acts and
   *     claims name are listed by their titles
   */
  public record Findings(
      Function<DocumentId, List<Check>> checks,
      List<Contradiction> contradictions,
      List<Agreement> agreements) {
    public Findings {
      contradictions = List.copyOf(contradictions);
      agreements = List.copyOf(agreements);
    }
  }
}
