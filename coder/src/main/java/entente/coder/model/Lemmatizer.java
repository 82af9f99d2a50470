// SPDX-License-Identifier: Apache-2.0
package entente.coder.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Dictionary forms of English words, by lists of base forms and exceptions and by suffix rules.
 *
 * <p>The lists come in lines "kind key values...": {@code base verb sign}, {@code exc noun men
 * man}, {@code abbr ca MD can}, {@code number two}, {@code ordinal second}, and in order of trial
 * {@code suffix verb VBG ing double - e} (tag pattern, suffix, whether a doubled consonant is
 * undone, replacements, "-" being the empty one).
 */
public final class Lemmatizer {
  /** The lemma of a number word ("two"), which stands for all of them in the features. */
  public static final String NUMBER = "#crd#";

  /** The lemma of an ordinal ("second", "3rd"). */
  public static final String ORDINAL = "#ord#";

  private static final Set<String> DIGIT_ORDINALS = Set.of("0st", "0nd", "0rd", "0th");
  private static final int SHORTEST_DOUBLED = 4;

  private final Map<String, Inflection> inflections = new HashMap<>();
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> ordinals = new HashSet<>();

  /** The words and rules of one part of speech. */
  private record Inflection(
      Set<String> bases, Map<String, String> exceptions, List<SuffixRule> rules) {
    Inflection() {
      this(new HashSet<>(), new HashMap<>(), new ArrayList<>());
    }
  }

  /** An ending and what may stand in its place. */
  private record SuffixRule(
      Set<String> tags, String suffix, boolean undoubles, List<String> replacements) {}

  Lemmatizer(List<String> lines) throws ModelException {
    for (String line : lines) {
      add(List.of(line.split(" ", -1)));
    }
  }

  private void add(List<String> cells) throws ModelException {
    switch (cells.get(0)) {
      case "base" -> inflection(cells.get(1)).bases().add(cells.get(2));
      case "exc" -> inflection(cells.get(1)).exceptions().put(cells.get(2), cells.get(3));
      case "suffix" -> inflection(cells.get(1)).rules().add(rule(cells));
      case "abbr" -> abbreviations.put(cells.get(1) + "_" + cells.get(2), cells.get(3));
      case "number" -> numbers.add(cells.get(1));
      case "ordinal" -> ordinals.add(cells.get(1));
      default ->
          throw new ModelException("lemma line '" + cells + "' not understood in the model file");
    }
  }

  private Inflection inflection(String partOfSpeech) {
    return inflections.computeIfAbsent(partOfSpeech, p -> new Inflection());
  }

  private static SuffixRule rule(List<String> cells) {
    List<String> replacements =
        cells.subList(5, cells.size()).stream().map(r -> r.equals("-") ? "" : r).toList();
    return new SuffixRule(
        Set.of(cells.get(2).split("\\|", -1)),
        cells.get(3),
        cells.get(4).equals("double"),
        replacements);
  }

  /**
   * The lemma of a word, {@link #NUMBER} or {@link #ORDINAL} for number words.
   *
   * @param simplified the word's simplified lower-case form
   * @param tag its Penn Treebank tag
   */
  public String lemma(String simplified, String tag) {
    String abbreviation = abbreviations.get(simplified + "_" + tag);
    String lemma = abbreviation == null ? base(simplified, tag) : abbreviation;
    if (numbers.contains(lemma)) {
      return NUMBER;
    }
    return DIGIT_ORDINALS.contains(lemma) || ordinals.contains(lemma) ? ORDINAL : lemma;
  }

  private String base(String form, String tag) {
    Inflection inflection = inflections.get(partOfSpeech(tag));
    if (inflection == null) {
      return form;
    }
    String exception = inflection.exceptions().get(form);
    return exception == null ? byRule(inflection, form, tag) : exception;
  }

  private static String partOfSpeech(String tag) {
    if (tag.startsWith("VB")) {
      return "verb";
    } else if (tag.startsWith("NN")) {
      return "noun";
    } else if (tag.startsWith("JJ")) {
      return "adjective";
    }
    return tag.startsWith("RB") ? "adverb" : "";
  }

  private static String byRule(Inflection inflection, String form, String tag) {
    for (SuffixRule rule : inflection.rules()) {
      if (rule.tags().contains(tag) && form.endsWith(rule.suffix())) {
        String base = stem(inflection.bases(), rule, form);
        if (!base.isEmpty()) {
          return base;
        }
      }
    }
    return form;
  }

  private static String stem(Set<String> bases, SuffixRule rule, String form) {
    int length = form.length() - rule.suffix().length();
    String base = replaced(bases, rule, form.substring(0, length));
    boolean doubled =
        length >= SHORTEST_DOUBLED && form.charAt(length - 2) == form.charAt(length - 1);
    return base.isEmpty() && rule.undoubles() && doubled
        ? replaced(bases, rule, form.substring(0, length - 1))
        : base;
  }

  private static String replaced(Set<String> bases, SuffixRule rule, String stem) {
    return rule.replacements().stream()
        .map(stem::concat)
        .filter(bases::contains)
        .findFirst()
        .orElse("");
  }
}
