// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.actor.ActorCode;
import java.util.Optional;

/**
 * Words of a sentence that the gazetteer knows.
 *
 * @param first index of the first word
 * @param last index of the last word, included
 * @param sort what the words are
 * @param code the state or organisation, with the sector the words tell
 * @param holder who it is, if an office holder
 * @param ambiguous whether the words may mean something else
 */
public record Named(
    int first, int last, Sort sort, ActorCode code, Optional<Holder> holder, boolean ambiguous) {

  /** What gazetteer words are. */
  public enum Sort {
    STATE,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    SEAT,
    FORCE,
    ORGANISATION,
    /** An agency or court of a state. */
    ORGAN,
    /** An armed group, party, firm. */
    GROUP,
    HOLDER,
    /** A place inside a state. */
    PLACE
  }

  /**
   * An office holder.
   *
   * @param office such as {@code president}
   * @param person full name
   */
  public record Holder(String office, String person) {}

  /** Whether the word at {@code index} is among them. */
  public boolean covers(int index) {
    return first <= index && index <= last;
  }

  /** Whether it tells a state when it stands before a noun. */
  boolean modifies() {
    return switch (sort) {
      case STATE, ADJECTIVE, CAPITAL, SEAT, ORGANISATION, ORGAN, GROUP, HOLDER -> true;
      case PEOPLE -> true;
      case FORCE, PLACE -> false;
    };
  }
}
