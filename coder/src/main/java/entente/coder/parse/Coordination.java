// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import java.util.ArrayList;
import java.util.List;

/** The members of a coordination, which all hang on the first as "conj". */
final class Coordination {
  private Coordination() {}

  static List<Integer> of(ParsedSentence sentence, int word) {
    List<Integer> members = new ArrayList<>();
    int first = first(sentence, word);
    members.add(first);
    members.addAll(sentence.children(first, "conj"));
    return members.stream().sorted().toList();
  }

  static int first(ParsedSentence sentence, int word) {
    int first = word;
    while (sentence.is(first, "conj") && sentence.head(first) != Edge.NO_HEAD) {
      first = sentence.head(first);
    }
    return first;
  }
}
