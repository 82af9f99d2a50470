// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers of the parser's labels by what they do. The order within a list decides between equal
 * scores.
 *
 * @param atRoot allowed while the root is on top of the stack
 * @param withoutArc allowed when an arc would close a circle
 * @param withoutArcKeeping as withoutArc, when the top of the stack has no head yet and so must
 *     stay
 * @param keeping allowed when the top of the stack has no head yet
 * @param leftArcs from the next word to the top of the stack
 * @param rightArcs from the top of the stack to the next word
 */
public record ParserSteps(
    List<Integer> atRoot,
    List<Integer> withoutArc,
    List<Integer> withoutArcKeeping,
    List<Integer> keeping,
    List<Integer> leftArcs,
    List<Integer> rightArcs) {
  static ParserSteps parse(List<String> lines) throws ModelException {
    if (lines.size() != 6) {
      throw new ModelException("section PCAN of the model file is damaged");
    }
    List<List<Integer>> lists = lines.stream().map(ParserSteps::numbers).toList();
    return new ParserSteps(
        lists.get(0), lists.get(1), lists.get(2), lists.get(3), lists.get(4), lists.get(5));
  }

  private static List<Integer> numbers(String line) {
    return Arrays.stream(line.split(" ", -1)).map(Integer::valueOf).toList();
  }
}
