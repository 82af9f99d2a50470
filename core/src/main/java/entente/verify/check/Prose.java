// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import entente.evidence.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kept sentences of a document with whose voice they are in: the narrator's, or that of
 * somebody quoted or reported.
 */
final class Prose {
  /** A word, a hyphenated one and its genitive included. */
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d'’-]*");

  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|ours|mine|[Uu]s|me|myself|ourselves)\\b(?![.'’]?S)");
  private static final Pattern ACCORDING =
      Pattern.compile(
          "(?i)\\b(?:according to|in the (?:words|view|opinion|eyes) of|quoted as|"
              + "(?:his|her|their|['’]s) (?:view|words|opinion|account)|for (?:him|her|them),)");

  /** A text of which more than this share of sentences speaks of I and we is somebody's speech. */
  private static final double SPEECH = 0.07;

  private static final int FEW = 3;

  /** A quoted text of so many sentences is a speech printed in full. */
  private static final int MANY = 10;

  private final Inquiry inquiry;
  private final List<Span> quotations;
  private final String narrated;
  private final boolean speech;

  private Prose(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.quotations = Quotations.in(text());
    this.narrated = blank(text(), quotations);
    long own = inquiry.sentences().stream().filter(this::isFirstPerson).count();
    boolean said = own >= FEW && own > SPEECH * inquiry.sentences().size();
    boolean whole = inquiry.sentences().size() >= MANY;
    this.speech =
        said || (whole && 2 * quotations.stream().mapToInt(Span::length).sum() > text().length());
  }

  /** The prose of a document. */
  static Prose of(Inquiry inquiry) {
    return new Prose(inquiry);
  }

  private static String blank(String text, List<Span> spans) {
    StringBuilder out = new StringBuilder(text);
    for (Span span : spans) {
      for (int at = span.start(); at < span.end(); at++) {
        out.setCharAt(at, ' ');
      }
    }
    return out.toString();
  }

  /** What is asked of the document. */
  Inquiry inquiry() {
    return inquiry;
  }

  /** The document's text. */
  String text() {
    return inquiry.document().text();
  }

  /** The document's text with spaces for all that is quoted; offsets stay. */
  String narrated() {
    return narrated;
  }

  /** A sentence with spaces for all that is quoted; offsets stay. */
  String narrated(Sentence sentence) {
    return sentence.span().in(narrated);
  }

  /** Kept sentences, in order. */
  List<Sentence> sentences() {
    return inquiry.sentences();
  }

  /** Quoted words that stand in {@code sentence}, marks left out; cut at its ends. */
  List<Span> quotations(Sentence sentence) {
    Span within = sentence.span();
    return quotations.stream()
        .filter(within::overlaps)
        .map(q -> new Span(Math.max(q.start(), within.start()), Math.min(q.end(), within.end())))
        .toList();
  }

  /**
   * Whether the document is somebody's speech or letter: it says I and we throughout, or is quoted.
   */
  boolean isSpeech() {
    return speech;
  }

  /** Whether somebody speaks of himself in {@code sentence}, quoted words aside. */
  boolean isFirstPerson(Sentence sentence) {
    return FIRST_PERSON.matcher(narrated(sentence)).find();
  }

  /** Whether what {@code sentence} says is given to somebody. */
  boolean isReported(Sentence sentence) {
    return isReported(narrated(sentence));
  }

  /** Whether {@code told}, quoted words left out, gives what it says to somebody. */
  static boolean isReported(String told) {
    return holds(told, Wordlists.of("said")) || ACCORDING.matcher(told).find();
  }

  /** Whether {@code words} hold one of {@code forms}. */
  static boolean holds(String words, Set<String> forms) {
    return words(words).anyMatch(word -> forms.contains(bare(word)));
  }

  /** The words of {@code text}, in order. */
  static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group());
  }

  /** {@code word} in lower case without its genitive. */
  static String bare(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return low.endsWith("'s") || low.endsWith("’s") ? low.substring(0, low.length() - 2) : low;
  }

  /** The sentence {@code steps} after (before, if negative) {@code sentence}; none at the ends. */
  Stream<Sentence> beside(Sentence sentence, int steps) {
    int at = sentence.ordinal() + steps;
    return at >= 0 && at < sentences().size() ? Stream.of(sentences().get(at)) : Stream.empty();
  }

  /** Where {@code pattern} stands in the narrator's own words, for sentences that pass. */
  List<Hit> find(Pattern pattern, Predicate<Sentence> passes) {
    return sentences().stream()
        .filter(passes)
        .flatMap(s -> hits(s, pattern.matcher(narrated(s))))
        .toList();
  }

  private static Stream<Hit> hits(Sentence sentence, Matcher matcher) {
    int from = sentence.span().start();
    return matcher
        .results()
        .map(m -> new Hit(sentence, new Span(from + m.start(), from + m.end()), m.group()));
  }

  /**
   * Words found.
   *
   * @param sentence where
   * @param span their place in the document
   * @param words the words
   */
  record Hit(Sentence sentence, Span span, String words) {
    /** What stands before them in their sentence. */
    String before() {
      return sentence.text().substring(0, span.start() - sentence.span().start());
    }

    /** What stands after them in their sentence. */
    String after() {
      return sentence.text().substring(span.end() - sentence.span().start());
    }
  }
}
