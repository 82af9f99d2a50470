// SPDX-License-Identifier: Apache-2.0
package entente.coder.frame;

import java.util.List;

/**
 * A place where a party may stand: a way through the tree from the trigger.
 *
 * @param steps relations in order, such as {@code xcomp}, {@code obl:with}
 */
public record Slot(List<String> steps) {
  public Slot {
    steps = List.copyOf(steps);
  }

  /** The slot as written in a frame, steps apart by {@code >}. */
  static Slot of(String cell) {
    return new Slot(List.of(cell.trim().split(">", -1)));
  }

  /** The slot without its first step. */
  public Slot rest() {
    return new Slot(steps.subList(1, steps.size()));
  }

  /** The preposition of a one-step oblique slot; empty for others. */
  public String preposition() {
    String step = steps.get(0);
    boolean prepositional = step.startsWith("obl:") || step.startsWith("nmod:");
    return prepositional ? step.substring(step.indexOf(':') + 1) : "";
  }

  @Override
  public String toString() {
    return String.join(">", steps);
  }
}
