// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.StateCode;
import entente.claim.Agreement.Account;
import entente.claim.AgreementStatus;
import entente.verify.AgreementPassage.Voice;
import java.util.Optional;
import java.util.Set;

/** Adds to tracks what each party says of them: denials, doubts, accounts. */
final class AgreementSides {
  private AgreementSides() {}

  /** The agreements are denied by the party that speaks. */
  static void deny(AgreementPassage passage, int at, Set<AgreementTrack> touched) {
    Optional<StateCode> denier = denier(passage, at);
    for (AgreementTrack track : touched) {
      denier
          .filter(track.parties()::contains)
          .ifPresent(
              state -> {
                track.addDenier(state);
                addDenial(track, state, passage);
              });
    }
  }

  private static void addDenial(AgreementTrack track, StateCode state, AgreementPassage passage) {
    String line = AgreementSteps.line(passage, new AgreementCue(AgreementStatus.RUMOURED, 0, 0));
    track.addFounder(AgreementTrack.rank(line), line);
    track.addAccount(account(state, passage, "denied"));
  }

  /** For whom the denial speaks: the named holder, else the actor, else the state before it. */
  static Optional<StateCode> denier(AgreementPassage passage, int at) {
    return passage
        .voice()
        .flatMap(Voice::state)
        .or(
            () ->
                passage.told().stream()
                    .filter(t -> !t.isRecalled())
                    .flatMap(t -> t.report().act().parties().actorStates().stream().limit(1))
                    .filter(s -> !passage.isDenied())
                    .findFirst())
        .or(
            () ->
                StateNames.standard().in(passage.text()).stream()
                    .filter(n -> n.start() < at)
                    .map(StateNames.Named::state)
                    .findFirst());
  }

  /** What an official of a party says of a good is his side's account. */
  static void addDoubter(AgreementTrack track, AgreementPassage passage) {
    passage
        .named()
        .flatMap(voice -> voice.state().or(() -> track.stateOf(voice.who())))
        .filter(track.parties()::contains)
        .ifPresent(state -> track.addAccount(account(state, passage, "account")));
  }

  private static Account account(StateCode state, AgreementPassage passage, String rule) {
    return new Account(state, passage.text(), passage.evidence(0, passage.text().length(), rule));
  }

  /** What a party says of it, in whole sentences; a publisher only where it tells a step. */
  static void addAccounts(AgreementPassage passage, Set<AgreementTrack> touched, boolean denied) {
    boolean tells = passage.named().isPresent() || !AgreementCue.in(passage.text()).isEmpty();
    Optional<Voice> voice = passage.voice().filter(v -> tells);
    for (AgreementTrack track : touched) {
      voice
          .flatMap(v -> v.state().or(() -> track.stateOf(v.who())))
          .filter(track.parties()::contains)
          .ifPresent(
              s -> {
                track.addAccount(account(s, passage, "account"));
                if (!denied && !passage.isUnconfirmed()) {
                  track.addAffirming(s);
                }
              });
    }
  }
}
