// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import entente.coder.model.EnglishModel;
import entente.coder.model.Fingerprint;
import entente.coder.model.WordTable;
import java.util.List;

/** Tags the words of a sentence from left to right, each by the best score. */
final class Tagger {
  private final EnglishModel model;
  private final Features features;
  private final List<Address> addresses;
  private final long[][] tagHashes;
  private final long[][] clusterHashes;
  private final long[] tagClassHashes;
  private final long[] tagClassPowers;

  Tagger(EnglishModel model) {
    this.model = model;
    this.features = new Features(model.tagger());
    this.addresses = features.addresses();
    WordTable words = model.words();
    this.tagHashes = hashes(words.tagLists());
    this.clusterHashes = hashes(words.clusterLists());
    this.tagClassHashes =
        words.tagLists().stream().mapToLong(c -> Fingerprint.of(String.join("_", c))).toArray();
    this.tagClassPowers =
        words.tagLists().stream()
            .mapToLong(c -> c.isEmpty() ? 0 : Fingerprint.power(String.join("_", c).length()))
            .toArray();
  }

  private static long[][] hashes(List<List<String>> classes) {
    return classes.stream()
        .map(c -> c.stream().mapToLong(Fingerprint::of).toArray())
        .toArray(long[][]::new);
  }

  /**
   * Fills the columns of words and returns their tags.
   *
   * @param simple simplified forms, at index 1 and on
   * @param lower the same in lower case
   */
  String[] tag(WordColumns words, String[] simple, String[] lower) {
    for (int i = 1; i < words.size(); i++) {
      describe(words, i, simple[i], lower[i]);
    }
    String[] tags = new String[words.size()];
    int[] nodes = new int[addresses.size()];
    float[] scores = new float[features.labelCount()];
    Features.Found found = features.found(words);
    for (int i = 1; i < words.size(); i++) {
      for (int a = 0; a < nodes.length; a++) {
        int node = i + addresses.get(a).offset();
        nodes[a] = node < 1 || node >= words.size() ? -1 : node;
      }
      found.score(nodes, scores);
      tags[i] = model.tagger().labels().get(best(scores));
      words.set(Column.TAG, i, tags[i]);
    }
    return tags;
  }

  private void describe(WordColumns words, int i, String simple, String lower) {
    words.set(Column.FORM, i, simple);
    words.set(Column.LOWER, i, lower);
    words.set(Column.SHAPE, i, SimpleForm.shape(simple));
    words.set(
        Column.EACH_LETTER_KIND,
        i,
        Orthography.of(simple, i == 1).stream().mapToLong(Fingerprint::of).toArray());
    setPosition(words, i);
    setAffixes(words, i, lower);
    setClasses(words, i, model.words().find(Fingerprint.of(lower)));
  }

  private static void setPosition(WordColumns words, int i) {
    if (i == 1 || i == words.size() - 1) {
      words.set(Column.EACH_POSITION, i, new long[] {Fingerprint.of(i == 1 ? "0" : "1")});
    }
  }

  private static void setAffixes(WordColumns words, int i, String lower) {
    setPart(words, Column.PREFIX_2, i, lower, 0, 2);
    setPart(words, Column.PREFIX_3, i, lower, 0, 3);
    int end = lower.length();
    setPart(words, Column.SUFFIX_1, i, lower, end - 1, end);
    setPart(words, Column.SUFFIX_2, i, lower, end - 2, end);
    setPart(words, Column.SUFFIX_3, i, lower, end - 3, end);
    setPart(words, Column.SUFFIX_4, i, lower, end - 4, end);
  }

  // A part is never the whole word.
  private static void setPart(
      WordColumns words, Column column, int i, String lower, int start, int end) {
    if (start >= 0 && end <= lower.length() && end - start < lower.length()) {
      words.set(column, i, Fingerprint.of(lower, start, end), Fingerprint.power(end - start));
    }
  }

  private void setClasses(WordColumns words, int i, int place) {
    int tags = model.words().tagClass(place);
    words.set(Column.TAG_CLASS, i, tagClassHashes[tags], tagClassPowers[tags]);
    words.set(Column.EACH_TAG, i, tagHashes[tags]);
    words.set(Column.EACH_CLUSTER, i, clusterHashes[model.words().clusterClass(place)]);
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[best] < scores[i]) {
        best = i;
      }
    }
    return best;
  }
}
