// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import entente.evidence.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words after the Penn Treebank, as the English model was trained: {@code
 * Iran|'s}, {@code do|n't}, {@code U.S.}, {@code $|200,000}, {@code Iranian|-|made}, {@code
 * al-Sisi}, {@code anti-Russian}, {@code 3.5|%}. Every form is the text at its span, unchanged;
 * white space and control characters belong to no word.
 */
public final class Tokenizer {
  // What looks ahead without taking anything is bounded, so that a stretch without spaces is not
  // scanned anew from each of its words: 64 and 63 are what mail and host names allow.
  // Tried in this order at each place; what none of them takes is a word of one character.
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "(?<link>(?:https?|ftp)://[^\\s<>\"]++|www\\.[^\\s<>\"]++)",
              "(?<mail>[\\w.+-]{1,64}+@[\\w-]++(?:\\.[\\w-]++)++)",
              "(?<acronym>(?:\\p{L}\\.){2,}+(?![\\p{L}\\p{N}]))",
              "(?<host>[a-z0-9][a-z0-9-]{0,62}+(?:\\.[a-z][a-z0-9-]{1,62}+){0,8}\\.(?:com|org|net|gov|edu|int|info|eu|uk|ru|cn|ir|de|fr)(?![\\p{L}\\p{N}]))",
              "(?<date>\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}/\\d{1,2}/\\d{2,4}(?!\\d))",
              "(?<number>\\d++(?:[.,:]\\d++)*+(?:(?:st|nd|rd|th|s)(?![\\p{L}\\p{N}]))?+)",
              "(?<money>(?:US|AU|CA|NZ|HK|A|C)\\$)",
              "(?<tag>[#@]\\w++)",
              "(?<word>[\\p{L}\\p{M}\\p{N}_\\u00AD\\u200C\\u200D]++(?:[-&\\u2010\\u2011'\\u2019][\\p{L}\\p{M}\\p{N}_\\u00AD\\u200C\\u200D]++)*+)",
              "(?<clitic>['\\u2019](?:s|re|ve|ll|d|m|S)(?![\\p{L}\\p{N}])|['\\u2019]\\d\\ds\\b)",
              "(?<run>\\.{2,}+|-{2,}+|`{2}|'{2}|[!?]{2,}+)"),
          0);

  private static final Pattern CLITIC =
      Pattern.compile("(?i:n['\\u2019]t|['\\u2019](?:s|re|ve|ll|d|m))$");

  private static final Pattern PARTS = Pattern.compile("[-\\u2010\\u2011]");

  // Words that keep their full stop, in lower case without it.
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("mr mrs ms dr prof gen col lt maj capt cmdr adm sgt brig sen rep gov pres hon rev amb st mt ft jr sr inc ltd"
                  + " corp co bros vs etc approx dept dist univ assn jan feb mar apr jun jul aug sep sept oct nov dec"
                  + " mon tue tues wed thu thurs fri ph al")
              .split(" ", -1));

  // First parts that stay with what follows their hyphen: "anti-Russian", "al-Sisi".
  private static final Set<String> PREFIXES =
      Set.of(
          ("anti co counter cross de ex extra inter intra mega micro mid mini multi neo non post pre pro pseudo quasi re self"
                  + " semi sub super trans ultra un under vice e al el ul ur ad ar as an at ash az abd ibn bin ben")
              .split(" ", -1));

  private Tokenizer() {}

  /**
   * The words of a stretch of a document.
   *
   * @param text the document's text
   * @param sentence where the sentence stands in it
   * @return the words in order, indexes from 0, spans within {@code sentence}; empty if there are
   *     none
   */
  public static List<Token> tokenize(String text, Span sentence) {
    return tokenize(text, sentence, Integer.MAX_VALUE);
  }

  /**
   * The first words of a stretch of a document; what stands behind them is not looked at.
   *
   * @param enough after how many words to stop; the parts of the last are kept together
   */
  public static List<Token> tokenize(String text, Span sentence, int enough) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int at = sentence.start();
    while (at < sentence.end() && tokens.size() < enough) {
      int codePoint = text.codePointAt(at);
      int end = Math.min(at + Character.charCount(codePoint), sentence.end());
      if (!isBlank(codePoint)) {
        end = addNext(text, matcher.region(at, sentence.end()), end, tokens);
      }
      at = end;
    }
    return tokens;
  }

  // Adds what stands at the start of the matcher's region and returns where it ends.
  private static int addNext(String text, Matcher matcher, int endOfSign, List<Token> tokens) {
    int start = matcher.regionStart();
    if (!matcher.lookingAt()) {
      add(text, start, endOfSign, tokens);
      return endOfSign;
    }
    int end = endOf(text, matcher);
    if (matcher.group("word") == null) {
      add(text, start, end, tokens);
    } else {
      splitWord(text, start, end, tokens);
    }
    return end;
  }

  /** The words of a text that is one sentence. */
  public static List<Token> tokenize(String sentence) {
    return tokenize(sentence, new Span(0, sentence.length()));
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static int endOf(String text, Matcher matcher) {
    int start = matcher.start();
    int end = matcher.end();
    int limit = matcher.regionEnd();
    if (matcher.group("link") != null) {
      return withoutClosingSigns(text, start, end);
    }
    boolean stop = matcher.group("word") != null && end < limit && text.charAt(end) == '.';
    return stop && keepsStop(text, start, end, limit) ? end + 1 : end;
  }

  private static int withoutClosingSigns(String text, int start, int end) {
    int last = end;
    while (last > start + 1 && ".,;:!?)]}'\u2019\u201D".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  // "Gen. Smith", "J. Smith", "No. 5"; the stop that ends a sentence is a word of its own unless an
  // abbreviation wants it.
  private static boolean keepsStop(String text, int start, int end, int limit) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    int next = end + 1;
    boolean spaceFollows = next < limit && isBlank(text.charAt(next));
    if (word.equals("no")) {
      return spaceFollows && next + 1 < limit && SimpleForm.isDigit(text.charAt(next + 1));
    }
    boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start)) && spaceFollows;
    boolean open = spaceFollows || next >= limit || ",;:)".indexOf(text.charAt(next)) >= 0;
    return initial || (open && ABBREVIATIONS.contains(word));
  }

  private static void splitWord(String text, int start, int end, List<Token> tokens) {
    String form = text.substring(start, end);
    if (form.equalsIgnoreCase("cannot")) {
      add(text, start, start + 3, tokens);
      add(text, start + 3, end, tokens);
      return;
    }
    Matcher clitic = CLITIC.matcher(form);
    if (clitic.find() && clitic.start() > 0) {
      splitHyphens(text, start, start + clitic.start(), tokens);
      add(text, start + clitic.start(), end, tokens);
    } else {
      splitHyphens(text, start, end, tokens);
    }
  }

  private static void splitHyphens(String text, int start, int end, List<Token> tokens) {
    Matcher hyphen = PARTS.matcher(text).region(start, end);
    boolean word = Character.isLetter(text.codePointAt(start));
    int from = start;
    while (word && hyphen.find()) {
      if (hyphen.start() > from
          && hyphen.end() < end
          && !staysWhole(text, from, hyphen.start(), hyphen.end())) {
        add(text, from, hyphen.start(), tokens);
        add(text, hyphen.start(), hyphen.end(), tokens);
        from = hyphen.end();
      }
    }
    add(text, from, end, tokens);
  }

  // "F-16", "COVID-19", "vice-president", "al-Sisi".
  private static boolean staysWhole(String text, int start, int hyphen, int next) {
    return SimpleForm.isDigit(text.charAt(next))
        || PREFIXES.contains(text.substring(start, hyphen).toLowerCase(Locale.ROOT));
  }

  private static void add(String text, int start, int end, List<Token> tokens) {
    tokens.add(Token.of(tokens.size(), text.substring(start, end), new Span(start, end)));
  }
}
