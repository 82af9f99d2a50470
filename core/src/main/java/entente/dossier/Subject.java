// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.actor.Dyad;
import entente.verify.Standing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a dossier is about.
 *
 * @param dyad the pair
 * @param first name of its first state
 * @param second name of its second state
 * @param asOf the day it is seen from; empty where no document has a date
 * @param figures how much it rests on
 */
public record Subject(
    Dyad dyad, String first, String second, Optional<LocalDate> asOf, Figures figures) {

  /** Such as {@code Bolivia and Iran}. */
  public String title() {
    return first + " and " + second;
  }

  /**
   * Counts.
   *
   * @param events acts between the two, of any mode
   * @param reports reports of them
   * @param documents coded documents that name either state
   * @param standings events by standing; none is absent
   * @param planned events that are planned only
   */
  public record Figures(
      int events, int reports, int documents, Map<Standing, Integer> standings, int planned) {
    public Figures {
      Map<Standing, Integer> copy = new EnumMap<>(Standing.class);
      copy.putAll(standings);
      standings = Collections.unmodifiableMap(copy);
    }
  }
}
