// SPDX-License-Identifier: Apache-2.0
package entente.event;

/**
 * How a report was coded, kept so that {@code why} needs no model.
 *
 * @param frame the line of the frame file that applied
 * @param path from the trigger to each party, in words, a line each
 * @param parse the sentence's tokens, a line each: index, form, lemma, tag, head, label, parted by
 *     tabs; empty where the sentence was not parsed
 */
public record Trace(String frame, String path, String parse) {
  /** The trace of a report that no frame made, such as a feed's row. */
  public static Trace none() {
    return new Trace("", "", "");
  }
}
