// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import edu.emory.mathcs.nlp.common.util.XMLUtils;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The published lemma lists and suffix rules, as lines that {@link Lemmatizer} reads. */
final class PublishedLemmas {
  private static final String FOLDER = "edu/emory/mathcs/nlp/component/morph/english/";
  private static final List<String> PARTS = List.of("verb", "noun", "adjective", "adverb");

  private PublishedLemmas() {}

  static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String part : PARTS) {
      words(part + ".base", 1).forEach(word -> lines.add("base " + part + " " + word));
      words(part + ".exc", 2).forEach(pair -> lines.add("exc " + part + " " + pair));
    }
    lines.addAll(suffixRules());
    words("abbreviation.rule", 3).forEach(rule -> lines.add("abbr " + rule));
    words("cardinal.base", 1).forEach(word -> lines.add("number " + word));
    words("ordinal.base", 1).forEach(word -> lines.add("ordinal " + word));
    return lines;
  }

  // Entries of several words are left out: a token never equals one.
  private static List<String> words(String name, int cells) throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return in.lines()
          .map(String::strip)
          .filter(line -> line.split(" ", -1).length == cells && !line.isEmpty())
          .toList();
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = PublishedLemmas.class.getClassLoader().getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new FileNotFoundException(FOLDER + name + " is not on the class path");
    }
    return in;
  }

  private static List<String> suffixRules() throws IOException {
    try (InputStream in = open("inflection_suffix.xml")) {
      Element root = XMLUtils.getDocumentElement(in);
      List<String> lines = new ArrayList<>();
      for (String part : PARTS) {
        for (Element affix : elements(XMLUtils.getFirstElementByTagName(root, part), "affix")) {
          elements(affix, "rule")
              .forEach(rule -> lines.add(suffixRule(part, affix.getAttribute("org_pos"), rule)));
        }
      }
      return lines;
    }
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static String suffixRule(String part, String tags, Element rule) {
    String doubling = rule.getAttribute("doubleConsonants").equals("true") ? "double" : "plain";
    String replacements =
        Arrays.stream(rule.getAttribute("replacements").split(",", -1))
            .map(r -> r.isBlank() ? "-" : r.strip())
            .collect(Collectors.joining(" "));
    return String.join(
        " ", "suffix", part, tags, rule.getAttribute("affix_form"), doubling, replacements);
  }
}
