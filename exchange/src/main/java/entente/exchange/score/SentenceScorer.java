// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.gold.CodedRow;
import entente.exchange.gold.GoldSentence;
import entente.exchange.gold.Predictions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores rows of sentences: within a sentence equal keys count once, over sentences all keys count
 * alike (micro average). A sentence with a mark that lacks what a level compares is left out there.
 */
public final class SentenceScorer {
  private final Keys keys;
  private final Bootstrap bootstrap;

  /** Scores by this scheme, with these intervals. */
  public SentenceScorer(Scheme scheme, Bootstrap bootstrap) {
    this.keys = new Keys(scheme);
    this.bootstrap = bootstrap;
  }

  /** The scores of all sentences; one without a prediction has no events. */
  public SentenceScore score(List<GoldSentence> gold, Predictions predictions) {
    List<SentenceScore.AtLevel> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      at(level, gold, predictions).ifPresent(levels::add);
    }
    return new SentenceScore(gold.size(), levels, detection(gold, predictions));
  }

  private Optional<SentenceScore.AtLevel> at(
      Level level, List<GoldSentence> gold, Predictions predictions) {
    List<Counts> sentences = new ArrayList<>();
    Map<String, Counts> classes = new TreeMap<>();
    for (GoldSentence sentence : gold) {
      List<CodedRow> rows = predictions.rows(sentence.request().name());
      keys.marked(sentence.rows(), level)
          .ifPresent(
              marked -> {
                Set<String> predicted = keys.predicted(rows, level);
                sentences.add(counts(marked, predicted));
                if (level.isOfClasses()) {
                  count(classes, marked, predicted);
                }
              });
    }
    Figures figures = Figures.of(sentences, bootstrap);
    return figures.counts().gold() == 0
        ? Optional.empty()
        : Optional.of(new SentenceScore.AtLevel(level, sentences.size(), figures, classes));
  }

  private static Counts counts(Set<String> marked, Set<String> predicted) {
    Set<String> right = new LinkedHashSet<>(marked);
    right.retainAll(predicted);
    return new Counts(right.size(), predicted.size(), marked.size());
  }

  private static void count(
      Map<String, Counts> classes, Set<String> marked, Set<String> predicted) {
    Set<String> all = new LinkedHashSet<>(marked);
    all.addAll(predicted);
    for (String key : all) {
      boolean isMarked = marked.contains(key);
      boolean isPredicted = predicted.contains(key);
      classes.merge(
          key,
          new Counts(isMarked && isPredicted ? 1 : 0, isPredicted ? 1 : 0, isMarked ? 1 : 0),
          Counts::plus);
    }
  }

  private static SentenceScore.Detection detection(
      List<GoldSentence> gold, Predictions predictions) {
    int both = 0;
    int predictedOnly = 0;
    int markedOnly = 0;
    for (GoldSentence sentence : gold) {
      boolean marked = !sentence.rows().isEmpty();
      boolean predicted = !predictions.rows(sentence.request().name()).isEmpty();
      both += marked && predicted ? 1 : 0;
      predictedOnly += !marked && predicted ? 1 : 0;
      markedOnly += marked && !predicted ? 1 : 0;
    }
    int neither = gold.size() - both - predictedOnly - markedOnly;
    return new SentenceScore.Detection(both, predictedOnly, markedOnly, neither);
  }
}
