// SPDX-License-Identifier: Apache-2.0
package entente.coder.mention;

import entente.coder.parse.ParsedSentence;
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

  /**
   * What the noun phrase with head {@code index} itself is: words that end at its head, unless a
   * first name stands before an ambiguous one ("Michael Jordan").
   */
  Optional<Named> headed(ParsedSentence sentence, int index) {
    return at(index).filter(n -> !n.ambiguous() || !hasFirstName(sentence, n, index));
  }

  private boolean hasFirstName(ParsedSentence sentence, Named named, int index) {
    return sentence.children(index, "compound").stream()
        .anyMatch(c -> c < named.first() && sentence.token(c).isName() && at(c).isEmpty());
  }
}
