// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by drawing again from the texts, each draw as many as there are, with replacement, and
 * taking the middle 95 % of the figures (percentile bootstrap; Efron and Tibshirani, An
 * Introduction to the Bootstrap, 1993, ch. 13). The draws are the same in every run.
 *
 * @param draws how many; 0 for no intervals
 */
public record Bootstrap(int draws) {
  private static final long SEED = 20;

  /**
   * @throws IllegalArgumentException if negative
   */
  public Bootstrap {
    if (draws < 0) {
      throw new IllegalArgumentException("not a number of draws: " + draws);
    }
  }

  /** The intervals of the sum of these counts, one for each text; empty without texts or draws. */
  Optional<Interval.Three> over(List<Counts> texts) {
    if (draws == 0 || texts.isEmpty()) {
      return Optional.empty();
    }
    Dice dice = new Dice(SEED);
    Counts[] sums = new Counts[draws];
    for (int draw = 0; draw < draws; draw++) {
      sums[draw] = drawn(texts, dice);
    }
    return Optional.of(
        new Interval.Three(
            middle(sums, Counts::precision),
            middle(sums, Counts::recall),
            middle(sums, Counts::f1)));
  }

  private static Counts drawn(List<Counts> texts, Dice dice) {
    int right = 0;
    int predicted = 0;
    int gold = 0;
    for (int i = 0; i < texts.size(); i++) {
      Counts text = texts.get(dice.below(texts.size()));
      right += text.right();
      predicted += text.predicted();
      gold += text.gold();
    }
    return new Counts(right, predicted, gold);
  }

  private static Interval middle(Counts[] sums, ToDoubleFunction<Counts> figure) {
    double[] figures = Arrays.stream(sums).mapToDouble(figure).sorted().toArray();
    return new Interval(
        figures[(int) (0.025 * figures.length)], figures[(int) (0.975 * figures.length)]);
  }

  /** SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): the same sequence on every machine. */
  private static final class Dice {
    private long state;

    Dice(long seed) {
      state = seed;
    }

    int below(int bound) {
      state += 0x9E3779B97F4A7C15L;
      long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
      mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
      return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
    }
  }
}
