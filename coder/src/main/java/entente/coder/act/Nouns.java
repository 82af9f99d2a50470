// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.parse.ParsedSentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares noun phrases with lists of nouns. */
final class Nouns {
  /** Nouns that only measure or bundle what stands behind their "of". */
  private static final Set<String> MEASURES =
      Set.of(
          "round",
          "series",
          "number",
          "whole",
          "rest",
          "dozen",
          "dozens",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "lot",
          "group",
          "batch",
          "tonne",
          "ton",
          "package",
          "shipment",
          "consignment",
          "load",
          "pair",
          "total",
          "set",
          "wave",
          "barrage",
          "array",
          "range",
          "kind",
          "type",
          "form",
          "member",
          "million",
          "handful",
          "couple",
          "score",
          "volume",
          "supply",
          "delivery",
          "part",
          "half",
          "quarter",
          "third",
          "crew",
          "worth",
          "convoy",
          "display",
          "exchange",
          "end",
          "start",
          "level",
          "percent",
          "cargo",
          "fleet",
          "squadron",
          "battalion",
          "some",
          "all",
          "most",
          "many",
          "several",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six");

  /** Nouns that bundle what is named before them: "aid package". */
  private static final Set<String> CARRIERS =
      Set.of(
          "package",
          "shipment",
          "convoy",
          "programme",
          "program",
          "consignment",
          "delivery",
          "flight",
          "team",
          "mission",
          "supply",
          "worker",
          "post",
          "staff",
          "order",
          "effort",
          "personnel",
          "crew",
          "member",
          "official",
          "measure",
          "operation",
          "deal",
          "contract",
          "agreement",
          "fund",
          "line",
          "facility",
          "unit",
          "system",
          "ship",
          "session");

  private final ParsedSentence sentence;

  Nouns(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a noun phrase is one of {@code nouns}, measures and bundles seen through. */
  boolean isOf(int head, Set<String> nouns) {
    if (names(head).stream().anyMatch(nouns::contains)) {
      return true;
    }
    return through(head).stream().anyMatch(inner -> names(inner).stream().anyMatch(nouns::contains))
        || isCarrierOf(head, nouns);
  }

  /** The nouns behind the "of" of a measure; the noun itself where it is none. */
  List<Integer> through(int head) {
    List<Integer> inner = new ArrayList<>();
    if (MEASURES.contains(sentence.lemma(head)) || sentence.tag(head).equals("CD")) {
      for (int child : sentence.children(head, "nmod:of")) {
        inner.addAll(sentence.conjuncts(child));
      }
    }
    return inner;
  }

  private boolean isCarrierOf(int head, Set<String> nouns) {
    return CARRIERS.contains(sentence.lemma(head))
        && sentence.children(head).stream()
            .filter(c -> sentence.is(c, "compound") || sentence.is(c, "amod"))
            .anyMatch(c -> names(c).stream().anyMatch(nouns::contains));
  }

  /** The phrases that end at a head: "call", "phone call", lower case. */
  private Set<String> names(int head) {
    Set<String> names = new LinkedHashSet<>();
    String phrase = sentence.lemma(head);
    names.add(phrase);
    names.add(sentence.form(head).toLowerCase(Locale.ROOT));
    for (int i = head - 1; i >= Math.max(0, head - 3); i--) {
      if (!sentence.token(i).isNoun()
          && !sentence.tag(i).startsWith("JJ")
          && !sentence.tag(i).startsWith("VB")
          && !sentence.tag(i).equals("IN")
          && !sentence.tag(i).equals("HYPH")) {
        break;
      }
      phrase = sentence.form(i).toLowerCase(Locale.ROOT) + " " + phrase;
      names.add(phrase);
    }
    names.addAll(ofPhrases(head));
    return names;
  }

  // "exchange of views", "round of talks" as classes list them.
  private List<String> ofPhrases(int head) {
    return sentence.children(head, "nmod").stream()
        .filter(c -> !sentence.edge(c).subtype().isEmpty())
        .flatMap(
            c ->
                java.util.stream.Stream.of(
                        sentence.lemma(c), sentence.form(c).toLowerCase(Locale.ROOT))
                    .map(w -> sentence.lemma(head) + " " + sentence.edge(c).subtype() + " " + w))
        .toList();
  }
}
