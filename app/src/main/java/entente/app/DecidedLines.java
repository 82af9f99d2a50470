// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.claim.Claim;
import entente.claim.ClaimId;
import entente.event.EventId;
import entente.evidence.Evidence;
import entente.ledger.Ledger;
import entente.ledger.Selection;
import entente.review.Line;
import java.util.Optional;

/** Finds the lines of a ledger that can be decided about, by id. */
final class DecidedLines {
  private static final int PREFIX = "ev_".length();

  private final Ledger ledger;

  DecidedLines(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What is found.
   *
   * @param id the id that the ledger has for it
   * @param line the line
   */
  record Found(String id, Line line) {}

  /**
   * The line of this id.
   *
   * @throws EntenteException if the id has none of the forms, or no line has it
   */
  Found get(String id) {
    try {
      return find(id)
          .orElseThrow(
              () ->
                  EntenteException.notFound(
                      "nothing in the ledger has the id '"
                          + id
                          + "'; ids are printed by events, claims, check, agreements and the"
                          + " dossier"));
    } catch (IllegalArgumentException e) {
      throw new EntenteException(ExitCode.BAD_INPUT, e.getMessage() + "; copy it whole", e);
    }
  }

  private Optional<Found> find(String id) {
    return switch (id.length() < PREFIX ? "" : id.substring(0, PREFIX)) {
      case "ev_" -> event(new EventId(id));
      case "cl_" -> claim(new ClaimId(id)).map(claim -> new Found(id, Line.of(claim)));
      case "ck_" -> check(id);
      case "ag_" -> agreement(id);
      default ->
          throw EntenteException.badInput(
              "'" + id + "' is no id of a line; give one that begins with ev_, cl_, ck_ or ag_");
    };
  }

  private Optional<Found> event(EventId id) {
    return ledger
        .findEvent(id)
        .map(event -> new Found(event.id().value(), Line.of(event, event.reports().get(0))));
  }

  private Optional<Claim> claim(ClaimId id) {
    return ledger.claims(Selection.all()).stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst();
  }

  private Optional<Found> check(String id) {
    return ledger.checks(Selection.all()).stream()
        .filter(check -> check.id().equals(id))
        .findFirst()
        .map(check -> new Found(id, Line.ofCheck(id, check.evidence())));
  }

  /** An agreement is computed; it hangs on the event or claim that founds it. */
  private Optional<Found> agreement(String id) {
    String hash = id.substring(PREFIX);
    Optional<Evidence> founding =
        ledger
            .findEvent(new EventId("ev_" + hash))
            .map(event -> event.reports().get(0).evidence())
            .or(() -> claim(new ClaimId("cl_" + hash)).map(Claim::evidence));
    return founding.map(evidence -> new Found(id, Line.ofAgreement(id, evidence)));
  }
}
