// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.claim.Claim;
import entente.event.Event;
import entente.event.Mode;
import entente.event.Report;
import entente.evidence.SentenceId;
import entente.verify.Contradiction.Field;
import entente.verify.Contradiction.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the one event that a claim denies: the same states, the act by a word of the same stem, the
 * same thing where both name one, and no date in the way.
 */
final class DeniedEvents {
  /** "No such memorandum exists" denies that one was signed. */
  private static final Pattern NONE =
      Pattern.compile(
          "\\bno (?:such |\\w+ ){0,3}?(?:memorandum|agreement|accord|pact|treaty|deal|contract"
              + "|understanding)\\b|\\bexistence of\\b",
          Pattern.CASE_INSENSITIVE);

  private DeniedEvents() {}

  static List<Contradiction> find(Testimony testimony) {
    List<Contradiction> found = new ArrayList<>();
    for (Claim claim : testimony.claims()) {
      if (claim.kind() == Claim.Kind.DENIAL) {
        only(claim, testimony).ifPresent(event -> found.add(contradiction(event, claim)));
      }
    }
    return found;
  }

  private static Optional<Event> only(Claim denial, Testimony testimony) {
    Optional<LocalDate> published = testimony.published().apply(denial.evidence().document());
    Gist gist = Gist.of(denial.text());
    List<Event> meant =
        testimony.events().stream()
            .filter(DeniedEvents::isTold)
            .filter(event -> denial.states().containsAll(event.act().parties().states()))
            .filter(event -> !tells(event, denial.evidence().sentence().id()))
            .filter(event -> Denials.isInTime(published, event.when()))
            .filter(event -> fits(denial, event))
            .filter(event -> isOfAct(denial, gist, event))
            .toList();
    List<Event> named = meant.stream().filter(event -> gist(event).shares(gist)).toList();
    List<Event> best = named.isEmpty() ? meant : named;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private static boolean isTold(Event event) {
    Mode mode = event.act().mode();
    return (mode == Mode.HAPPENED || mode == Mode.ALLEGED)
        && event.act().type().isPresent()
        && !event.act().parties().dyads().isEmpty();
  }

  /** A sentence that the coder read as this very event adds nothing by its claim. */
  private static boolean tells(Event event, SentenceId sentence) {
    return event.reports().stream().anyMatch(r -> r.evidence().sentence().id().equals(sentence));
  }

  /** A year the denial names is the act's, or that of the denial itself. */
  private static boolean fits(Claim denial, Event event) {
    NavigableSet<String> years = Proposition.yearsIn(denial.text());
    return years.isEmpty()
        || event.when().from().isEmpty()
        || event.when().to().isEmpty()
        || years.stream()
            .mapToInt(Integer::parseInt)
            .anyMatch(
                year ->
                    year >= event.when().from().get().getYear()
                        && year <= event.when().to().get().getYear() + 1);
  }

  private static boolean isOfAct(Claim denial, Gist gist, Event event) {
    Report leading = Contradictions.leading(event);
    Gist trigger = Gist.of(words(leading));
    boolean sameAct =
        trigger.all().stream().anyMatch(gist.all()::contains)
            || isAgreement(event) && NONE.matcher(denial.text()).find();
    return sameAct && gist.mayShare(gist(event));
  }

  private static boolean isAgreement(Event event) {
    return event.act().cameo().digits().startsWith("057");
  }

  private static String words(Report report) {
    int origin = report.evidence().sentence().span().start();
    return report
        .evidence()
        .sentence()
        .text()
        .substring(
            report.evidence().span().start() - origin, report.evidence().span().end() - origin);
  }

  private static Gist gist(Event event) {
    return Gist.around(Contradictions.leading(event).evidence());
  }

  private static Contradiction contradiction(Event event, Claim denial) {
    Side yes = Contradictions.side("yes", event.id().value(), Contradictions.leading(event));
    Side no =
        new Side("no", denial.voice().holder(), denial.id().value(), denial.evidence());
    return new Contradiction(Field.YES_NO, List.of(yes, no), "denied-by-claim");
  }

  /** Lines on the side of those who say no. */
  static Set<String> denying(Collection<Contradiction> contradictions) {
    Set<String> lines = new HashSet<>();
    contradictions.stream()
        .filter(c -> c.field() == Field.YES_NO)
        .flatMap(c -> c.sides().stream())
        .filter(side -> side.value().equals("no"))
        .forEach(side -> lines.add(side.line()));
    return lines;
  }
}
