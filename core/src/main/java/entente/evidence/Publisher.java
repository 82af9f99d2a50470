// SPDX-License-Identifier: Apache-2.0
package entente.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who published a document.
 *
 * @param name as printed; {@code unknown} where nothing tells
 * @param kind what sort of publisher
 * @param state ISO3 code of the state it belongs to or sits in
 * @param hosts host names it publishes under, lower case
 */
public record Publisher(String name, Kind kind, Optional<String> state, List<String> hosts) {
  private static final Publisher UNKNOWN =
      new Publisher("unknown", Kind.UNKNOWN, Optional.empty(), List.of());

  public Publisher {
    hosts = List.copyOf(hosts);
  }

  /** The publisher of a document that names none. All unknown publishers count as one origin. */
  public static Publisher unknown() {
    return UNKNOWN;
  }

  /** Whether nothing is known of it. */
  public boolean isUnknown() {
    return equals(UNKNOWN);
  }

  /** Sorts of publishers. */
  public enum Kind {
    GOVERNMENT,
    STATE_MEDIA,
    NEWS,
    IGO,
    NGO,
    ACADEMIC,
    UNKNOWN;

    /** The word used in tables and output, such as {@code state-media}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
