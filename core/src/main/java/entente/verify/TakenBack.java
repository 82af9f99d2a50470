// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.event.Event;
import entente.event.Report;
import entente.evidence.DocumentId;
import entente.evidence.Evidence;
import entente.evidence.Publisher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * An event or claim that words take back.
 *
 * @param line id of the event or claim
 * @param retraction the words
 */
public record TakenBack(String line, Retraction retraction) {

  /**
   * What {@code retractions} take back. Surest is an act or claim that was read in the very words;
   * else it is the one event, and the claims, of the same states, act and thing. "This article"
   * takes back only what its publisher told.
   */
  public static List<TakenBack> of(
      Testimony testimony,
      List<Retraction> retractions,
      Function<DocumentId, Publisher> publishers) {
    List<TakenBack> found = new ArrayList<>();
    for (Retraction retraction : retractions) {
      Meant meant = new Meant(retraction, publishers);
      meant.events(testimony.events()).forEach(e -> found.add(taken(e.id().value(), retraction)));
      meant.claims(testimony.claims()).forEach(c -> found.add(taken(c.id().value(), retraction)));
    }
    return List.copyOf(found);
  }

  private static TakenBack taken(String line, Retraction retraction) {
    return new TakenBack(line, retraction);
  }

  /** Whether {@code report} itself stands in the words that take it back. */
  boolean quotes(Report report) {
    return quotes(retraction, report.evidence());
  }

  private static boolean quotes(Retraction retraction, Evidence evidence) {
    return evidence.sentence().id().equals(retraction.evidence().sentence().id())
        && evidence.span().overlaps(retraction.evidence().span());
  }

  private record Meant(Retraction retraction, Function<DocumentId, Publisher> publishers) {
    List<Event> events(List<Event> events) {
      List<Event> quoted =
          events.stream()
              .filter(e -> e.reports().stream().anyMatch(r -> quotes(retraction, r.evidence())))
              .toList();
      if (!quoted.isEmpty()) {
        return quoted;
      }
      List<Event> meant = events.stream().filter(this::means).toList();
      return meant.size() == 1 ? meant : List.of();
    }

    List<Claim> claims(List<Claim> claims) {
      return claims.stream()
          .filter(claim -> quotes(retraction, claim.evidence()) || means(claim))
          .toList();
    }

    private List<String> texts() {
      return retraction.context().isEmpty() ? List.of(retraction.matter()) : retraction.context();
    }

    private boolean means(Event event) {
      return !event.act().parties().dyads().isEmpty()
          && event.reports().stream().anyMatch(report -> isOwn(report.evidence()))
          && texts().stream().anyMatch(text -> tells(text, event));
    }

    private static boolean tells(String text, Event event) {
      Set<StateCode> states = StateWords.in(text);
      Evidence leading = Contradictions.leading(event).evidence();
      Gist gist = Gist.of(text);
      Gist act = Gist.around(leading);
      return states.containsAll(event.act().parties().states())
          && act.acts().stream().anyMatch(gist.acts()::contains)
          && (act.shares(gist) || (act.things().isEmpty() && gist.things().isEmpty()));
    }

    private boolean means(Claim claim) {
      Proposition proposition = Proposition.of(claim);
      return !claim.states().isEmpty()
          && isOwn(claim.evidence())
          && !claim.evidence().sentence().id().equals(retraction.evidence().sentence().id())
          && texts().stream()
              .anyMatch(
                  text ->
                      StateWords.in(text).containsAll(claim.states())
                          && proposition.overlaps(Gist.of(text)));
    }

    /** "This article" can only take back what its own publisher told. */
    private boolean isOwn(Evidence evidence) {
      return retraction.by() == Retraction.By.NAMED
          || publishers
              .apply(evidence.document())
              .equals(publishers.apply(retraction.evidence().document()));
    }
  }
}
