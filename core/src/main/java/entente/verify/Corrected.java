// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Claim;
import entente.event.Act;
import entente.event.Event;
import entente.review.Correction;
import entente.review.Decision;
import entente.review.Field;

/** Lines with one correction applied. A value that cannot be set leaves the line as it is. */
final class Corrected {
  private Corrected() {}

  static Event event(Event event, Decision decision) {
    if (!isSound(decision)) {
      return event;
    }
    String value = decision.value().orElseThrow();
    Act act = event.act();
    return switch (Field.find(decision.target().field()).orElseThrow()) {
      case DATE -> new Event(event.id(), act, Correction.date(value), event.members());
      case MODE ->
          with(event, new Act(act.parties(), act.cameo(), Correction.mode(value), act.qualities()));
      case CAMEO ->
          with(event, new Act(act.parties(), Correction.cameo(value), act.mode(), act.qualities()));
      case EVENT, CLAIM, WORDING, KIND, CHECK, AGREEMENT -> event;
    };
  }

  private static Event with(Event event, Act act) {
    return new Event(event.id(), act, event.when(), event.members());
  }

  static Claim claim(Claim claim, Decision decision) {
    if (!isSound(decision)) {
      return claim;
    }
    String value = decision.value().orElseThrow();
    Claim.Voice voice = claim.voice();
    return switch (Field.find(decision.target().field()).orElseThrow()) {
      case WORDING ->
          with(
              claim,
              claim.kind(),
              new Claim.Voice(Correction.wording(value), voice.holder(), voice.hedges()));
      case KIND -> with(claim, Correction.kind(value), voice);
      case EVENT, DATE, MODE, CAMEO, CLAIM, CHECK, AGREEMENT -> claim;
    };
  }

  private static Claim with(Claim claim, Claim.Kind kind, Claim.Voice voice) {
    return new Claim(claim.id(), kind, voice, claim.text(), claim.states(), claim.evidence());
  }

  private static boolean isSound(Decision decision) {
    if (decision.verb() != Decision.Verb.CORRECT || decision.value().isEmpty()) {
      return false;
    }
    try {
      Field.find(decision.target().field())
          .ifPresent(field -> Correction.require(field, decision.value().orElseThrow()));
      return Field.find(decision.target().field()).isPresent();
    } catch (IllegalArgumentException e) {
      // Written by hand or by a newer Entente; it is kept and told, but sets nothing.
      return false;
    }
  }
}
