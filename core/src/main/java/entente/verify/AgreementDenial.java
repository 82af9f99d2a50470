// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a sentence denies an agreement, or only that something is in it. */
final class AgreementDenial {
  private static final String NOUN =
      "(?:agreement|accord|pact|deal|treaty|memorandum|mou|contract|protocol|convention|document"
          + "|credit line|line of credit|letter of intent)s?";
  private static final String DENY =
      "\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:e|es|ed)"
          + "|disput(?:es|ed)|disavow(?:s|ed)?)\\b";

  /** The verb of denial with what it denies: a signing, a report, the thing itself. */
  private static final Pattern DENIED =
      pattern(
          DENY
              + "[^.;]{0,90}?\\b(?:sign(?:ed|ing|ature)?|conclud(?:ed|ing)|reach(?:ed|ing)|exist\\w*"
              + "|agreed|any|reports?|claims?|rumou?rs?|speculation|allegations?|such|existence"
              + "|ha(?:d|ve|s|ving) (?:a|an|any))\\b");

  private static final Pattern DENIED_ITSELF =
      pattern(DENY + " (?:the |a |an |its )?(?:[\\p{L}-]+ ){0,3}?" + NOUN + "\\b(?! ['’])");

  private static final Pattern ABSENT =
      pattern(
          "\\bno such (?:[\\p{L}-]+ ){0,3}?"
              + NOUN
              + "\\b|\\b"
              + NOUN
              + "\\b[^.;,]{0,40}? (?:does not|do not|did not|doesn't|never) exist"
              + "|\\bsigned (?:nothing|no (?:[\\p{L}-]+ ){0,3}?"
              + NOUN
              + ")|\\bno (?:[\\p{L}-]+ ){0,3}?"
              + NOUN
              + "\\b[^.;,]{0,40}? (?:signed|concluded|reached|exists|existed)"
              + "|\\b(?:there (?:is|was) no|knows? of no) (?:[\\p{L}-]+ ){0,3}?"
              + NOUN
              + "|\\b(?:has|have|had|did|was|were) (?:not|never) (?:been )?(?:sign|conclud)\\w*"
              + "|\\b(?:hasn't|haven't|didn't|never) sign\\w*"
              + "|\\breports?\\b[^.;]{0,60}? (?:false|untrue|baseless|unfounded|invented|fabricated)"
              + "|\\b(?:false|untrue|baseless|unfounded) (?:reports?|claims?|rumou?rs?)");

  /** Conduct under an agreement, the wish to change it or leave it: not the agreement. */
  private static final Pattern CONDUCT =
      pattern(
          DENY
              + "[^.;]{0,60}?\\b(?:violat\\w*|breach\\w*|brok\\w*|break\\w*|withdraw\\w*|undermin\\w*"
              + "|ignor\\w*|delay\\w*|amend\\w*|renegotiat\\w*|accus\\w*|calls?|requests?|proposals?)");

  private static final Pattern CONTENT =
      pattern(
          "(?:"
              + DENY
              + "|\\bdo(?:es)? not\\b|\\bdid not\\b)[^.;]{0,80}?\\b(?:includ|cover|contain|provid"
              + "|allow|envisag|involv|foresee|permit|authori[sz])\\w*");

  /** A signing that is only not there yet. */
  private static final Pattern PENDING = pattern("\\bnot yet\\b|\\byet to\\b|\\bso far\\b");

  private AgreementDenial() {}

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Where the denial of an agreement starts in {@code sentence}. */
  static Optional<Integer> of(String sentence) {
    boolean other =
        CONDUCT.matcher(sentence).find()
            || CONTENT.matcher(sentence).find()
            || PENDING.matcher(sentence).find();
    if (other) {
      return Optional.empty();
    }
    return first(DENIED, sentence)
        .or(() -> first(DENIED_ITSELF, sentence))
        .or(() -> first(ABSENT, sentence));
  }

  /** Where the denial that something is part of an agreement starts in {@code sentence}. */
  static Optional<Integer> ofContent(String sentence) {
    return first(CONTENT, sentence);
  }

  private static Optional<Integer> first(Pattern pattern, String sentence) {
    Matcher found = pattern.matcher(sentence);
    return found.find() ? Optional.of(found.start()) : Optional.empty();
  }
}
