// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Claim;
import entente.claim.ClaimId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which claims are about one proposition, whether they say it is so or not. */
final class ClaimMatches {
  /** A word that so many claims share tells none of them from the others. */
  private static final int COMMON = 500;

  private final Map<ClaimId, Proposition> propositions = new LinkedHashMap<>();
  private final Map<String, List<Proposition>> byThing = new HashMap<>();

  private ClaimMatches() {}

  static ClaimMatches of(List<Claim> claims) {
    ClaimMatches matches = new ClaimMatches();
    claims.forEach(matches::add);
    return matches;
  }

  private void add(Claim claim) {
    Proposition proposition = Proposition.of(claim);
    if (propositions.putIfAbsent(claim.id(), proposition) == null) {
      for (String thing : proposition.gist().things()) {
        byThing.computeIfAbsent(thing, key -> new ArrayList<>()).add(proposition);
      }
    }
  }

  Proposition proposition(Claim claim) {
    Proposition known = propositions.get(claim.id());
    return known == null ? Proposition.of(claim) : known;
  }

  /** The other claims on the proposition of {@code claim}, by id. */
  List<Claim> of(Claim claim) {
    Proposition proposition = proposition(claim);
    Set<Proposition> near = new LinkedHashSet<>();
    for (String thing : proposition.gist().things()) {
      List<Proposition> sharing = byThing.getOrDefault(thing, List.of());
      if (sharing.size() <= COMMON) {
        near.addAll(sharing);
      }
    }
    return near.stream()
        .filter(other -> !other.claim().id().equals(claim.id()))
        .filter(proposition::isSameMatter)
        .map(Proposition::claim)
        .sorted(java.util.Comparator.comparing(Claim::id))
        .toList();
  }
}
