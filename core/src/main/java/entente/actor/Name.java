// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import entente.time.Window;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form by which texts name a state or what stands for it.
 *
 * @param state the state
 * @param kind what the form is
 * @param language two-letter code of the language it belongs to
 * @param form as written, without article
 * @param validity the days on which the form names this state; the state's existence where the form
 *     has no days of its own
 * @param note parts set off by {@code "; "}: number, gender, sector, {@code likely}, {@code
 *     ambiguous:why}
 */
public record Name(
    StateCode state, Kind kind, String language, String form, Window validity, String note) {
  private static final Pattern SECTOR = Pattern.compile("(?:^|; )([A-Z]{3})(?: [A-Z]{3})?(?:;|$)");
  private static final Pattern LIKELY = Pattern.compile("(?:^|; )likely(?:;|$)");
  private static final Pattern AMBIGUOUS = Pattern.compile("(?:^|; )ambiguous:(.*)$");

  /** Sorts of forms. */
  public enum Kind {
    NAME,
    ADJECTIVE,
    /** A noun for its people. */
    DEMONYM,
    CAPITAL,
    /** A building, street or body that stands for a power of the state: the Kremlin. */
    SEAT,
    /** An organ that acts for the state: the Revolutionary Guards. */
    FORCE;

    /** The word used in the table and in output, such as {@code capital}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** CAMEO's sector of a seat or force, such as {@code MIL}; of two the first. */
  public Optional<String> sector() {
    if (kind != Kind.SEAT && kind != Kind.FORCE) {
      return Optional.empty();
    }
    Matcher matcher = SECTOR.matcher(note);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Why the form needs context to be understood so: {@code bird}; empty where it does not. */
  public Optional<String> ambiguity() {
    Matcher matcher = AMBIGUOUS.matcher(note);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether the form needs context to be understood so. */
  public boolean isAmbiguous() {
    return ambiguity().isPresent();
  }

  /**
   * Whether the state is by far the usual meaning of an ambiguous form in news, so that context is
   * needed only to overrule it; true where the form is not ambiguous.
   */
  public boolean isLikely() {
    return !isAmbiguous() || LIKELY.matcher(note).find();
  }
}
