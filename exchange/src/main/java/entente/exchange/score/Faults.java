// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All errors with their causes, and what is taken for what.
 *
 * @param errors in the order of the texts
 * @param types marked against predicted types, right ones among them
 */
public record Faults(List<Fault> errors, Confusion types) {
  public Faults {
    errors = List.copyOf(errors);
  }

  /** How many errors of a side each cause makes, in the order of the causes; none is left out. */
  public Map<Cause, Integer> causes(Fault.Side side) {
    Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
    errors.stream()
        .filter(error -> error.side() == side)
        .forEach(error -> causes.merge(error.cause(), 1, Integer::sum));
    return causes;
  }

  /** The first errors of each side and cause. */
  public List<Fault> first(int most) {
    Map<Fault.Side, Map<Cause, Integer>> seen = new EnumMap<>(Fault.Side.class);
    return errors.stream()
        .filter(
            error ->
                seen.computeIfAbsent(error.side(), s -> new EnumMap<>(Cause.class))
                        .merge(error.cause(), 1, Integer::sum)
                    <= most)
        .toList();
  }

  /** Causes, confusion and the first errors of each cause, as fields. */
  public void write(Fields out, int most) {
    for (Fault.Side side : Fault.Side.values()) {
      Map<Cause, Integer> causes = causes(side);
      out.object(
          side.word(),
          (Form) of -> causes.forEach((cause, count) -> of.number(cause.word(), count)));
    }
    out.object("types", types).objects("errors", first(most));
  }
}
