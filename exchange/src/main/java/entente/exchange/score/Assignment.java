// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * One-to-one pairs of two lists with the greatest sum of weights.
 *
 * <p>Kuhn's Hungarian method (Naval Research Logistics Quarterly 2, 1955) with shortest augmenting
 * paths and potentials, after Jonker and Volgenant (Computing 38, 1987): rows are placed one after
 * the other, each along the cheapest chain of moves, in O(n³). Among equal sums the order of rows
 * decides, so that the same input gives the same pairs.
 */
final class Assignment {
  private static final int FREE = -1;

  private final double[][] weights;
  private final int columns;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;

  private Assignment(double[][] weights, int columns) {
    this.weights = weights;
    this.columns = columns;
    this.rowPotential = new double[weights.length];
    this.columnPotential = new double[columns];
    this.rowOf = new int[columns];
    Arrays.fill(rowOf, FREE);
  }

  /**
   * A pair.
   *
   * @param left from the first list
   * @param right from the second
   */
  record Pair<A, B>(A left, B right) {}

  /** The pairs, those of weight 0 left out; weights are never negative. */
  static <A, B> List<Pair<A, B>> of(List<A> left, List<B> right, ToDoubleBiFunction<A, B> weight) {
    if (left.size() > right.size()) {
      return of(right, left, (b, a) -> weight.applyAsDouble(a, b)).stream()
          .map(pair -> new Pair<>(pair.right(), pair.left()))
          .toList();
    }
    double[][] weights = new double[left.size()][right.size()];
    for (int row = 0; row < left.size(); row++) {
      for (int column = 0; column < right.size(); column++) {
        weights[row][column] = weight.applyAsDouble(left.get(row), right.get(column));
      }
    }
    int[] rowOf = new Assignment(weights, right.size()).solve();
    List<Pair<A, B>> pairs = new ArrayList<>();
    for (int column = 0; column < rowOf.length; column++) {
      if (rowOf[column] != FREE && weights[rowOf[column]][column] > 0) {
        pairs.add(new Pair<>(left.get(rowOf[column]), right.get(column)));
      }
    }
    return pairs;
  }

  private int[] solve() {
    for (int row = 0; row < weights.length; row++) {
      new Chain(row).grow();
    }
    return rowOf;
  }

  /** The cheapest chain of moves that gives a new row a column. */
  private final class Chain {
    private final int newRow;
    private final double[] cost = new double[columns];
    private final int[] before = new int[columns];
    private final boolean[] reached = new boolean[columns];

    Chain(int newRow) {
      this.newRow = newRow;
      Arrays.fill(cost, Double.POSITIVE_INFINITY);
      Arrays.fill(before, FREE);
    }

    void grow() {
      int row = newRow;
      int column = FREE;
      do {
        column = nearest(row, column);
        reached[column] = true;
        row = rowOf[column];
      } while (row != FREE);
      move(column);
    }

    /** Looks on from {@code row}, which holds {@code column}; the nearest column not reached. */
    private int nearest(int row, int column) {
      int nearest = FREE;
      for (int j = 0; j < columns; j++) {
        if (reached[j]) {
          continue;
        }
        double step = -weights[row][j] - rowPotential[row] - columnPotential[j];
        if (step < cost[j]) {
          cost[j] = step;
          before[j] = column;
        }
        if (nearest == FREE || cost[j] < cost[nearest]) {
          nearest = j;
        }
      }
      shift(cost[nearest]);
      return nearest;
    }

    private void shift(double by) {
      rowPotential[newRow] += by;
      for (int j = 0; j < columns; j++) {
        if (reached[j]) {
          rowPotential[rowOf[j]] += by;
          columnPotential[j] -= by;
        } else {
          cost[j] -= by;
        }
      }
    }

    private void move(int last) {
      int column = last;
      while (before[column] != FREE) {
        rowOf[column] = rowOf[before[column]];
        column = before[column];
      }
      rowOf[column] = newRow;
    }
  }
}
