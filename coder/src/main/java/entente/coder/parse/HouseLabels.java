// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the model's tree (ClearNLP style) into the house tree: objects of prepositions hang on what
 * the preposition hung on, conjuncts on the first one, and labels are those of Universal
 * Dependencies. The verb of a copular clause stays the head, its predicate is "attr".
 */
final class HouseLabels {
  private static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("nsubjpass", "nsubj:pass"),
          Map.entry("csubjpass", "csubj:pass"),
          Map.entry("auxpass", "aux:pass"),
          Map.entry("dobj", "obj"),
          Map.entry("dative", "iobj"),
          Map.entry("acomp", "attr"),
          Map.entry("oprd", "xcomp"),
          Map.entry("poss", "nmod:poss"),
          Map.entry("relcl", "acl:relcl"),
          Map.entry("predet", "det:predet"),
          Map.entry("preconj", "cc:preconj"),
          Map.entry("meta", "discourse"),
          Map.entry("pobj", "dep"),
          Map.entry("pcomp", "dep"),
          Map.entry("agent", "prep"));

  private static final Set<String> TIME_NOUNS =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "evening",
          "morning",
          "afternoon",
          "noon",
          "midnight",
          "week",
          "weekend",
          "fortnight",
          "month",
          "quarter",
          "year",
          "decade",
          "century",
          "time",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "moment",
          "period");

  private final List<Token> words;
  private final RawParse raw;
  private final Prepositions prepositions;
  private final int[] heads;

  private HouseLabels(List<Token> words, RawParse raw) {
    this.words = words;
    this.raw = raw;
    this.prepositions = new Prepositions(words, raw);
    this.heads = new int[words.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = headOf(i);
    }
    for (int i = 0; i < heads.length; i++) {
      if (isOnCircle(i)) {
        heads[i] = rawAncestorAbove(i);
      }
    }
  }

  /** One edge a word, in order. */
  static List<Edge> edges(List<Token> words, RawParse raw) {
    return new HouseLabels(words, raw).edges();
  }

  private List<Edge> edges() {
    List<Edge> edges = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      edges.add(new Edge(heads[i], i, labelOf(i)));
    }
    return edges;
  }

  // Words in an order no grammar allows can hang two prepositions on each other's objects.
  private boolean isOnCircle(int word) {
    return isBelow(word, word);
  }

  // The nearest word above in the raw tree that does not stand below in the house tree; a root if
  // there is none.
  private int rawAncestorAbove(int word) {
    heads[word] = Edge.NO_HEAD;
    int above = raw.heads().get(word);
    while (above >= 0 && (above == word || isBelow(above, word))) {
      above = raw.heads().get(above);
    }
    return above;
  }

  private boolean isBelow(int word, int ancestor) {
    int up = heads[word];
    for (int steps = 0; up >= 0 && steps < heads.length; steps++) {
      if (up == ancestor) {
        return true;
      }
      up = heads[up];
    }
    return false;
  }

  private int headOf(int word) {
    if (prepositions.isMarker(word)) {
      return prepositions.object(word);
    } else if (prepositions.isObject(word)) {
      return governor(prepositions.preposition(word));
    }
    return governor(word);
  }

  private int governor(int word) {
    int head = firstConjunct(word, raw.heads().get(word));
    while (head >= 0 && prepositions.isMarker(head)) {
      head = prepositions.object(head);
    }
    return head;
  }

  // Conjuncts hang on the first of their row; a preposition in a row ("in Rome and in Paris") on
  // what the first hangs on.
  private int firstConjunct(int word, int head) {
    if (!raw.labels().get(word).equals("conj") || head < 0) {
      return head;
    }
    int first = head;
    while (raw.labels().get(first).equals("conj") && raw.heads().get(first) >= 0) {
      first = raw.heads().get(first);
    }
    return isJoinedPreposition(word, first) ? raw.heads().get(first) : first;
  }

  private boolean isJoinedPreposition(int word, int first) {
    return prepositions.isMarker(word)
        && prepositions.isMarker(first)
        && raw.heads().get(first) >= 0;
  }

  private String labelOf(int word) {
    if (heads[word] == Edge.NO_HEAD) {
      return "root";
    } else if (prepositions.isMarker(word)) {
      return prepositions.isClause(prepositions.object(word)) ? "mark" : "case";
    } else if (prepositions.isObject(word)) {
      return objectLabel(word, prepositions.preposition(word));
    } else if (prepositions.isLink(word)) {
      return "prep";
    }
    return plainLabel(word, raw.labels().get(word));
  }

  private String objectLabel(int object, int preposition) {
    String link = raw.labels().get(preposition);
    if (link.equals("agent")) {
      return "obl:agent";
    } else if (isJoinedToOther(preposition)) {
      return "conj";
    }
    boolean nominal = isNominal(heads[object]);
    if (prepositions.isClause(object)) {
      return nominal ? "acl" : "advcl";
    }
    return (nominal ? "nmod:" : "obl:") + prepositions.name(object);
  }

  private boolean isJoinedToOther(int preposition) {
    int head = raw.heads().get(preposition);
    return raw.labels().get(preposition).equals("conj")
        && head >= 0
        && !prepositions.isMarker(head);
  }

  private String plainLabel(int word, String label) {
    return switch (label) {
      case "nmod" -> modifierLabel(word);
      case "qmod" -> raw.tags().get(word).equals("CD") ? "nummod" : "advmod";
      case "npadvmod" -> adverbialLabel(word);
      default -> RENAMED.getOrDefault(label, label.isEmpty() ? "dep" : label);
    };
  }

  // The model calls every modifier of a noun nmod; the tag tells them apart.
  private String modifierLabel(int word) {
    String tag = raw.tags().get(word);
    if (tag.equals("CD")) {
      return "nummod";
    } else if (tag.startsWith("NN")) {
      return word < heads[word] ? "compound" : "nmod";
    } else if (tag.startsWith("PRP")) {
      return "nmod:poss";
    }
    return tag.equals("DT") ? "det" : "amod";
  }

  private String adverbialLabel(int word) {
    String lemma = raw.lemmas().get(word);
    boolean time =
        TIME_NOUNS.contains(lemma)
            || (raw.tags().get(word).equals("CD") && words.get(word).form().length() == 4);
    return (isNominal(heads[word]) ? "nmod:" : "obl:") + (time ? "tmod" : "npmod");
  }

  // A gerund with an article or possessor ("the signing of") is a noun.
  private boolean isNominal(int word) {
    String tag = raw.tags().get(word);
    boolean noun = tag.startsWith("NN") || tag.startsWith("PRP") || tag.startsWith("WP");
    return noun
        || Set.of("CD", "DT", "WDT", "$", "FW", "GW", "ADD", "EX").contains(tag)
        || (tag.equals("VBG") && isDetermined(word));
  }

  private boolean isDetermined(int word) {
    for (int i = 0; i < word; i++) {
      if (raw.heads().get(i) == word && Set.of("det", "poss").contains(raw.labels().get(i))) {
        return true;
      }
    }
    return false;
  }
}
