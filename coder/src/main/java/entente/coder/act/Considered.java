// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

/**
 * A frame that was tried and did not apply, or a sentence that no frame could be tried on.
 *
 * @param trigger the word as it stands; empty for a whole sentence
 * @param frame file and line of the frame; empty for a whole sentence
 * @param reason why not
 */
public record Considered(String trigger, String frame, String reason) {
  static final String NO_PARTIES = "no two parties in its slots";
  static final String NO_ACT = "no act: ";

  private static final String TOO_LONG = "the sentence is too long to be parsed";

  /** What stood in the way. */
  public enum Obstacle {
    /** The sentence has more words than the parser takes. */
    LENGTH,
    /** The frame fits the words, and its slots lack a party. */
    PARTIES,
    /** Frame and parties fit, and the words around make it no act. */
    MODE,
    /** Anything else, such as another object than the frame asks for. */
    WORDS
  }

  /** A sentence that the parser does not take. */
  public static Considered tooLong() {
    return new Considered("", "", TOO_LONG);
  }

  /** What stood in the way. */
  public Obstacle obstacle() {
    if (reason.equals(TOO_LONG)) {
      return Obstacle.LENGTH;
    }
    if (reason.equals(NO_PARTIES)) {
      return Obstacle.PARTIES;
    }
    return reason.startsWith(NO_ACT) ? Obstacle.MODE : Obstacle.WORDS;
  }
}
