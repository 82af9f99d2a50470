// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import entente.evidence.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds quoted words in the mouths of several at once, with no joint text to quote from. */
final class JointWordsCheck implements ProseCheck {
  private static final double CONFIDENCE = 0.8;
  private static final int LEAST_WORDS = 4;

  private static final String PERSONS =
      "(?:leaders|presidents|ministers|sides|countries|nations|governments|states|parties|"
          + "delegations|officials|diplomats|envoys|ambassadors|men|premiers|capitals|allies|"
          + "neighbours|neighbors|statesmen|chiefs|secretaries|kings|heads of state|"
          + "heads of government|spokesmen|commanders|generals|counterparts)";
  private static final String PLURAL =
      "(?:(?:[Bb]oth|[Tt]he (?:two|three|four)|[Tt]hese two|[Ee]ach of the two) "
          + "(?:of the )?(?:[\\p{L}-]+ ){0,2}?"
          + PERSONS
          + "|[Tt]he (?:sides|leaders|presidents|ministers|parties|pair|duo)"
          + "|[Oo]fficials (?:of|from|in|on) (?:both|the two) [\\p{L}]+"
          + "|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3} and (?:\\p{L}+ )?"
          + "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3})";
  private static final String SAID =
      "(?:said|says?|stated?|reiterated?|stress(?:ed)?|emphasi[sz]ed?|declared?|affirm(?:ed)?|"
          + "reaffirm(?:ed)?|noted?|underlined?|underscored?|described?|call(?:ed)?|hail(?:ed)?|"
          + "praised?|told|added?|claim(?:ed)?|announced?|express(?:ed)?|pledged?|vow(?:ed)?|"
          + "warn(?:ed)?|voiced?|insist(?:ed)?|asserted|proclaim(?:ed)?|maintain(?:ed)?|argued?|"
          + "remarked|confirm(?:ed)?|point(?:ed)? out)";
  private static final Pattern SAYS =
      Pattern.compile(
          "\\b"
              + PLURAL
              + "(?:,[^,.;]{2,60},)?(?: (?:have|had|often|always|now|\\p{L}+ly|both|each|also|then|jointly|once|again|more|all|in|turn)){0,4} "
              + SAID
              + "\\b");
  private static final Pattern SAYS_AFTER =
      Pattern.compile(
          "^[”\"»,.!? ]{0,4}(?:"
              + SAID
              + " )?"
              + PLURAL
              + "(?: (?:have|had|\\p{L}+ly|both|jointly|all)){0,2}( "
              + SAID
              + ")?\\b");
  private static final Pattern SAID_BEFORE_NAMES =
      Pattern.compile("^[”\"»,.!? ]{0,4}" + SAID + " ");
  private static final Pattern ONE_TEXT =
      Pattern.compile(
          "(?i)\\b(?:joint(?:ly)? (?:statement|communiqu[eé]|declaration|letter|release|article|"
              + "text|note|document|press|message|op-ed|appeal|paper|signed|published|issued|wrote)"
              + "|(?:statement|communiqu[eé]|declaration|resolution|letter|text|document|"
              + "memorandum|treaty|agreement|preamble|final document|article|op-ed|protocol) "
              + "(?:signed|read|issued|released|adopted|published|that they|they|after|following|says|"
              + "said|states|stated|of the|by)|in (?:a|the|their) (?:\\p{L}+ ){0,2}(?:statement|communiqu[eé]|declaration|letter|document|op-ed|article|text|memorandum|resolution)|"
              + "in chorus|in unison|co-wrote|co-signed)");
  private static final Pattern SAME_WORDS =
      Pattern.compile(
          "(?i)\\b"
              + PLURAL
              + "[^.;]{0,40}?\\b(?:in (?:the same|identical|exactly the same) words|"
              + "word for word|with one voice|in one voice)\\b");

  private static final Pattern ALIKE = Pattern.compile(" words\\b|word for word| voice\\b");

  @Override
  public List<Check> find(Prose prose) {
    if (prose.isSpeech()) {
      return List.of();
    }
    return prose.sentences().stream()
        .filter(s -> !prose.quotations(s).isEmpty() || ALIKE.matcher(s.text()).find())
        .filter(s -> !ONE_TEXT.matcher(prose.narrated(s)).find())
        .filter(s -> prose.beside(s, -1).noneMatch(b -> ONE_TEXT.matcher(b.text()).find()))
        .flatMap(s -> find(prose, s).stream())
        .toList();
  }

  private static Optional<Check> find(Prose prose, Sentence sentence) {
    return prose.quotations(sentence).stream()
        .filter(q -> Prose.words(q.in(prose.text())).count() >= LEAST_WORDS)
        .flatMap(q -> mouths(prose, sentence, q))
        .findFirst()
        .or(() -> sameWords(prose, sentence))
        .map(words -> check(sentence, words));
  }

  /** From the speakers to the end of their words. */
  private static Stream<Span> mouths(Prose prose, Sentence sentence, Span quote) {
    int from = sentence.span().start();
    String told = prose.narrated(sentence);
    String before = told.substring(0, quote.start() - from);
    Matcher says = SAYS.matcher(before);
    while (says.find()) {
      String between = before.substring(says.end());
      if (isOneBreath(between) && !isNaming(between)) {
        return Stream.of(new Span(from + says.start(), quote.end()));
      }
    }
    String rest = told.substring(Math.min(told.length(), quote.end() - from));
    Matcher after = SAYS_AFTER.matcher(rest);
    boolean follows =
        after.find() && (after.group(1) != null || SAID_BEFORE_NAMES.matcher(rest).find());
    return follows && before.indexOf(':') < 0 && !Prose.holds(before, Wordlists.of("said"))
        ? Stream.of(new Span(quote.start(), quote.end() + after.end()))
        : Stream.empty();
  }

  /** No other speaker between the verb and the words. */
  private static boolean isOneBreath(String between) {
    return !Prose.holds(between, Wordlists.of("said"))
        && !Prose.holds(between, Wordlists.of("voiced"))
        && between.indexOf(';') < 0
        && between.length() <= 120;
  }

  /** Words quoted as a name that several use are no speech. */
  private static boolean isNaming(String between) {
    return Pattern.compile(
            "(?i)\\b(?:so-called|known as|titled|entitled|slogan|phrase|formula|theme|named|motto|proverb|principle)\\b")
        .matcher(between)
        .find();
  }

  private static Optional<Span> sameWords(Prose prose, Sentence sentence) {
    Matcher same = SAME_WORDS.matcher(prose.narrated(sentence));
    int from = sentence.span().start();
    return same.find()
        ? Optional.of(new Span(from + same.start(), from + same.end()))
        : Optional.empty();
  }

  private static Check check(Sentence sentence, Span words) {
    return Check.of(
        CheckRule.JOINT_WORDS,
        sentence,
        words,
        "The same words are given to several speakers at once, and no joint text is named"
            + " that they could stand in.",
        CONFIDENCE);
  }
}
