// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which words of a raw parse are prepositions with an object, and which object. In the model's
 * trees the object hangs on the preposition; in the house tree it is the other way round.
 */
final class Prepositions {
  private static final int NONE = -1;
  private static final String OBJECT = "pobj";
  private static final String CLAUSE = "pcomp";
  private static final Set<String> LINKS = Set.of("prep", "agent", "dative");
  private static final Set<String> LINKS_TO_FOLLOW = Set.of("prep", CLAUSE);

  // A preposition, its bare object and a second preposition that stand for one: "in front of the
  // embassy".
  private static final Set<String> WITH_NOUN =
      Set.of(
          "in front of",
          "on behalf of",
          "in spite of",
          "in addition to",
          "in terms of",
          "in lieu of",
          "in light of",
          "in view of",
          "in accordance with",
          "in line with",
          "in place of",
          "by means of",
          "by way of",
          "on top of",
          "with regard to",
          "with respect to",
          "for lack of",
          "at odds with",
          "in case of",
          "in favor of",
          "in favour of",
          "as part of",
          "as a result of");

  // An adverb or adjective and a preposition that stand for one: "ahead of the talks".
  private static final Set<String> WITH_ADVERB =
      Set.of(
          "ahead of",
          "instead of",
          "together with",
          "along with",
          "prior to",
          "such as",
          "outside of",
          "inside of",
          "rather than",
          "regardless of",
          "thanks to",
          "due to",
          "because of",
          "out of",
          "next to",
          "close to",
          "contrary to",
          "apart from",
          "aside from",
          "as of",
          "as for",
          "up to",
          "away from");

  private final List<Token> words;
  private final RawParse raw;
  private final List<List<Integer>> children;
  // For a preposition or a word that is part of one, the object; for an object, the preposition it
  // hung on.
  private final int[] objectOf;
  private final int[] prepositionOf;
  private final String[] names;

  Prepositions(List<Token> words, RawParse raw) {
    this.words = words;
    this.raw = raw;
    this.children =
        IntStream.range(0, words.size()).<List<Integer>>mapToObj(i -> new ArrayList<>()).toList();
    this.objectOf = filled(words.size());
    this.prepositionOf = filled(words.size());
    this.names = new String[words.size()];
    for (int i = 0; i < words.size(); i++) {
      if (raw.heads().get(i) >= 0) {
        children.get(raw.heads().get(i)).add(i);
      }
    }
    IntStream.range(0, words.size()).filter(this::isTop).forEach(this::resolve);
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  /** Whether a word became the marker of an object or a clause. */
  boolean isMarker(int word) {
    return objectOf[word] != NONE;
  }

  /** The object or clause a marker now hangs on. */
  int object(int marker) {
    return objectOf[marker];
  }

  boolean isObject(int word) {
    return prepositionOf[word] != NONE;
  }

  /** The topmost word of the preposition that an object hung on. */
  int preposition(int object) {
    return prepositionOf[object];
  }

  /** The words of the preposition joined by underscores, "in_front_of". */
  String name(int object) {
    return names[object];
  }

  /** Whether an object is a clause: "after breaking ties". */
  boolean isClause(int object) {
    return raw.labels().get(object).equals(CLAUSE);
  }

  /** Whether a word is a preposition by its edge, with or without an object. */
  boolean isLink(int word) {
    return LINKS.contains(raw.labels().get(word))
        && !words.get(word).form().isEmpty()
        && !isNominal(word);
  }

  private boolean isNominal(int word) {
    String tag = raw.tags().get(word);
    return tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD") || tag.equals("DT");
  }

  // A word inside a longer preposition is resolved with the topmost one.
  private boolean isTop(int word) {
    return !isMarker(word) && (hasObject(word) || (isLink(word) && follower(word) != NONE));
  }

  private boolean hasObject(int word) {
    return child(word, OBJECT) != NONE || clause(word) != NONE;
  }

  private int child(int word, String label) {
    return children.get(word).stream()
        .filter(c -> raw.labels().get(c).equals(label))
        .findFirst()
        .orElse(NONE);
  }

  private int clause(int word) {
    return children.get(word).stream()
        .filter(c -> raw.labels().get(c).equals(CLAUSE) && !isBareMarker(c) && follows(c) == NONE)
        .findFirst()
        .orElse(NONE);
  }

  // "of" in "because of", which the model hangs on the first word beside the object.
  private boolean isBareMarker(int word) {
    return isPrepositionTag(word) && children.get(word).isEmpty();
  }

  private boolean isPrepositionTag(int word) {
    String tag = raw.tags().get(word);
    return tag.equals("IN") || tag.equals("TO");
  }

  private int follows(int clause) {
    return isPrepositionTag(clause) ? child(clause, OBJECT) : NONE;
  }

  // The second preposition of "according to", "from behind", which holds the object of the first.
  private int follower(int word) {
    if (child(word, OBJECT) != NONE) {
      return NONE;
    }
    return children.get(word).stream()
        .filter(
            c ->
                c > word
                    && LINKS_TO_FOLLOW.contains(raw.labels().get(c))
                    && isPrepositionTag(c)
                    && hasObject(c))
        .findFirst()
        .orElse(NONE);
  }

  private void resolve(int top) {
    List<Integer> markers = new ArrayList<>(List.of(top));
    int last = top;
    for (int next = following(last); next != NONE; next = following(last)) {
      for (int w = last + 1; w < next; w++) {
        addIfNoun(w, markers);
      }
      markers.add(next);
      last = next;
    }
    children.get(top).stream()
        .filter(c -> raw.labels().get(c).equals(CLAUSE) && isBareMarker(c))
        .forEach(markers::add);
    int object = child(last, OBJECT) != NONE ? child(last, OBJECT) : clause(last);
    int start = startOf(top);
    if (start != top) {
      markers.add(start);
    }
    bind(
        start == top || raw.heads().get(start) == top ? top : start,
        object,
        markers.stream().sorted().distinct().toList());
  }

  private void addIfNoun(int word, List<Integer> markers) {
    if (raw.labels().get(word).equals(OBJECT)) {
      markers.add(word);
    }
  }

  private int following(int preposition) {
    int follower = follower(preposition);
    if (follower != NONE) {
      return follower;
    }
    int noun = child(preposition, OBJECT);
    int second = noun == NONE ? NONE : child(noun, "prep");
    boolean fixed =
        second != NONE
            && children.get(noun).size() == 1
            && hasObject(second)
            && WITH_NOUN.contains(name(List.of(preposition, noun, second), " "));
    return fixed ? second : NONE;
  }

  // The adverb before the preposition that belongs to it, else the preposition.
  private int startOf(int top) {
    int before = top - 1;
    if (before < 0 || isMarker(before) || !WITH_ADVERB.contains(name(List.of(before, top), " "))) {
      return top;
    }
    boolean linked = raw.heads().get(before) == top || raw.heads().get(top) == before;
    return linked && children.get(before).stream().allMatch(c -> c == top) ? before : top;
  }

  private void bind(int top, int object, List<Integer> markers) {
    markers.forEach(m -> objectOf[m] = object);
    prepositionOf[object] = top;
    names[object] = name(markers, "_");
  }

  private String name(List<Integer> places, String separator) {
    return places.stream()
        .map(p -> words.get(p).form().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(separator));
  }
}
