// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.ints.IntIterator;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tagger or parser as published: Java objects with dense weights. */
final class PublishedClassifier {
  private static final String FOLDER = "edu/emory/mathcs/nlp/models/";

  private final OnlineComponent<?, ?> component;

  private PublishedClassifier(OnlineComponent<?, ?> component) {
    this.component = component;
  }

  static PublishedClassifier read(String name) throws IOException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(FOLDER + name)) {
      return new PublishedClassifier((OnlineComponent<?, ?>) in.readObject());
    } catch (ClassNotFoundException e) {
      throw new IOException(name + " holds a class of another NLP4J than 1.1.3", e);
    }
  }

  void writeTo(SectionWriter out, String prefix) {
    Rows rows = rows();
    out.strings(prefix + "TPL", templates());
    out.strings(prefix + "LAB", optimizer().getLabelMap().getLabelList());
    out.longs(prefix + "KEY", rows.keys);
    out.bytes(prefix + "LEN", rows.lengths);
    out.bytes(prefix + "COL", Arrays.copyOf(rows.columns, rows.filled));
    out.floats(prefix + "WGT", Arrays.copyOf(rows.weights, rows.filled));
  }

  /**
   * The lists of labels that {@link ParserSteps} reads; the set's own order decides between ties.
   */
  List<String> stepLists() {
    Object candidates = PublishedFields.read(component, "label_candidates", Object.class);
    return Stream.of(
            "X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC")
        .map(name -> numbers(PublishedFields.read(candidates, name, IntSet.class)))
        .toList();
  }

  private static String numbers(IntSet set) {
    StringJoiner numbers = new StringJoiner(" ");
    for (IntIterator each = set.iterator(); each.hasNext(); ) {
      numbers.add(Integer.toString(each.nextInt()));
    }
    return numbers.toString();
  }

  private OnlineOptimizer optimizer() {
    return component.getOptimizer();
  }

  private MajorVector weights() {
    return PublishedFields.read(optimizer(), "weight_vector", WeightVector.class)
        .getSparseWeightVector();
  }

  private List<String> templates() {
    FeatureTemplate<?, ?> template = component.getFeatureTemplate();
    List<String> lines = new ArrayList<>();
    template.getSetFeatureList().forEach(item -> lines.add("*" + address(item)));
    template
        .getFeatureList()
        .forEach(
            items ->
                lines.add(
                    Arrays.stream(items)
                        .map(PublishedClassifier::address)
                        .collect(Collectors.joining(" "))));
    return lines;
  }

  private static String address(FeatureItem item) {
    String window = item.window == 0 ? "" : (item.window > 0 ? "+" : "") + item.window;
    String relation = item.relation == null ? "" : "_" + item.relation;
    String attribute = item.attribute == null ? "" : ":" + item.attribute;
    return item.source + window + relation + ":" + item.field + attribute;
  }

  private Rows rows() {
    List<Feature> features = features();
    Rows rows = new Rows(features.size());
    MajorVector weights = weights();
    features.forEach(feature -> rows.add(feature, weights));
    return rows;
  }

  private List<Feature> features() {
    FeatureMap map =
        PublishedFields.read(component.getFeatureTemplate(), "feature_map", FeatureMap.class);
    MajorVector weights = weights();
    List<Feature> features = new ArrayList<>(map.size());
    for (int template = 0; template < map.getIndexMaps().size(); template++) {
      for (Object2IntMap.Entry<String> entry :
          map.getIndexMaps().get(template).object2IntEntrySet()) {
        long key = Fingerprint.key(template, Fingerprint.of(entry.getKey()));
        features.add(new Feature(key, entry.getIntValue()));
      }
    }
    features.removeIf(feature -> isEmpty(feature, weights));
    features.sort((a, b) -> Long.compare(a.key(), b.key()));
    return features;
  }

  private static boolean isEmpty(Feature feature, MajorVector weights) {
    for (int label = 0; label < weights.getLabelSize(); label++) {
      if (weights.get(label, feature.row()) != 0) {
        return false;
      }
    }
    return true;
  }

  private record Feature(long key, int row) {}

  /** The arrays of the file, filled feature by feature. */
  private static final class Rows {
    final long[] keys;
    final byte[] lengths;
    byte[] columns = new byte[1 << 20];
    float[] weights = new float[1 << 20];
    int filled;
    private int rows;

    Rows(int size) {
      keys = new long[size];
      lengths = new byte[size];
    }

    void add(Feature feature, MajorVector dense) {
      if (rows > 0 && keys[rows - 1] == feature.key()) {
        throw new IllegalStateException("two features have the fingerprint " + feature.key());
      }
      int before = filled;
      for (int label = 0; label < dense.getLabelSize(); label++) {
        addWeight(label, dense.get(label, feature.row()));
      }
      keys[rows] = feature.key();
      lengths[rows] = (byte) (filled - before);
      rows++;
    }

    private void addWeight(int label, float weight) {
      if (weight == 0) {
        return;
      }
      if (filled == columns.length) {
        columns = Arrays.copyOf(columns, 2 * filled);
        weights = Arrays.copyOf(weights, 2 * filled);
      }
      columns[filled] = (byte) label;
      weights[filled] = weight;
      filled++;
    }
  }
}
