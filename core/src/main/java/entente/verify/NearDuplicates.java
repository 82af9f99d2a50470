// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.evidence.DocumentId;
import entente.verify.Fingerprint.Overlap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds texts that go back to one text: the same story under another headline, cut, with words
 * changed, or printed inside a longer page. Cost grows with the number of texts and no faster.
 *
 * <p>Two texts are linked only if they share {@link #FEWEST} runs of words and most of the names
 * and figures of the one that has fewer. Then there are three sorts of links:
 *
 * <ul>
 *   <li><b>same</b>: each has much of the other; the two are one.
 *   <li><b>part</b>: the shorter stands mostly in the longer and makes up a good share of it; the
 *       longer goes with the one part that it shares most with, so that a round-up does not make
 *       one of the stories in it.
 *   <li><b>snippet</b>: the shorter stands nearly whole in a much longer one; it goes with it, and
 *       makes no two longer ones into one, so that a quoted sentence does not join two articles.
 * </ul>
 */
public final class NearDuplicates {
  /** Runs of words that a copy shares: some 17 words. Less could be written twice. */
  static final int FEWEST = 15;

  /** Share of names and figures that a copy keeps. Another act in the same formulae has fewer. */
  static final double NAMES = 0.65;

  private static final double SAME = 0.4;
  private static final double PART = 0.6;
  private static final double OF_WHOLE = 0.2;
  private static final double SNIPPET = 0.8;
  private static final int ASKED = 12;
  private static final int NONE = -1;

  private final List<DocumentId> ids = new ArrayList<>();
  private final List<Fingerprint> sketches = new ArrayList<>();
  private final int[] parents;
  private final int[] parts;
  private final int[] partRuns;
  private final int[] wholes;
  private final int[] wholeRuns;

  private NearDuplicates(Map<DocumentId, Fingerprint> texts) {
    texts.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<DocumentId, Fingerprint> e) -> e.getValue().length())
                .thenComparing(Map.Entry::getKey))
        .forEach(
            e -> {
              ids.add(e.getKey());
              sketches.add(e.getValue());
            });
    int size = ids.size();
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
    parts = filled(size);
    partRuns = new int[size];
    wholes = filled(size);
    wholeRuns = new int[size];
  }

  private static int[] filled(int size) {
    int[] empty = new int[size];
    Arrays.fill(empty, NONE);
    return empty;
  }

  /** Groups of two or more texts that go back to one, ordered by their first document. */
  public static List<NavigableSet<DocumentId>> groups(Map<DocumentId, Fingerprint> texts) {
    NearDuplicates found = new NearDuplicates(texts);
    found.link();
    found.hangOnParts();
    found.hangSnippets();
    return found.groups();
  }

  /** The shorter come first, so that a story is there when the pages that print it are asked. */
  private void link() {
    RunIndex index = new RunIndex(ids.size());
    for (int longer = 0; longer < ids.size(); longer++) {
      for (int shorter : index.nearest(sketches.get(longer), ASKED)) {
        link(shorter, longer);
      }
      index.add(longer, sketches.get(longer));
    }
  }

  private void link(int shorter, int longer) {
    Overlap overlap = sketches.get(shorter).overlap(sketches.get(longer));
    if (overlap.shared() < FEWEST || overlap.names() < NAMES) {
      return;
    }
    if (overlap.ofFirst() >= SAME && overlap.ofSecond() >= SAME) {
      union(shorter, longer);
    } else if (overlap.ofFirst() >= PART && overlap.ofSecond() >= OF_WHOLE) {
      keepBest(parts, partRuns, longer, shorter, overlap.shared());
    } else if (overlap.ofFirst() >= SNIPPET) {
      keepBest(wholes, wholeRuns, shorter, longer, overlap.shared());
    }
  }

  private static void keepBest(int[] best, int[] runs, int of, int found, int shared) {
    if (shared > runs[of]) {
      best[of] = found;
      runs[of] = shared;
    }
  }

  /** Each group so far goes with one part at most. */
  private void hangOnParts() {
    int[] chosen = filled(ids.size());
    int[] runs = new int[ids.size()];
    for (int i = 0; i < ids.size(); i++) {
      if (parts[i] != NONE && root(parts[i]) != root(i)) {
        keepBest(chosen, runs, root(i), parts[i], partRuns[i]);
      }
    }
    for (int i = 0; i < ids.size(); i++) {
      if (chosen[i] != NONE) {
        union(i, chosen[i]);
      }
    }
  }

  /** Each group whose longest text is a snippet goes with the whole; roots of wholes stay apart. */
  private void hangSnippets() {
    int[] longest = filled(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      longest[root(i)] = i;
    }
    int[] targets = filled(ids.size());
    for (int root = 0; root < ids.size(); root++) {
      if (longest[root] != NONE && wholes[longest[root]] != NONE) {
        targets[root] = root(wholes[longest[root]]);
      }
    }
    for (int root = 0; root < ids.size(); root++) {
      if (targets[root] != NONE && targets[root] != root) {
        parents[root] = targets[root];
      }
    }
  }

  private void union(int a, int b) {
    int first = root(a);
    int second = root(b);
    parents[Math.max(first, second)] = Math.min(first, second);
  }

  private int root(int of) {
    int root = of;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private List<NavigableSet<DocumentId>> groups() {
    Map<Integer, NavigableSet<DocumentId>> byRoot = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      byRoot.computeIfAbsent(root(i), r -> new TreeSet<>()).add(ids.get(i));
    }
    return byRoot.values().stream()
        .filter(group -> group.size() > 1)
        .map(Collections::unmodifiableNavigableSet)
        .sorted(Comparator.comparing(NavigableSet::first))
        .toList();
  }
}
