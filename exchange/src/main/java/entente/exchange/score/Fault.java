// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.form.Fields;
import entente.exchange.form.Form;

/**
 * One error with its cause.
 *
 * @param side what is wrong
 * @param cause why
 * @param place the id of the sentence or the name of the document
 * @param text the sentence
 * @param gold what is marked; empty if nothing is
 * @param predicted what is predicted; empty if nothing is
 */
public record Fault(
    Side side, Cause cause, String place, String text, String gold, String predicted)
    implements Form {
  /** Which side of the comparison an error is on. */
  public enum Side {
    /** A mark that no prediction meets in full. */
    MISSED("missed"),
    /** A prediction without a mark. */
    SPURIOUS("spurious");

    private final String word;

    Side(String word) {
      this.word = word;
    }

    /** The word used in output. */
    public String word() {
      return word;
    }
  }

  @Override
  public void write(Fields out) {
    out.text("side", side.word())
        .text("cause", cause.word())
        .text("place", place)
        .text("text", text)
        .text("gold", gold)
        .text("predicted", predicted);
  }
}
