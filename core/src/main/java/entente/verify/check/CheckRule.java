// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import java.util.Locale;

/**
 * The rules by which something in a document does not hold. Described for readers in
 * docs/methods/checks.md.
 */
public enum CheckRule {
  /** A title in a time when somebody else is known to have held the office. */
  OTHER_HOLDER(Kind.OFFICE, Verdict.REFUTED),
  /** "Then-President" of a time when the person did not hold the office. */
  NOT_THEN(Kind.OFFICE, Verdict.REFUTED),
  /** "Former president" of a person who held the office both then and when the text was written. */
  NOT_FORMER(Kind.OFFICE, Verdict.REFUTED),
  /** A person in one office who is known to have held another one then. */
  OTHER_OFFICE(Kind.OFFICE, Verdict.REFUTED),
  /** A person with an office or nationality of a state that is not his. */
  OTHER_STATE(Kind.OFFICE, Verdict.REFUTED),
  /** Nobody of that name is known, somebody else is known to have held the office. */
  UNKNOWN_HOLDER(Kind.OFFICE, Verdict.UNKNOWN),

  /** A day and a weekday that disagree. */
  WEEKDAY(Kind.ORDER, Verdict.REFUTED),
  /** A day that no calendar has: 31 November. */
  NO_SUCH_DAY(Kind.ORDER, Verdict.REFUTED),
  /** Told as following from something that came later. */
  SEQUENCE(Kind.ORDER, Verdict.REFUTED),
  /** "Early 2000s, particularly 2006". */
  PERIOD(Kind.ORDER, Verdict.REFUTED),
  /** From a later time to an earlier one. */
  INTERVAL(Kind.ORDER, Verdict.REFUTED),
  /** An act before one of its parties existed, or after it ended. */
  EXISTENCE(Kind.ORDER, Verdict.REFUTED),
  /** A gathering at a time when it was not held. */
  GATHERING_TIME(Kind.ORDER, Verdict.REFUTED),
  /** A gathering at a place where it was not held. */
  GATHERING_PLACE(Kind.ORDER, Verdict.REFUTED),
  /** Told as past, of a day after the text was published. */
  AHEAD_OF_TEXT(Kind.ORDER, Verdict.REFUTED),

  /** Something announced that lies in the past of the text or of whoever reads it. */
  UPCOMING(Kind.STALENESS, Verdict.UNKNOWN),
  /** The text carries no date of its own. */
  UNDATED(Kind.STALENESS, Verdict.UNKNOWN),
  /** "On a Thursday" in a text that carries no date to count from. */
  UNANCHORED(Kind.STALENESS, Verdict.UNKNOWN),
  /** "The current president" who is in office no more. */
  CURRENT_OFFICE(Kind.STALENESS, Verdict.UNKNOWN),

  /** A person by surname only, without office or country, anywhere in the text. */
  SURNAME_ONLY(Kind.IDENTITY, Verdict.UNKNOWN),
  /** One person under two names. */
  TWO_NAMES(Kind.IDENTITY, Verdict.UNKNOWN),
  /** An organisation under a wrong name. */
  ORGANISATION_NAME(Kind.IDENTITY, Verdict.REFUTED),

  /** Quoted words with no speaker. */
  QUOTE_WITHOUT_SPEAKER(Kind.ATTRIBUTION, Verdict.UNKNOWN),
  /** The same words in the mouth of several. */
  JOINT_WORDS(Kind.ATTRIBUTION, Verdict.UNKNOWN),
  /** A plural for a single agreement. */
  PLURAL_AGREEMENT(Kind.ATTRIBUTION, Verdict.UNKNOWN),
  /** "Undoubtedly" without a source. */
  CERTAINTY(Kind.ATTRIBUTION, Verdict.UNKNOWN),
  /** "Revealing details" with none given. */
  PROMISED_DETAILS(Kind.ATTRIBUTION, Verdict.UNKNOWN),
  /** "Analysts have often noted": many, none of whom is named. */
  UNNAMED_MANY(Kind.ATTRIBUTION, Verdict.UNKNOWN),

  /** An author who is made up by a generator. */
  AUTHOR_PERSONA(Kind.PAGE, Verdict.UNKNOWN),
  /** Lorem ipsum and the like. */
  FILLER(Kind.PAGE, Verdict.UNKNOWN),
  /** Search words pressed into sentences. */
  KEYWORD_STUFFING(Kind.PAGE, Verdict.UNKNOWN),
  /** A heading or title that stands several times. */
  REPEATED_HEADING(Kind.PAGE, Verdict.UNKNOWN),
  /** Captions of pictures on other matters among the text. */
  STRAY_CAPTIONS(Kind.PAGE, Verdict.UNKNOWN);

  private final Kind kind;
  private final Verdict verdict;

  CheckRule(Kind kind, Verdict verdict) {
    this.kind = kind;
    this.verdict = verdict;
  }

  /** What sort of check it belongs to. */
  public Kind kind() {
    return kind;
  }

  /** What it says of the words it finds: refuted, or not to be known from this text. */
  public Verdict verdict() {
    return verdict;
  }

  /** The word used in output, such as {@code office.other-holder}. */
  public String word() {
    return kind.word() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Sorts of checks. */
  public enum Kind {
    OFFICE,
    ORDER,
    STALENESS,
    IDENTITY,
    ATTRIBUTION,
    PAGE;

    /** The word used in output, such as {@code office}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
