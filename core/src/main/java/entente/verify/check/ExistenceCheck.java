// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.Actor;
import entente.actor.ActorDirectory;
import entente.actor.State;
import entente.event.Mode;
import entente.event.Report;
import entente.evidence.Sentence;
import entente.evidence.SentenceId;
import entente.evidence.Span;
import entente.fact.CitedFact;
import entente.fact.FactBase;
import entente.fact.Founding;
import entente.reading.Naming;
import entente.time.Basis;
import entente.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds acts told of a time when one of their states did not exist. */
final class ExistenceCheck implements DocumentCheck {
  private static final String TABLE = "states.tsv";

  /** States whose name texts also give to the states before them. */
  private static final Set<String> CONTINUED =
      Set.of("DEU", "RUS", "VNM", "YEM", "CHN", "TWN", "SRB", "COD", "PSE", "ISR", "IND", "PAK");

  /** Before this many states were colonies by the same name. */
  private static final LocalDate OLD = LocalDate.of(1990, 1, 1);

  private static final Pattern LOOKS_BACK =
      Pattern.compile(
          "\\b(?:now|today|present-day|modern|what became|future|would become|independen\\w+"
              + "|declar\\w+|founded|autonomous|region|province|former"
              + "|successor|secession|referendum|breakaway|rebels?|unrecognised|unrecognized)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final double LIKELY = 0.8;

  @Override
  public List<Check> find(Inquiry inquiry) {
    Map<SentenceId, List<Naming>> namings = inquiry.bySentence();
    List<Check> found = new ArrayList<>();
    for (Report report : inquiry.reading().reports()) {
      SentenceId sentence = report.evidence().sentence().id();
      if (isDated(report) && !looksBack(report)) {
        namings.getOrDefault(sentence, List.of()).stream()
            .filter(Naming.OfState.class::isInstance)
            .map(Naming.OfState.class::cast)
            .filter(n -> report.act().parties().states().contains(n.state()))
            .map(n -> check(n, report.when()))
            .flatMap(Optional::stream)
            .findFirst()
            .filter(check -> found.stream().noneMatch(c -> c.id().equals(check.id())))
            .ifPresent(found::add);
        organisations(report)
            .flatMap(actor -> founding(inquiry, report, actor).stream())
            .filter(check -> found.stream().noneMatch(c -> c.id().equals(check.id())))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static Stream<Actor> organisations(Report report) {
    return Stream.concat(
            report.act().parties().actors().stream(), report.act().parties().recipients().stream())
        .filter(actor -> actor.code().isOrganisation());
  }

  /** "The African Union sent observers in 1995", by its full name only. */
  private static Optional<Check> founding(Inquiry inquiry, Report report, Actor actor) {
    return inquiry.facts().foundings().stream()
        .filter(Founding::sure)
        .filter(f -> names(report, actor, f))
        .filter(f -> !touches(f, report.when()))
        .findFirst()
        .flatMap(f -> founding(report, f));
  }

  private static boolean names(Report report, Actor actor, Founding founding) {
    boolean told = report.evidence().sentence().text().contains(founding.organisation());
    return told
        && ActorDirectory.standard().organisations().stream()
            .filter(o -> o.code().equals(actor.code()))
            .anyMatch(o -> o.name().equals(founding.organisation()));
  }

  private static boolean touches(Founding founding, When when) {
    LocalDate from = when.from().orElseThrow();
    LocalDate to = when.to().orElseThrow();
    return founding.existence().from().map(f -> !f.isAfter(to)).orElse(true)
        && founding.existence().until().map(u -> u.isAfter(from)).orElse(true);
  }

  private static Optional<Check> founding(Report report, Founding founding) {
    Sentence sentence = report.evidence().sentence();
    int at = sentence.text().indexOf(founding.organisation());
    if (at < 0) {
      return Optional.empty();
    }
    int start = sentence.span().start() + at;
    Span words = new Span(start, start + founding.organisation().length());
    String message =
        founding.organisation()
            + " is told to take part "
            + Times.told(report.when())
            + ", when there was no such organisation.";
    String fact =
        founding.organisation()
            + " exists"
            + founding.existence().from().map(d -> " from " + d).orElse("")
            + founding.existence().until().map(d -> " until " + d).orElse("")
            + ".";
    return Optional.of(
        Check.of(CheckRule.EXISTENCE, sentence, words, message, LIKELY)
            .with(List.of(new CitedFact(fact, FactBase.FOUNDINGS))));
  }

  private static boolean isDated(Report report) {
    return report.when().isClosed()
        && report.when().basis() == Basis.EXPLICIT
        && report.act().mode() == Mode.HAPPENED;
  }

  private static boolean looksBack(Report report) {
    return LOOKS_BACK.matcher(report.evidence().sentence().text()).find();
  }

  private static Optional<Check> check(Naming.OfState named, When when) {
    return ActorDirectory.standard()
        .find(named.state())
        .filter(state -> !CONTINUED.contains(state.code().value()))
        .filter(state -> isOutside(state, when))
        .map(
            state ->
                Check.of(
                        CheckRule.EXISTENCE,
                        named.place().sentence(),
                        named.place().span(),
                        state.name()
                            + " is told to take part "
                            + Times.told(when)
                            + ", when there was no such state.",
                        LIKELY)
                    .with(List.of(new CitedFact(existence(state), TABLE))));
  }

  private static boolean isOutside(State state, When when) {
    Optional<LocalDate> from = state.existence().from();
    Optional<LocalDate> until = state.existence().until();
    boolean early =
        from.filter(f -> f.isAfter(OLD) && f.isAfter(when.to().orElseThrow())).isPresent();
    boolean late = until.filter(u -> !u.isAfter(when.from().orElseThrow())).isPresent();
    return early || late;
  }

  private static String existence(State state) {
    return state.name()
        + " is a state"
        + state.existence().from().map(d -> " from " + d).orElse("")
        + state.existence().until().map(d -> " until " + d).orElse("")
        + ".";
  }
}
