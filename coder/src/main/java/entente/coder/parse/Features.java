// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import entente.coder.model.Fingerprint;
import entente.coder.model.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The feature templates of a model, laid out for speed, and the scores they give. */
final class Features {
  private static final long[] NOTHING = {};

  private final LinearModel model;
  private final List<Address> addresses;
  // For template t, part p: which address and which column it reads.
  private final int[][] parts;
  private final int[][] columns;
  private final boolean[] several;
  // Whether a template reads one word only, and of it what does not change while the sentence is
  // parsed.
  private final boolean[] fixed;

  Features(LinearModel model) {
    this.model = model;
    int size = model.templates().size();
    this.parts = new int[size][];
    this.columns = new int[size][];
    this.several = new boolean[size];
    this.fixed = new boolean[size];
    Set<Address> distinct = new LinkedHashSet<>();
    model.templates().forEach(t -> addressesOf(t).forEach(distinct::add));
    this.addresses = List.copyOf(distinct);
    for (int t = 0; t < size; t++) {
      layOut(t, model.templates().get(t));
    }
  }

  private static List<Address> addressesOf(String template) {
    List<Address> found = new ArrayList<>();
    for (String part : template.replace("*", "").split(" ", -1)) {
      found.add(Address.parse(part.substring(0, part.indexOf(':'))));
    }
    return found;
  }

  private void layOut(int t, String template) {
    several[t] = template.startsWith("*");
    parts[t] = addressesOf(template).stream().mapToInt(addresses::indexOf).toArray();
    String[] items = template.replace("*", "").split(" ", -1);
    columns[t] = new int[items.length];
    boolean changes = false;
    for (int p = 0; p < items.length; p++) {
      String name = items[p].substring(items[p].indexOf(':') + 1);
      Column column = Column.named(several[t] ? "*" + name : name);
      columns[t][p] = column.number();
      changes |= column.changes();
    }
    fixed[t] = !changes && Arrays.stream(parts[t]).distinct().count() == 1;
  }

  /** The places in a sentence that features read; scores are asked for with one word for each. */
  List<Address> addresses() {
    return addresses;
  }

  int labelCount() {
    return model.labels().size();
  }

  /** Places of weights found so far for the words of one sentence. */
  Found found(WordColumns words) {
    return new Found(words);
  }

  /** The scores of one sentence's steps. Belongs to one parse, hence to one thread. */
  final class Found {
    private final WordColumns words;
    // For template and word, the places of the weights; no array where not asked for yet.
    private final long[][][] places;
    private final long[] joined = new long[parts.length];

    private Found(WordColumns words) {
      this.words = words;
      this.places = new long[parts.length][][];
      for (int t = 0; t < parts.length; t++) {
        places[t] = new long[fixed[t] ? words.size() : 0][];
      }
    }

    /**
     * Sets the score of every label.
     *
     * @param nodes the word at each address, negative where there is none
     * @param scores one a label, overwritten
     */
    void score(int[] nodes, float[] scores) {
      Arrays.fill(scores, 0);
      find(nodes);
      for (int t = 0; t < parts.length; t++) {
        if (!fixed[t]) {
          model.add(joined[t], scores);
        } else if (nodes[parts[t][0]] >= 0) {
          addFixed(t, nodes, scores);
        }
      }
    }

    // Hash all, find all, then add all: the processor waits for many places of memory at a time.
    private void find(int[] nodes) {
      for (int t = 0; t < parts.length; t++) {
        joined[t] = fixed[t] ? 0 : key(t, nodes);
      }
      for (int t = 0; t < parts.length; t++) {
        joined[t] = joined[t] == 0 ? 0 : model.find(joined[t]);
      }
    }

    // A property of one word stays what it is, so that its weights need be found only once.
    private void addFixed(int t, int[] nodes, float[] scores) {
      int node = nodes[parts[t][0]];
      long[] found = places[t][node];
      if (found == null) {
        found = several[t] ? findEach(t, node) : findOne(t, nodes);
        places[t][node] = found;
      }
      for (long place : found) {
        model.add(place, scores);
      }
    }

    private long[] findEach(int t, int node) {
      long[] hashes = words.several(columns[t][0], node);
      long[] found = new long[hashes.length];
      for (int i = 0; i < hashes.length; i++) {
        found[i] = model.find(Fingerprint.key(t, hashes[i]));
      }
      return found;
    }

    private long[] findOne(int t, int[] nodes) {
      long key = key(t, nodes);
      long place = key == 0 ? 0 : model.find(key);
      return place == 0 ? NOTHING : new long[] {place};
    }

    // 0 where a part has no word or no value; that a real key is 0 is as likely as a collision.
    private long key(int t, int[] nodes) {
      long hashes = 0;
      for (int p = 0; p < parts[t].length; p++) {
        int node = nodes[parts[t][p]];
        if (node < 0) {
          return 0;
        }
        int column = columns[t][p];
        long power = words.power(column, node);
        if (power == 0) {
          return 0;
        }
        long hash = words.hash(column, node);
        hashes = p == 0 ? hash : Fingerprint.join(hashes, hash, power);
      }
      return Fingerprint.key(t, hashes);
    }
  }
}
