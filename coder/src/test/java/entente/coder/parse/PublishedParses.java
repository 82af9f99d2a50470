// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what the published NLP4J model says of the sentences in {@code sentences.txt} to {@code
 * published-parses.tsv}: a line a word (form, tag, lemma, head from 0 or -1, label), an empty line
 * after each sentence. Run by the profile {@code published-parses}; needs {@code nlp4j-english}.
 */
public final class PublishedParses {
  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
  private static final String MODELS = "edu/emory/mathcs/nlp/models/en-";
  private static final String CONFIGURATION =
      "<configuration><lexica>"
          + ("<ambiguity_classes field=\"word_form_simplified_lowercase\">" + LEXICA)
          + "ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
          + ("<word_clusters field=\"word_form_simplified_lowercase\">" + LEXICA)
          + "brown-clusters-simplified-lowercase.xz</word_clusters></lexica>"
          + ("<models><pos>" + MODELS + "pos.xz</pos><dep>" + MODELS)
          + "dep.xz</dep></models></configuration>";

  private PublishedParses() {}

  /** Writes the file. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    NLPDecoder decoder =
        new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    List<String> lines = new ArrayList<>();
    for (String sentence : Files.readAllLines(folder.resolve("sentences.txt"))) {
      lines.add(table(decoder, Tokenizer.tokenize(sentence)));
    }
    Files.write(folder.resolve("published-parses.tsv"), lines);
  }

  private static String table(NLPDecoder decoder, List<Token> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode();
    words.forEach(word -> nodes[word.index() + 1] = new NLPNode(word.index() + 1, word.form()));
    decoder.decode(nodes);
    return words.stream().map(word -> line(nodes[word.index() + 1])).collect(Collectors.joining());
  }

  private static String line(NLPNode node) {
    int head = node.getDependencyHead().getID() - 1;
    return String.join(
        "\t",
        node.getWordForm(),
        node.getPartOfSpeechTag(),
        node.getLemma(),
        Integer.toString(head),
        node.getDependencyLabel() + "\n");
  }
}
