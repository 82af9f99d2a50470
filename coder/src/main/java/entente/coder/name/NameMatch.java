// SPDX-License-Identifier: Apache-2.0
package entente.coder.name;

import entente.evidence.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A name in a text.
 *
 * @param span the words, without a possessive ending
 * @param readings all that the form can mean, at least one, in the order of the tables
 */
public record NameMatch(Span span, List<NameReading> readings) {
  /**
   * @throws IllegalArgumentException if there is no reading
   */
  public NameMatch {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a name that means nothing at " + span);
    }
  }

  /**
   * What the form means on {@code day}, or today where there is no day; all readings where none
   * holds then, for a text of 2020 may speak of the Soviet Union and of a former president.
   */
  public List<NameReading> readings(Optional<LocalDate> day) {
    if (readings.size() == 1) {
      return readings;
    }
    List<NameReading> valid =
        readings.stream()
            .filter(
                reading ->
                    day.map(reading.validity()::contains)
                        .orElse(reading.validity().until().isEmpty()))
            .toList();
    return valid.isEmpty() ? readings : valid;
  }
}
