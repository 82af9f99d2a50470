// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.evidence.Evidence;
import entente.evidence.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a text itself says, in its own voice, that something it repeats is not so: "Fact
 * check: a post says that ... This is false."
 */
final class FactCheck {
  /** A verdict may stand so many sentences after the claim that a heading announces. */
  private static final int REACH = 3;

  private static final String UNTRUE =
      "(?:(?:completely|entirely|simply|just|demonstrably|mostly|largely|totally|also|flatly) )*"
          + "(?:false|untrue|not true|not so|not correct|wrong|incorrect|inaccurate|baseless"
          + "|unfounded|fabricated|misleading|fake|invented|made[- ]up|bogus|fiction|nonsense"
          + "|(?:a|an) (?:hoax|fabrication|fake|invention|lie|falsehood|myth)|without foundation)\\b";

  private static final String THING =
      "(?:that|this|it|both|(?:the|this|that) (?:whole |viral |online |widely shared )*(?:claim"
          + "|statement|story|report|post|rumou?r|video|quote|quotation|figure|number|assertion"
          + "|allegation|message|article|letter|document|image|photo|photograph|clip|account))";

  /** The heading of a check of facts. */
  private static final Pattern HEADING =
      Pattern.compile("^\\W*(?:fact[- ]?check(?:ed|ing)?|reality check)\\b", flags());

  /** A heading that gives the verdict with it. */
  private static final Pattern DAMNING_HEADING =
      Pattern.compile(
          "^\\W*(?:false|fake|hoax|myth|debunked|fake news|untrue|fact[- ]?check(?:ed)?[:,–—-]+ ?"
              + "false)\\s*[:–—]",
          flags());

  private static final Pattern CLAIM_HEADING =
      Pattern.compile(
          "^\\W*(?:the )?(?:claim|rumou?r|statement|what was (?:said|claimed))\\s*:", flags());

  /** The verdict that belongs to such a heading. */
  private static final Pattern RATING =
      Pattern.compile(
          "^\\W*(?:our )?(?:verdict|rating|ruling|conclusion|finding|result|assessment|truth|fact)"
              + "s?\\s*[:–—]\\s*(?:this (?:claim )?is )?(?:"
              + UNTRUE
              + "|pants on fire|four pinocchios)",
          flags());

  private static final Pattern RATED =
      Pattern.compile(
          "\\b(?:we|our (?:team|reporters)) (?:rate|rated|judge|judged|find|found) "
              + "(?:that )?(?:this|that|it|the claim|the statement|this claim|the post)"
              + "(?: claim| statement)?(?: to be| as| is| was)? ?[\"“‘']?"
              + UNTRUE,
          flags());

  /** The text's next sentence says it is not so. */
  private static final Pattern VERDICT =
      Pattern.compile(
          "^\\W*(?:but |yet |however,? |in fact,? |in reality,? )?"
              + THING
              + " (?:is|was|are|were|has been|turned out to be|proved(?: to be)?) (?:since |later )?"
              + "(?:shown to be |proven |proved )?"
              + UNTRUE
              + "(?=\\W*$|\\s*[.,;:!–—-]| (?:and|but|as|because|since|in)\\b)",
          flags());

  private static final Pattern NO_SUCH =
      Pattern.compile(
          "^\\W*(?:but |yet |however,? |in fact,? |in reality,? )?(?:no such \\w+(?: \\w+)? (?:took"
              + " place|ever took place|was|were|has|have|had|exist|happened|ever)|(?:this|that|it|"
              + "none of (?:this|that|it)) (?:never|did not|didn['’]t) (?:happen|happened|take place|"
              + "took place|occurred|occur)|nothing of the (?:kind|sort) (?:happened|took place|was)"
              + "|there (?:is|was) no (?:evidence|proof|record|sign|trace)(?: \\w+)? (?:of|for|that)"
              + " (?:this|that|it|the claim|any such|such|the alleged)\\b"
              + "|there (?:is|was) no such\\b|no evidence supports (?:this|that|the claim))",
          flags());

  private static final Pattern TRUE_VERDICT =
      Pattern.compile(
          "^\\W*(?:(?:our )?(?:verdict|rating|ruling|conclusion|finding)s?\\s*[:–—]\\s*)?(?:"
              + THING
              + " (?:is|was) )?(?:mostly |largely |indeed |broadly )?(?:true|correct|accurate)\\b",
          flags());

  private static final Pattern WITHIN =
      Pattern.compile(
          ", which (?:is|was|are|were) "
              + UNTRUE
              + "|\\((?:this|that|it|which)? ?(?:is|was)? ?"
              + UNTRUE
              + "\\)|\\bfalsely (?:claim|said|say|state|report|assert|suggest|alleg)\\w*"
              + "|\\b(?:wrongly|erroneously|incorrectly) (?:claim|said|say|state|report|assert)\\w*"
              + "|\\b(?:the|a|an) (?:false|debunked|baseless|fabricated|bogus|untrue) (?:claim|rumou?r"
              + "|report|story|statement|assertion)s? (?:that|of|about)\\b"
              + "|[—–-] (?:a|an) (?:false|debunked|baseless|untrue) (?:claim|statement)\\b",
          flags());

  /** Somebody's words, not the text's own. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "[\"“”«»]|\\b(?:said|says|told|insisted|according to|added|stated|claimed)\\b", flags());

  private FactCheck() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  /** Whether the document says that what stands at {@code evidence} is not so. */
  static boolean debunks(Evidence evidence, List<Sentence> document) {
    Sentence sentence = evidence.sentence();
    return isDamned(sentence.text()) || follows(sentence, document);
  }

  private static boolean isDamned(String text) {
    return WITHIN.matcher(text).find()
        || DAMNING_HEADING.matcher(text).find()
        || endsInVerdict(text);
  }

  /** "Claim: India cut off exports. Verdict: false" may be one line. */
  private static boolean endsInVerdict(String text) {
    return CLAIM_HEADING.matcher(text).find()
        && text.lines()
            .flatMap(line -> List.of(line.split("(?<=[.;|])\\s+", -1)).stream())
            .anyMatch(part -> RATING.matcher(part).find());
  }

  private static boolean follows(Sentence sentence, List<Sentence> document) {
    List<String> after = after(sentence, document);
    String before = before(sentence, document);
    boolean headed = isHeaded(HEADING, sentence, before);
    if (headed && after.stream().noneMatch(text -> TRUE_VERDICT.matcher(text).find())) {
      return true;
    }
    boolean claimed = headed || isHeaded(CLAIM_HEADING, sentence, before);
    return (claimed && after.stream().anyMatch(FactCheck::isRating))
        || (!after.isEmpty() && isVerdict(after.get(0)));
  }

  private static boolean isRating(String text) {
    return RATING.matcher(text).find() || isVerdict(text);
  }

  private static boolean isVerdict(String text) {
    return RATED.matcher(text).find()
        || RATING.matcher(text).find()
        || ((VERDICT.matcher(text).find() || NO_SUCH.matcher(text).find())
            && !SPOKEN.matcher(text).find());
  }

  /** The heading opens the sentence, or stands alone before it. */
  private static boolean isHeaded(Pattern heading, Sentence sentence, String before) {
    return heading.matcher(sentence.text()).find()
        || (heading.matcher(before).find()
            && before.length() <= "Reality check by our own team:".length());
  }

  private static List<String> after(Sentence sentence, List<Sentence> document) {
    return document.stream()
        .filter(s -> s.ordinal() > sentence.ordinal() && s.ordinal() <= sentence.ordinal() + REACH)
        .filter(s -> s.document().equals(sentence.document()))
        .map(Sentence::text)
        .toList();
  }

  private static String before(Sentence sentence, List<Sentence> document) {
    return document.stream()
        .filter(s -> s.ordinal() == sentence.ordinal() - 1)
        .filter(s -> s.document().equals(sentence.document()))
        .map(Sentence::text)
        .findFirst()
        .orElse("");
  }
}
