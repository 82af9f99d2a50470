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
    Set<SentenceId> read = readAsDenials(testimony);
    Set<SentenceId> denying = denying(testimony);
    List<Event> told =
        testimony.events().stream()
            .filter(DeniedEvents::isTold)
            .filter(event -> event.reports().stream().anyMatch(r -> !denying.contains(at(r))))
            .toList();
    for (Claim claim : testimony.claims()) {
      if (claim.kind() == Claim.Kind.DENIAL && !read.contains(claim.evidence().sentence().id())) {
        only(claim, told, testimony).ifPresent(event -> found.add(contradiction(event, claim)));
        within(claim, testimony, told).forEach(event -> found.add(contradiction(event, claim)));
      }
    }
    return found;
  }

  /** An act that is told only in the sentence that denies it. */
  private static List<Event> within(Claim denial, Testimony testimony, List<Event> told) {
    return testimony.events().stream()
        .filter(DeniedEvents::isTold)
        .filter(event -> !told.contains(event))
        .filter(
            event ->
                event.reports().stream()
                    .allMatch(r -> at(r).equals(denial.evidence().sentence().id())))
        .toList();
  }

  private static Set<SentenceId> denying(Testimony testimony) {
    Set<SentenceId> sentences = new HashSet<>();
    testimony.claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.DENIAL)
        .forEach(claim -> sentences.add(claim.evidence().sentence().id()));
    return sentences;
  }

  private static SentenceId at(Report report) {
    return report.evidence().sentence().id();
  }

  private static Optional<Event> only(Claim denial, List<Event> told, Testimony testimony) {
    Optional<LocalDate> published = testimony.published().apply(denial.evidence().document());
    Gist gist = Gist.of(denial.text());
    List<Event> meant =
        told.stream()
            .filter(event -> denial.states().containsAll(event.act().parties().states()))
            .filter(event -> Denials.isInTime(published, event.when()))
            .filter(event -> fits(denial, event))
            .filter(event -> isOfAct(denial, gist, event))
            .toList();
    List<Event> named = meant.stream().filter(event -> sharesThing(event, gist)).toList();
    List<Event> best = named.isEmpty() ? meant : named;
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** Some account of the event and the denial name one thing. */
  private static boolean sharesThing(Event event, Gist gist) {
    return gists(event).stream().anyMatch(gist::shares);
  }

  private static boolean isTold(Event event) {
    Mode mode = event.act().mode();
    return (mode == Mode.HAPPENED || mode == Mode.ALLEGED)
        && event.act().type().isPresent()
        && !event.act().parties().dyads().isEmpty();
  }

  /** Sentences that tell an act as denied: the joiner has said which act they mean, or none. */
  private static Set<SentenceId> readAsDenials(Testimony testimony) {
    Set<SentenceId> sentences = new HashSet<>();
    testimony.events().stream()
        .flatMap(event -> event.reports().stream())
        .filter(report -> report.act().mode() == Mode.DENIED)
        .forEach(report -> sentences.add(report.evidence().sentence().id()));
    return sentences;
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
            || (isAgreement(event) && NONE.matcher(denial.text()).find());
    return sameAct && gists(event).stream().anyMatch(gist::mayShare);
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

  private static List<Gist> gists(Event event) {
    return event.reports().stream().map(report -> Gist.around(report.evidence())).toList();
  }

  private static Contradiction contradiction(Event event, Claim denial) {
    Side yes = Contradictions.side("yes", event.id().value(), Contradictions.leading(event));
    Side no = new Side("no", denial.voice().holder(), denial.id().value(), denial.evidence());
    return new Contradiction(Field.YES_NO, List.of(yes, no), "denied-by-claim");
  }
}
