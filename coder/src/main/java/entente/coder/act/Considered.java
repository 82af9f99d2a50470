// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

/**
 * A frame that was tried and did not apply, or a sentence that no frame could be tried on.
 *
 * @param trigger the word as it stands; empty for a whole sentence
 * @param frame file and line of the frame; empty for a whole sentence
 * @param obstacle what stood in the way
 * @param reason why not, in words
 */
public record Considered(String trigger, String frame, Obstacle obstacle, String reason) {
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
    return new Considered("", "", Obstacle.LENGTH, "the sentence is too long to be parsed");
  }

  /** The same in one line, without the frame. */
  public String words() {
    return trigger.isEmpty() ? reason : trigger + ": " + reason;
  }
}
