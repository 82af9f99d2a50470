// SPDX-License-Identifier: Apache-2.0
package entente.event;

import entente.actor.Parties;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What was done, by whom, towards whom, in what mode; without its date.
 *
 * @param parties actors and recipients
 * @param cameo the CAMEO code
 * @param mode happened, planned, alleged or denied
 * @param qualities how, about what, in which field
 */
public record Act(Parties parties, CameoCode cameo, Mode mode, Qualities qualities) {

  /**
   * How an act was done and what it was about.
   *
   * @param manners PLOVER's modes
   * @param contexts PLOVER's contexts
   * @param dimension the field of the relation
   */
  public record Qualities(Set<Manner> manners, Set<Context> contexts, Dimension dimension) {
    public Qualities {
      manners = ordered(manners, Manner.class);
      contexts = ordered(contexts, Context.class);
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type) {
      EnumSet<E> copy = EnumSet.noneOf(type);
      copy.addAll(values);
      return Collections.unmodifiableSet(copy);
    }
  }

  /** The PLOVER type; empty for statements (CAMEO 01). */
  public Optional<EventType> type() {
    return Codebook.standard().type(cameo);
  }

  /** The quadrant: that of the PLOVER type, else that of the CAMEO root. */
  public QuadClass quad() {
    return type().map(EventType::quad).orElseGet(() -> Codebook.standard().quad(cameo));
  }

  /** The Goldstein value of the code. */
  public Intensity intensity() {
    return Codebook.standard().intensity(cameo);
  }

  /** The same act by these parties. */
  public Act withParties(Parties others) {
    return new Act(others, cameo, mode, qualities);
  }
}
