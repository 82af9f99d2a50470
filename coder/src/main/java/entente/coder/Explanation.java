// SPDX-License-Identifier: Apache-2.0
package entente.coder;

import entente.coder.act.Considered;
import entente.reading.Reading;
import java.util.List;

/**
 * How a single sentence was coded, for people.
 *
 * @param reading what came out
 * @param considered what was tried in vain and why, in order
 * @param parse the parse, a line a word: index, form, lemma, tag, head, label, parted by tabs
 */
public record Explanation(Reading reading, List<Considered> considered, String parse) {
  public Explanation {
    considered = List.copyOf(considered);
  }
}
