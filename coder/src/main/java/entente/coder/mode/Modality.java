// SPDX-License-Identifier: Apache-2.0
package entente.coder.mode;

import entente.event.Mode;
import java.util.Optional;

/**
 * How a sentence puts an act.
 *
 * @param mode the mode; empty where the sentence tells no act
 * @param reason the word that decides, with its effect; empty for a plain statement
 * @param speaker index of the word that heads whoever says so
 * @param isRefusal whether it says that the act will not, would not or cannot be done
 */
public record Modality(
    Optional<Mode> mode, String reason, Optional<Integer> speaker, boolean isRefusal) {
  Modality(Optional<Mode> mode, String reason, Optional<Integer> speaker) {
    this(mode, reason, speaker, false);
  }

  /** A refusal, which is itself done. */
  public Modality happened() {
    return new Modality(Optional.of(Mode.HAPPENED), reason, speaker);
  }

  /** Told as done. */
  static Modality plain() {
    return new Modality(Optional.of(Mode.HAPPENED), "", Optional.empty());
  }

  /** The same, of an act to come. */
  public Modality planned() {
    return mode.filter(m -> m == Mode.HAPPENED).isPresent()
        ? new Modality(Optional.of(Mode.PLANNED), "a plan", speaker)
        : this;
  }

  /** The same, told by one who accuses. */
  public Modality alleged() {
    return mode.filter(m -> m == Mode.HAPPENED).isPresent()
        ? new Modality(Optional.of(Mode.ALLEGED), "an accusation", speaker)
        : this;
  }

  /** Whether the sentence tells an act. */
  public boolean isAct() {
    return mode.isPresent();
  }
}
