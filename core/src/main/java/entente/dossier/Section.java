// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import java.util.List;

/**
 * A section of a dossier.
 *
 * @param part which
 * @param items its lines, in their order
 * @param nothing why there are none; empty if there are
 * @param <T> what its lines are
 */
public record Section<T>(Part part, List<T> items, String nothing) {
  /**
   * @throws IllegalArgumentException if it neither has lines nor says why not
   */
  public Section {
    items = List.copyOf(items);
    if (items.isEmpty() == nothing.isEmpty()) {
      throw new IllegalArgumentException(
          part + " with " + items.size() + " lines says '" + nothing + "'");
    }
  }

  /** Whether it has no lines. */
  public boolean isEmpty() {
    return items.isEmpty();
  }
}
