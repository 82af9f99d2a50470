// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.parse.Edge;
import entente.coder.parse.ParsedSentence;
import java.util.Optional;
import java.util.Set;

/** Whether a noun tells that its act took place, rather than naming a kind of act. */
final class Occurrence {
  private static final Set<String> STANDING =
      Set.of(
          "agreement",
          "pact",
          "deal",
          "treaty",
          "accord",
          "partnership",
          "tie",
          "relation",
          "relationship",
          "cooperation",
          "alliance",
          "friendship",
          "policy",
          "trade",
          "support",
          "solidarity",
          "export",
          "import",
          "remittance",
          "aggression",
          "rivalry",
          "commitment",
          "contract",
          "memorandum",
          "protocol",
          "engagement",
          "interest",
          "influence",
          "plan",
          "stance",
          "collaboration",
          "backing",
          "exchange");
  private static final Set<String> TEMPORAL =
      Set.of(
          "on",
          "during",
          "after",
          "following",
          "since",
          "before",
          "amid",
          "in",
          "with",
          "at",
          "for",
          "by");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final ParsedSentence sentence;
  private final Dates dates;

  Occurrence(ParsedSentence sentence, Dates dates) {
    this.sentence = sentence;
    this.dates = dates;
  }

  /** Tells which words date an act. */
  interface Dates {
    /** Whether a date stands under {@code head}. */
    boolean under(int head);
  }

  /** Why the noun tells no act; empty if it does. */
  Optional<String> doubt(int noun) {
    if (STANDING.contains(sentence.lemma(noun))) {
      return Optional.of("a standing relation, no act");
    }
    if (dates.under(noun)) {
      return Optional.empty();
    }
    boolean plural = sentence.tag(noun).equals("NNS") || sentence.tag(noun).equals("NNPS");
    boolean counted = !plural || sentence.has(noun, "nummod") || isDefinite(noun);
    if (!counted && !isHostedInPast(noun)) {
      return Optional.of("plural without occasion");
    }
    return isDefinite(noun) || isHostedInPast(noun) || isTemporal(noun) || isHeadline(noun)
        ? Optional.empty()
        : Optional.of("nothing says that it took place");
  }

  private boolean isHeadline(int noun) {
    return sentence.head(noun) == Edge.NO_HEAD && sentence.size() < 15;
  }

  private boolean isDefinite(int noun) {
    return sentence.has(noun, "nmod:poss")
        || sentence.children(noun, "det").stream()
            .anyMatch(d -> DEFINITE.contains(sentence.lemma(d)));
  }

  private boolean isTemporal(int noun) {
    return sentence.is(noun, "obl") && TEMPORAL.contains(sentence.edge(noun).subtype());
  }

  private boolean isHostedInPast(int noun) {
    for (int at : sentence.ancestors(noun)) {
      if (sentence.token(at).isVerb()) {
        return isPast(at);
      }
    }
    return false;
  }

  private boolean isPast(int verb) {
    String tag = sentence.tag(verb);
    return tag.equals("VBD")
        || tag.equals("VBN")
        || sentence.children(verb, "aux").stream().anyMatch(a -> sentence.tag(a).equals("VBD"));
  }
}
