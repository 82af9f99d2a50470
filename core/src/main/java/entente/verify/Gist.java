// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Spelling;
import entente.evidence.Evidence;
import entente.table.Table;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words are about, for comparing texts: stems without articles, names of states, times,
 * numbers, offices and words of saying and denying.
 *
 * @param acts verbs and nouns for acts, such as {@code sign}
 * @param kinds nouns so general that they tell no two things apart, such as {@code agreement}
 * @param things all other content
 */
record Gist(NavigableSet<String> acts, NavigableSet<String> kinds, NavigableSet<String> things) {
  private static final String TABLE = "gist.tsv";
  private static final int LEAST_LETTERS = 3;
  private static final int WORDS_BEFORE = 6;
  private static final int WORDS_AFTER = 14;

  /** "LA PAZ, 20 July 2023 (Agency) - ": where and when a text was written, not what it tells. */
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}{2}[\\p{Lu}\\p{M}. ]*(?:,[^-–—]{0,60}| \\([^)]{1,40}\\)|) ?[-–—] ");

  /** "Defence Ministry", "minister of mines and energy": who speaks, not what of. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:ministry|minister|secretary|department) (?:of|for) \\w+(?: and \\w+)?"
              + "|\\b\\w+ (?:ministry|minister|secretary|department)\\b"
              + "|\\bstate (?:media|television|tv|radio|news agency)\\b");

  Gist {
    acts = Collections.unmodifiableNavigableSet(acts);
    kinds = Collections.unmodifiableNavigableSet(kinds);
    things = Collections.unmodifiableNavigableSet(things);
  }

  private static final class Words {
    private static final Map<String, Entry> TABLE_OF = table();

    private static Map<String, Entry> table() {
      Map<String, Entry> entries = new HashMap<>();
      for (Table.Row row :
          Table.bundled(Gist.class, TABLE, List.of("class", "stem", "words")).rows()) {
        for (String word : row.text("words").split(" ", -1)) {
          entries.putIfAbsent(word, new Entry(row.text("class"), row.text("stem")));
        }
      }
      return entries;
    }
  }

  private record Entry(String kind, String stem) {}

  /** The gist of {@code text}. */
  static Gist of(String text) {
    NavigableSet<String> acts = new TreeSet<>();
    NavigableSet<String> kinds = new TreeSet<>();
    NavigableSet<String> things = new TreeSet<>();
    String folded = Spelling.fold(withoutDateline(text));
    for (String word : StateWords.without(split(OFFICE.matcher(folded).replaceAll(" ")))) {
      Entry entry = entry(word);
      switch (entry.kind()) {
        case "act" -> acts.add(entry.stem());
        case "kind" -> kinds.add(entry.stem());
        case "thing" -> things.add(entry.stem());
        default -> {}
      }
    }
    return new Gist(acts, kinds, things);
  }

  /** {@code text} without the place and day it was written at. */
  static String withoutDateline(String text) {
    return DATELINE.matcher(text).replaceFirst("");
  }

  /** The gist of the words about those that carry a line, within their sentence. */
  static Gist around(Evidence evidence) {
    return of(near(evidence));
  }

  /** The words about those that carry a line: some before, more after. */
  static String near(Evidence evidence) {
    String text = evidence.sentence().text();
    int origin = evidence.sentence().span().start();
    int start = evidence.span().start() - origin;
    int end = evidence.span().end() - origin;
    return lastWords(text.substring(0, start))
        + text.substring(start, end)
        + firstWords(text.substring(end));
  }

  /** Whether the two may be about one thing: they share one, or one of them names none. */
  boolean mayShare(Gist other) {
    return things.isEmpty() || other.things.isEmpty() || shares(other);
  }

  /** Whether both name one same thing. */
  boolean shares(Gist other) {
    return things.stream().anyMatch(other.things::contains);
  }

  /** Acts, kinds and things together. */
  NavigableSet<String> all() {
    NavigableSet<String> all = new TreeSet<>(acts);
    all.addAll(kinds);
    all.addAll(things);
    return all;
  }

  private static Entry entry(String word) {
    Entry known = Words.TABLE_OF.get(word);
    if (known != null) {
      return known;
    }
    boolean nothing = word.length() < LEAST_LETTERS || word.chars().anyMatch(Character::isDigit);
    return nothing ? new Entry("stop", "-") : new Entry("thing", stem(word));
  }

  /** Endings of English plurals and verb forms taken off; equal words stay equal. */
  private static String stem(String word) {
    String base = word.equals("defense") ? "defence" : word;
    for (String ending : List.of("ies", "ing", "ed", "es", "s")) {
      if (base.endsWith(ending) && base.length() - ending.length() >= LEAST_LETTERS + 1) {
        String cut = base.substring(0, base.length() - ending.length());
        return ending.equals("ies") ? cut + "y" : bare(cut);
      }
    }
    return bare(base);
  }

  private static String bare(String stem) {
    return stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static String lastWords(String text) {
    Matcher matcher = Pattern.compile("(?:\\S+\\s+){0," + WORDS_BEFORE + "}\\S*$").matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  private static String firstWords(String text) {
    Matcher matcher = Pattern.compile("^\\S*(?:\\s+[^\\s;]+){0," + WORDS_AFTER + "}").matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  private static List<String> split(String folded) {
    return Arrays.stream(folded.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
