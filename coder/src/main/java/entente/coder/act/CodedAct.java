// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.frame.Frame;
import entente.coder.mention.Mention;
import entente.coder.mode.Modality;
import java.util.List;

/**
 * An act that a sentence tells.
 *
 * @param frame the frame that applied
 * @param trigger index of the word that called it
 * @param sides who acts on whom
 * @param modality how it is put
 */
public record CodedAct(Frame frame, int trigger, Sides sides, Modality modality) {

  /** The same act between others. */
  public CodedAct with(Sides others) {
    return new CodedAct(frame, trigger, others, modality);
  }

  /**
   * Who acts on whom.
   *
   * @param actors at least one
   * @param recipients empty where all act alike
   */
  public record Sides(List<Mention> actors, List<Mention> recipients) {
    public Sides {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }

    /** Whether there is no recipient. */
    public boolean isReciprocal() {
      return recipients.isEmpty();
    }
  }
}
