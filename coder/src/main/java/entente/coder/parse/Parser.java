// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import java.util.List;

/**
 * Tags, lemmatises and links the words of one sentence. Implementations are safe for use by many
 * threads.
 */
public interface Parser {
  /** Most words a sentence may have to be parsed; longer ones come back flat. */
  int MAX_TOKENS = 250;

  /**
   * The sentence with tags, lemmas and a tree.
   *
   * <p>A sentence of more than {@link #MAX_TOKENS} words is not parsed: it comes back with {@link
   * ParsedSentence#isParsed()} false, all words hanging as "dep" on the first.
   *
   * @param words the words in order, indexes 0, 1, 2 ...; lemmas and tags are ignored; may be empty
   */
  ParsedSentence parse(List<Token> words);
}
