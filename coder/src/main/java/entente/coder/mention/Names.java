// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import java.util.List;
import java.util.Optional;

/**
 * The gazetteer's words of one sentence.
 *
 * @param spans in order, none overlapping
 */
public record Names(List<Named> spans) {
  public Names {
    spans = List.copyOf(spans);
  }

  /** What covers the word at {@code index}. */
  public Optional<Named> at(int index) {
    return spans.stream().filter(n -> n.covers(index)).findFirst();
  }
}
