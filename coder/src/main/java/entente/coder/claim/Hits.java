// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.coder.parse.ParsedSentence;
import entente.evidence.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The cues of one sentence that count where they stand. */
final class Hits {
  private static final int WIDEST_GAP = 3;

  private final Heard.Words words;
  private final Scope scope;
  private final List<Hit> hits = new ArrayList<>();

  Hits(Heard.Words words, Cues cues) {
    this.words = words;
    this.scope = new Scope(words.parse());
    for (int i = 0; i < words.parse().size(); i++) {
      for (Cue cue : cues.at(words, i)) {
        find(cue, i);
      }
    }
    hits.removeIf(h -> h.cue().sort() == Cue.Sort.SPECULATIVE && isInOpen(h));
    hits.sort(Comparator.comparingInt(Hit::first).thenComparingInt(h -> -h.last()));
  }

  private void find(Cue cue, int first) {
    int last = end(cue.parts(), 0, first);
    if (last >= first) {
      Hit hit = new Hit(cue, first, last, top(first, last));
      if (scope.admits(hit)) {
        hits.add(hit);
      }
    }
  }

  // The "could" of "could not be verified" does not say that anything could happen.
  private boolean isInOpen(Hit hit) {
    return hits.stream().anyMatch(h -> h.is(Cue.Sort.UNCONFIRMED) && h.contains(hit));
  }

  /** Whether a word is part of what leaves the sentence open. */
  boolean isOpen(int index) {
    return of(Cue.Sort.UNCONFIRMED).anyMatch(h -> h.first() <= index && index <= h.last());
  }

  /** Index of the last word of the parts from {@code part} on; -1 if they do not stand there. */
  private int end(List<CuePart> parts, int part, int at) {
    if (part == parts.size()) {
      return at - 1;
    }
    if (parts.get(part).kind() == CuePart.Kind.GAP) {
      for (int skip = 0; skip <= WIDEST_GAP; skip++) {
        int end = end(parts, part + 1, at + skip);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    boolean fits = at < words.parse().size() && parts.get(part).fits(words, at);
    return fits ? end(parts, part + 1, at + 1) : -1;
  }

  private int top(int first, int last) {
    ParsedSentence parse = words.parse();
    int top = first;
    for (int i = first + 1; i <= last; i++) {
      if (parse.ancestors(i).size() < parse.ancestors(top).size()) {
        top = i;
      }
    }
    return top;
  }

  Scope scope() {
    return scope;
  }

  Stream<Hit> of(Cue.Sort sort) {
    return hits.stream().filter(h -> h.is(sort));
  }

  boolean has(Cue.Sort sort) {
    return of(sort).findAny().isPresent();
  }

  /** The words of a hit as they stand in {@code text}. */
  String verbatim(Hit hit, String text) {
    return span(hit).in(text).replace("**", "");
  }

  private Span span(Hit hit) {
    return words.parse().span(hit.first(), hit.last());
  }
}
