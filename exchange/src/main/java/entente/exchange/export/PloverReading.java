// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import entente.event.Act;
import entente.event.EventType;
import entente.event.Manner;
import entente.event.Mode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An act as PLOVER reads it. PLOVER has no modality: an act to come is another type (PLOVER manual,
 * draft 2.0, on the auxiliary modes: where a plain category exists it wins), and a denied one is
 * marked; for an allegation it has no words, so none of its types is claimed.
 *
 * @param type PLOVER's type; empty if the act is only alleged, so that nobody counts it
 * @param modes PLOVER's modes of that type
 * @param auxiliary {@code future} or {@code negation}, which stand among the contexts
 */
record PloverReading(Optional<EventType> type, List<Manner> modes, Optional<String> auxiliary) {
  /** The reading of {@code act}, whose type is {@code type}. */
  static PloverReading of(Act act, EventType type) {
    Set<Manner> manners = act.qualities().manners();
    return switch (act.mode()) {
      case HAPPENED -> as(type, manners, Optional.empty());
      case PLANNED -> as(planned(type), plannedModes(act, type), Optional.of("future"));
      case DENIED -> as(type, manners, Optional.of("negation"));
      case ALLEGED -> new PloverReading(Optional.empty(), List.of(), Optional.empty());
    };
  }

  /** Whether something was done or said that has a weight: no denial, no allegation. */
  static boolean isWeighed(Mode mode) {
    return mode == Mode.HAPPENED || mode == Mode.PLANNED;
  }

  private static PloverReading as(
      EventType type, Collection<Manner> manners, Optional<String> auxiliary) {
    return new PloverReading(Optional.of(type), PloverModes.of(type, manners), auxiliary);
  }

  /** Cooperation to come is agreed to, yielding conceded, hostility threatened. */
  private static EventType planned(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> EventType.AGREE;
      case CONCEDE, RETREAT -> EventType.CONCEDE;
      case REQUEST, ACCUSE, REJECT -> type;
      case THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> EventType.THREATEN;
    };
  }

  /**
   * The mode of a threat is its content. PLOVER names the six contents; which act has which is
   * Entente's reading of the CAMEO code.
   */
  private static Collection<Manner> plannedModes(Act act, EventType type) {
    String code = act.cameo().digits();
    return switch (type) {
      case SANCTION -> Set.of(threatened(code));
      case COERCE -> Set.of(coercion(code));
      case MOBILIZE, ASSAULT -> Set.of(Manner.VIOLENCE);
      case PROTEST -> Set.of();
      case AGREE,
          CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN ->
          act.qualities().manners();
    };
  }

  private static Manner threatened(String code) {
    if (code.startsWith("166")) {
      return Manner.EXPEL;
    }
    return code.startsWith("162") || code.startsWith("163") ? Manner.RESTRICT : Manner.RELATIONS;
  }

  private static Manner coercion(String code) {
    if (code.startsWith("173")) {
      return Manner.ARREST;
    }
    if (code.startsWith("174")) {
      return Manner.EXPEL;
    }
    return code.startsWith("192") ? Manner.TERRITORY : Manner.RESTRICT;
  }
}
