// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import java.util.Locale;

/**
 * How English texts name the gatherings of a series.
 *
 * @param series as in {@link Gathering#series()}
 * @param form the words, without article: {@code BRICS summit}
 * @param style where the number stands
 */
public record GatheringName(String series, String form, Style style) {
  /** Where the number of a gathering stands beside its name. */
  public enum Style {
    /** Before it, as an ordinal, or nowhere: {@code 16th BRICS summit}. */
    ORDINAL,
    /** After it, with or without a space, and always there: {@code COP28}. */
    SUFFIX;

    /**
     * The style of a word of the table.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    static Style of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
