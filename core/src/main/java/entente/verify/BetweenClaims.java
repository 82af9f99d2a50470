// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Claim;
import entente.claim.Wording;
import entente.verify.Contradiction.Field;
import entente.verify.Contradiction.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds claims on one proposition that differ: one says so, one denies it; or in a number. */
final class BetweenClaims {
  private BetweenClaims() {}

  static List<Contradiction> find(List<Claim> claims) {
    List<Contradiction> found = new ArrayList<>();
    ClaimMatches matches = ClaimMatches.of(claims);
    for (Claim claim : claims) {
      for (Claim other : matches.of(claim)) {
        if (claim.id().compareTo(other.id()) < 0) {
          contradiction(matches.proposition(claim), matches.proposition(other))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Contradiction> contradiction(Proposition one, Proposition other) {
    return one.polarity() == other.polarity() ? amount(one, other) : yesNo(one, other);
  }

  private static Optional<Contradiction> yesNo(Proposition one, Proposition other) {
    boolean firm = isFirm(one.claim()) && isFirm(other.claim());
    return firm
        ? Optional.of(
            Contradictions.of(
                Field.YES_NO, "claimed-and-denied", side(one, word(one)), side(other, word(other))))
        : Optional.empty();
  }

  private static boolean isFirm(Claim claim) {
    return claim.wording() == Wording.ASSERTED || claim.wording() == Wording.ATTRIBUTED;
  }

  private static String word(Proposition proposition) {
    return proposition.polarity() == Proposition.Polarity.YES ? "yes" : "no";
  }

  /** Numbers change with time, so both must name the same. */
  private static Optional<Contradiction> amount(Proposition one, Proposition other) {
    boolean comparable =
        !one.claim().evidence().document().equals(other.claim().evidence().document())
            && !one.times().isEmpty()
            && one.times().equals(other.times());
    if (!comparable) {
      return Optional.empty();
    }
    for (Amount amount : Amount.in(one.claim().text())) {
      Optional<Amount> mine = Amount.only(one.claim().text(), amount.unit());
      Optional<Amount> theirs = Amount.only(other.claim().text(), amount.unit());
      if (mine.isPresent() && theirs.isPresent() && mine.get().excludes(theirs.get())) {
        return Optional.of(
            Contradictions.of(
                Field.AMOUNT,
                "one-claim-two-amounts",
                side(one, mine.get().words()),
                side(other, theirs.get().words())));
      }
    }
    return Optional.empty();
  }

  private static Side side(Proposition proposition, String value) {
    Claim claim = proposition.claim();
    return new Side(value, claim.voice().holder(), claim.id().value(), claim.evidence());
  }
}
