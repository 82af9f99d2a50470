// SPDX-License-Identifier: Apache-2.0
package entente.event;

import static entente.event.QuadClass.MATERIAL_CONFLICT;
import static entente.event.QuadClass.MATERIAL_COOPERATION;
import static entente.event.QuadClass.VERBAL_CONFLICT;
import static entente.event.QuadClass.VERBAL_COOPERATION;

/**
 * PLOVER's 16 types of events. The manual prints SANCTION under both conflict quadrants and
 * ACCUSE's score without its sign; as its own sections define them, SANCTION is material and ACCUSE
 * negative here.
 */
public enum EventType {
  AGREE(VERBAL_COOPERATION, 2.5),
  CONSULT(VERBAL_COOPERATION, 2.5),
  SUPPORT(VERBAL_COOPERATION, 5),
  CONCEDE(VERBAL_COOPERATION, 4.5),
  COOPERATE(MATERIAL_COOPERATION, 9.5),
  AID(MATERIAL_COOPERATION, 10),
  RETREAT(MATERIAL_COOPERATION, 6.5),
  REQUEST(VERBAL_CONFLICT, 0),
  ACCUSE(VERBAL_CONFLICT, -3),
  REJECT(VERBAL_CONFLICT, -2),
  THREATEN(VERBAL_CONFLICT, -3.5),
  PROTEST(MATERIAL_CONFLICT, -5),
  SANCTION(MATERIAL_CONFLICT, -6),
  MOBILIZE(MATERIAL_CONFLICT, -5.5),
  COERCE(MATERIAL_CONFLICT, -7),
  ASSAULT(MATERIAL_CONFLICT, -9);

  private final QuadClass quad;
  private final double score;

  EventType(QuadClass quad, double score) {
    this.quad = quad;
    this.score = score;
  }

  /** Its quadrant. */
  public QuadClass quad() {
    return quad;
  }

  /** PLOVER's conflict-cooperation score of the type, -10 to +10. */
  public double score() {
    return score;
  }
}
