// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import java.util.Locale;

/** Why a mark is missed or a prediction is wrong; see {@code docs/methods/evaluation.md}. */
public enum Cause {
  /** The sentence has more words than the parser takes. */
  PARSE("parse"),
  /** A state that is party to the act is named nowhere that the coder knows. */
  ACTOR_UNNAMED("actor unnamed"),
  /** Something fits the act, and a party of it is left open. */
  ACTOR_MISSING("actor missing"),
  /** The act is found between other parties, or the other way round. */
  ACTOR_WRONG("actor wrong"),
  /** No frame of the marked kind fits the words. */
  NO_FRAME("no frame"),
  /** Between the same parties another kind of act is found. */
  WRONG_FRAME("wrong frame"),
  /** The act is found in another mode, or taken for none. */
  MODE("mode"),
  /** All but the date is right. */
  DATE("date"),
  /** The sentence alone gives the act; within its document it is lost. */
  DOCUMENT("document"),
  /** Nothing like it is predicted, and a file of predictions does not tell why. */
  NOT_TOLD("not told"),
  /** The same act of the same document is predicted again. */
  DUPLICATE("duplicate"),
  /** An act is predicted that none of the marks resembles. */
  EXTRA("extra"),
  /** An act is predicted where none is marked. */
  NO_EVENT("no event");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  /** For people, such as {@code actor missing}. */
  public String words() {
    return words;
  }

  /** The word used in output, such as {@code actor_missing}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
