// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import java.util.List;

/**
 * What the model says of a sentence, in its own labels, before they become house labels.
 *
 * @param tags one a word
 * @param lemmas one a word, as the model's features use them ("#crd#" for "two", "0" for "1999")
 * @param heads one a word, -1 for the root
 * @param labels one a word
 */
record RawParse(List<String> tags, List<String> lemmas, List<Integer> heads, List<String> labels) {
  RawParse {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    labels = List.copyOf(labels);
  }
}
