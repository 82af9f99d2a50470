// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Claim;
import entente.event.Event;
import entente.evidence.DocumentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What documents say of one matter: the events and claims that are held against each other.
 *
 * @param events the events, at least all of a pair of states
 * @param claims the claims, likewise
 * @param published when a document was published, where that is known
 */
public record Testimony(
    List<Event> events, List<Claim> claims, Function<DocumentId, Optional<LocalDate>> published) {
  public Testimony {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }

  /** The same, told by these events instead. */
  Testimony with(Collection<Event> others) {
    return new Testimony(List.copyOf(others), claims, published);
  }
}
