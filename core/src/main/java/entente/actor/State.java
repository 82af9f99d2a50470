// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import entente.time.Window;
import java.util.List;
import java.util.Optional;

/**
 * A state, standing or dissolved.
 *
 * @param code ISO 3166 alpha-3
 * @param names its short names
 * @param existence the days it is a state; unbounded where it was one before 1945 or still is
 * @param predecessors the states it came out of
 * @param numbers its numbers in other lists
 */
public record State(
    StateCode code, Names names, Window existence, List<StateCode> predecessors, Numbers numbers) {
  public State {
    predecessors = List.copyOf(predecessors);
  }

  /**
   * The short names a reader expects.
   *
   * @param english such as {@code Ivory Coast}
   * @param spanish such as {@code Costa de Marfil}
   * @param french such as {@code Côte d'Ivoire}
   */
  public record Names(String english, String spanish, String french) {}

  /**
   * What other lists call it.
   *
   * @param cow its Correlates of War number
   * @param gw its Gleditsch-Ward number
   */
  public record Numbers(Optional<Integer> cow, Optional<Integer> gw) {}

  /** The short English name. */
  public String name() {
    return names.english();
  }

  /** The short name in a language, {@code es} or {@code fr}; English for every other. */
  public String name(String language) {
    return switch (language) {
      case "es" -> names.spanish();
      case "fr" -> names.french();
      default -> names.english();
    };
  }
}
