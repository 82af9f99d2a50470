// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The greatest sum of one-to-one pairs. */
class AssignmentTest {
  private static double best(double[][] weights) {
    List<Integer> rows = IntStream.range(0, weights.length).boxed().toList();
    List<Integer> columns = IntStream.range(0, weights[0].length).boxed().toList();
    List<Assignment.Pair<Integer, Integer>> pairs =
        Assignment.of(rows, columns, (row, column) -> weights[row][column]);
    assertThat(pairs.stream().map(Assignment.Pair::left)).doesNotHaveDuplicates();
    assertThat(pairs.stream().map(Assignment.Pair::right)).doesNotHaveDuplicates();
    return pairs.stream().mapToDouble(pair -> weights[pair.left()][pair.right()]).sum();
  }

  @Test
  void theBestSumIsNotTheGreediestStart() {
    assertThat(best(new double[][] {{5, 4}, {4, 0}})).isEqualTo(8);
  }

  @Test
  void pairsOfNoWeightAreLeftOut() {
    assertThat(Assignment.of(List.of(1), List.of(1, 2), (a, b) -> 0)).isEmpty();
    assertThat(Assignment.of(List.<Integer>of(), List.of(1), (a, b) -> 1)).isEmpty();
    assertThat(Assignment.of(List.of(1), List.<Integer>of(), (a, b) -> 1)).isEmpty();
  }

  @Test
  void noOtherPairsHaveAGreaterSum() {
    SplittableRandom dice = new SplittableRandom(5);
    for (int run = 0; run < 300; run++) {
      double[][] weights = new double[1 + dice.nextInt(5)][1 + dice.nextInt(5)];
      for (double[] row : weights) {
        for (int column = 0; column < row.length; column++) {
          row[column] = dice.nextInt(2) * dice.nextInt(20) / 4.0;
        }
      }
      assertThat(best(weights)).isEqualTo(tried(weights, 0, new boolean[weights[0].length]));
    }
  }

  /** The greatest sum, by trying all. */
  private static double tried(double[][] weights, int row, boolean[] used) {
    if (row == weights.length) {
      return 0;
    }
    double best = tried(weights, row + 1, used);
    for (int column = 0; column < used.length; column++) {
      if (!used[column]) {
        used[column] = true;
        best = Math.max(best, weights[row][column] + tried(weights, row + 1, used));
        used[column] = false;
      }
    }
    return best;
  }
}
