// SPDX-License-Identifier: Apache-2.0
package entente.claim;

import entente.actor.StateCode;
import entente.evidence.Evidence;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A statement about states that is no event.
 *
 * @param id hash of document, span and ordinal
 * @param kind what sort of statement
 * @param voice who states it, and how firmly
 * @param text the words
 * @param states the states it is about
 * @param evidence where it stands; its rule is the one that made the claim
 */
public record Claim(
    ClaimId id,
    Kind kind,
    Voice voice,
    String text,
    NavigableSet<StateCode> states,
    Evidence evidence) {
  public Claim {
    states = Collections.unmodifiableNavigableSet(new TreeSet<>(states));
  }

  /** Sorts of claims. */
  public enum Kind {
    ASSERTION,
    FORECAST,
    /** Likens the dyad to another. */
    PARALLEL,
    /** Names a cause of the relation. */
    DRIVER,
    RISK,
    DENIAL;

    /** The word used in output, such as {@code assertion}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Who states a claim, and how firmly.
   *
   * @param wording how firmly
   * @param holder who, in the words of the text; empty for the narrator
   * @param hedges the words that weaken it, verbatim, in order
   */
  public record Voice(Wording wording, Optional<String> holder, List<String> hedges) {
    public Voice {
      hedges = List.copyOf(hedges);
    }
  }

  /** How firmly it is put. */
  public Wording wording() {
    return voice.wording();
  }
}
