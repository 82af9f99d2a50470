// SPDX-License-Identifier: Apache-2.0
package entente.coder.claim;

import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.claim.Claim;
import entente.claim.ClaimId;
import entente.claim.Wording;
import entente.evidence.Evidence;
import entente.evidence.Sentence;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A claim whose states are not settled yet.
 *
 * @param sentence where it stands
 * @param kind what sort
 * @param tone how firmly it is put
 * @param states the states it names
 * @param refers whether it points to the open pair
 */
record Draft(
    Sentence sentence, Claim.Kind kind, Tone tone, NavigableSet<StateCode> states, boolean refers) {
  private static final Set<Claim.Kind> OUTWARD = EnumSet.of(Claim.Kind.PARALLEL, Claim.Kind.RISK);
  private static final Set<Wording> OPEN = EnumSet.of(Wording.SPECULATIVE, Wording.UNCONFIRMED);

  /** The claim, if it is about states. */
  Optional<Claim> settle(OpenPair pairs) {
    NavigableSet<StateCode> about = new TreeSet<>(states);
    pairs
        .at(sentence.ordinal())
        .filter(pair -> isAbout(pair, pairs.leading().isPresent()))
        .ifPresent(pair -> about.addAll(pair.states()));
    boolean enough = about.size() > 1 || (about.size() == 1 && OPEN.contains(tone.wording()));
    return enough ? Optional.of(claim(about)) : Optional.empty();
  }

  // In a text about Bolivia and Iran, what may come of Bolivia and Venezuela is about Iran as well;
  // what merely is between those two is not.
  private boolean isAbout(Dyad pair, boolean leads) {
    boolean one = states.stream().filter(pair::has).count() == 1;
    boolean open = OPEN.contains(tone.wording()) || OUTWARD.contains(kind);
    boolean told = tone.wording() != Wording.ASSERTED;
    return states.size() < 2 ? (one && told) || refers : one && leads && open;
  }

  private Claim claim(NavigableSet<StateCode> about) {
    String rule = "claim: " + tone.wording().word() + ", " + tone.rule();
    return new Claim(
        ClaimId.of(sentence.document(), sentence.span(), 0),
        kind,
        tone.voice(),
        sentence.text().replace("**", "").trim(),
        about,
        new Evidence(sentence, sentence.span(), rule));
  }
}
