// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.claim.ClaimId;
import entente.claim.Wording;
import entente.coder.document.Told;
import entente.event.Mode;
import entente.evidence.Document;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Finds claims by words: a sentence that names a state, tells no act, and holds a hedge, a speaker
 * or a word for a relation. Of several wordings the weakest counts: unconfirmed, speculative,
 * attributed, asserted.
 */
public final class Claims {
  private final Cues cues;

  private Claims(Cues cues) {
    this.cues = cues;
  }

  /** The bundled words. */
  public static Claims standard() {
    return new Claims(Cues.standard());
  }

  /**
   * The claims of a sentence; at most one.
   *
   * @param states the states it names
   * @param told the acts it tells
   */
  public List<Claim> of(
      Document document, Sentence sentence, NavigableSet<StateCode> states, List<Told> told) {
    String text = plain(sentence.text());
    boolean tellsAct = told.stream().anyMatch(t -> t.act().mode() == Mode.HAPPENED);
    if (states.isEmpty() || text.endsWith("?") || text.length() < 30) {
      return List.of();
    }
    List<String> hedges = cues.hedges(text);
    Optional<String> holder = cues.holder(text);
    Wording wording = wording(text, hedges, holder);
    boolean worth = cues.isAboutRelation(text) || wording == Wording.UNCONFIRMED;
    boolean hedged = wording == Wording.SPECULATIVE || wording == Wording.UNCONFIRMED;
    if (!worth || (tellsAct && !hedged)) {
      return List.of();
    }
    return List.of(claim(document, sentence, states, new Claim.Voice(wording, holder, hedges)));
  }

  private Claim claim(
      Document document, Sentence sentence, NavigableSet<StateCode> states, Claim.Voice voice) {
    String text = plain(sentence.text());
    Evidence evidence = new Evidence(sentence, sentence.span(), "claim: " + voice.wording().word());
    return new Claim(
        ClaimId.of(document.id(), sentence.span(), 0),
        cues.kind(text, voice.wording(), states),
        voice,
        text,
        states,
        evidence);
  }

  private Wording wording(String text, List<String> hedges, Optional<String> holder) {
    if (cues.isUnconfirmed(text)) {
      return Wording.UNCONFIRMED;
    }
    if (!hedges.isEmpty()) {
      return Wording.SPECULATIVE;
    }
    return holder.isPresent() ? Wording.ATTRIBUTED : Wording.ASSERTED;
  }

  private static String plain(String text) {
    return text.replace("**", "").trim();
  }
}
