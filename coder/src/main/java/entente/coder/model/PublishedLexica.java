// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The published word lists: tag classes and Brown clusters. */
final class PublishedLexica {
  private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";

  private PublishedLexica() {}

  static void writeTo(SectionWriter out) throws IOException {
    Map<String, String> tags = read("en-ambiguity-classes-simplified-lowercase.xz");
    Map<String, String> clusters = read("en-brown-clusters-simplified-lowercase.xz");
    Map<Long, String> words = words(List.of(tags, clusters));
    Map<String, Integer> tagNumbers = new LinkedHashMap<>();
    Map<String, Integer> clusterNumbers = new LinkedHashMap<>();
    out.longs("WKEY", words.keySet().stream().mapToLong(Long::longValue).toArray());
    out.shorts("WAMB", numbers(words.values(), tags, tagNumbers));
    out.shorts("WCLU", numbers(words.values(), clusters, clusterNumbers));
    out.strings("AMBI", new ArrayList<>(tagNumbers.keySet()));
    out.strings("CLUS", new ArrayList<>(clusterNumbers.keySet()));
  }

  private static Map<String, String> read(String name) throws IOException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(FOLDER + name)) {
      Map<String, String> lines = new TreeMap<>();
      ((Map<?, ?>) in.readObject())
          .forEach((word, members) -> lines.put((String) word, line((Collection<?>) members)));
      return lines;
    } catch (ClassNotFoundException e) {
      throw new IOException(name + " holds a class of another NLP4J than 1.1.3", e);
    }
  }

  // In the collection's own order: that is the order in which the published parser adds the
  // weights.
  private static String line(Collection<?> members) {
    return String.join(" ", members.stream().map(String.class::cast).toList());
  }

  private static Map<Long, String> words(List<Map<String, String>> lists) {
    Map<Long, String> words = new TreeMap<>();
    for (Map<String, String> list : lists) {
      for (String word : list.keySet()) {
        long key = Fingerprint.wordKey(Fingerprint.of(word));
        String other = words.put(key, word);
        if (key == 0 || (other != null && !other.equals(word))) {
          throw new IllegalStateException("fingerprint of '" + word + "' is taken");
        }
      }
    }
    return words;
  }

  private static char[] numbers(
      Collection<String> words, Map<String, String> lines, Map<String, Integer> numbers) {
    char[] column = new char[words.size()];
    int next = 0;
    for (String word : words) {
      String line = lines.getOrDefault(word, "");
      int nextNumber = numbers.size() + 1;
      column[next] =
          line.isEmpty() ? 0 : (char) numbers.computeIfAbsent(line, l -> nextNumber).intValue();
      next++;
    }
    if (numbers.size() > Character.MAX_VALUE) {
      throw new IllegalStateException(numbers.size() + " classes of words");
    }
    return column;
  }
}
