// SPDX-License-Identifier: Apache-2.0
package entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.app.DuplicateTexts.Kind;
import entente.app.DuplicateTexts.Labelled;
import entente.evidence.DocumentId;
import entente.verify.Fingerprint;
import entente.verify.NearDuplicates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Finding copies among generated texts: speed, and how many are found and how many found are right.
 * Compared, on the first {@link #SAMPLE} texts, with what one would write first: every pair, by the
 * share of its three-word runs that both have (Jaccard).
 */
final class DuplicatesBench {
  /** Texts that are compared pair by pair. */
  static final int SAMPLE = 1500;

  private static final long SEED = 20_240_417;
  private static final double JACCARD = 0.4;

  private final List<Labelled> sample = new ArrayList<>();
  private final List<Integer> families = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<DocumentId, Fingerprint> sketches = new HashMap<>();
  private final Map<DocumentId, Integer> numbers = new HashMap<>();
  private long nanos;

  private DuplicatesBench() {}

  static List<BenchRow> rows(int documents) {
    if (documents < 1) {
      throw EntenteException.badInput("there is nothing to compare: --documents must be 1 or more");
    }
    DuplicatesBench bench = new DuplicatesBench();
    warmUp();
    new DuplicateTexts(SEED).make(documents, bench::take);
    return bench.measure();
  }

  private static void warmUp() {
    DuplicatesBench warm = new DuplicatesBench();
    new DuplicateTexts(SEED + 1).make(SAMPLE, warm::take);
    warm.groups();
  }

  private void take(Labelled labelled) {
    DocumentId id = DocumentId.of((numbers.size() + " " + labelled.text()).getBytes(UTF_8));
    numbers.put(id, families.size());
    families.add(labelled.family());
    kinds.add(labelled.kind());
    if (sample.size() < SAMPLE) {
      sample.add(labelled);
    }
    long start = Stopwatch.processorNanos();
    sketches.put(id, Fingerprint.of(labelled.text()));
    nanos += Stopwatch.processorNanos() - start;
  }

  /** For each text the number of its group, by which texts are one if it is equal. */
  private int[] groups() {
    long start = Stopwatch.processorNanos();
    List<NavigableSet<DocumentId>> groups = NearDuplicates.groups(sketches);
    nanos += Stopwatch.processorNanos() - start;
    int[] groupOf = new int[families.size()];
    Arrays.setAll(groupOf, i -> i);
    for (NavigableSet<DocumentId> group : groups) {
      int first = number(group.first());
      group.forEach(id -> groupOf[number(id)] = first);
    }
    return groupOf;
  }

  private int number(DocumentId id) {
    return numbers.getOrDefault(id, -1);
  }

  private List<BenchRow> measure() {
    int[] found = groups();
    double seconds = nanos / 1e9;
    int size = Math.min(SAMPLE, families.size());
    long start = Stopwatch.processorNanos();
    int[] exact = pairByPair();
    double exactRate = size / ((Stopwatch.processorNanos() - start) / 1e9);
    Score all = score(found, found.length);
    Score ours = score(found, size);
    Score theirs = score(exact, size);
    String pairs = "pair by pair, " + size + " texts";
    List<BenchRow> rows = new ArrayList<>();
    rows.add(new BenchRow("documents", families.size(), "texts"));
    rows.add(new BenchRow("seconds", seconds, "s"));
    rows.add(
        new BenchRow("documents-s", families.size() / seconds, "texts/s").over(pairs, exactRate));
    rows.add(new BenchRow("recall", all.recall(), "share of pairs"));
    rows.add(new BenchRow("precision", all.precision(), "share of pairs"));
    rows.add(
        new BenchRow("recall-sample", ours.recall(), "share of pairs")
            .over(pairs, theirs.recall()));
    rows.add(
        new BenchRow("precision-sample", ours.precision(), "share of pairs")
            .over(pairs, theirs.precision()));
    rows.addAll(byKind(found));
    rows.add(new BenchRow("peak-memory", Stopwatch.peakMegabytes(), "MB"));
    return rows;
  }

  private record Score(double recall, double precision) {}

  private Score score(int[] groups, int size) {
    double right = pairs(size, i -> List.of(families.get(i), groups[i]));
    double told = pairs(size, i -> groups[i]);
    double copies = pairs(size, families::get);
    return new Score(copies == 0 ? 1 : right / copies, told == 0 ? 1 : right / told);
  }

  /** The number of pairs of texts with equal keys. */
  private static double pairs(int size, IntFunction<Object> key) {
    Map<Object, Integer> counts = new HashMap<>();
    for (int i = 0; i < size; i++) {
      counts.merge(key.apply(i), 1, Integer::sum);
    }
    return counts.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }

  /** Of each kind of copy the share found; of each kind that is none the share taken for one. */
  private List<BenchRow> byKind(int[] groups) {
    Map<Integer, Integer> storyGroups = new HashMap<>();
    Map<Integer, Set<Integer>> familiesOf = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      familiesOf.computeIfAbsent(groups[i], g -> new HashSet<>()).add(families.get(i));
      if (!kinds.get(i).isCopy()) {
        storyGroups.put(families.get(i), groups[i]);
      }
    }
    Map<Kind, List<Boolean>> marked = new EnumMap<>(Kind.class);
    for (int i = 0; i < groups.length; i++) {
      boolean mark =
          kinds.get(i).isCopy()
              ? storyGroups.getOrDefault(families.get(i), -1) == groups[i]
              : familiesOf.getOrDefault(groups[i], Set.of()).size() > 1;
      marked.computeIfAbsent(kinds.get(i), kind -> new ArrayList<>()).add(mark);
    }
    return marked.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
  }

  private static BenchRow row(Kind kind, List<Boolean> marks) {
    double share = (double) marks.stream().filter(m -> m).count() / marks.size();
    return new BenchRow(
        (kind.isCopy() ? "found-" : "mistaken-") + kind.word(), share, "share of texts");
  }

  private int[] pairByPair() {
    List<Set<String>> runs = sample.stream().map(s -> runs(s.text())).toList();
    int[] groups = new int[runs.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
      for (int j = 0; j < i; j++) {
        if (jaccard(runs.get(i), runs.get(j)) >= JACCARD) {
          replace(groups, groups[i], groups[j]);
        }
      }
    }
    return groups;
  }

  private static void replace(int[] groups, int old, int by) {
    for (int i = 0; i < groups.length; i++) {
      groups[i] = groups[i] == old ? by : groups[i];
    }
  }

  private static Set<String> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\W+", -1);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 2 < words.length; i++) {
      runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return runs;
  }

  private static double jaccard(Set<String> a, Set<String> b) {
    double both = a.stream().filter(b::contains).count();
    return both / (a.size() + b.size() - both);
  }
}
