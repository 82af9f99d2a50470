// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.claim.Claim;
import entente.claim.Wording;
import entente.event.Event;
import entente.event.Mode;
import entente.evidence.Document;
import entente.evidence.Publisher;
import entente.reading.Reading;
import entente.reading.Status;
import entente.verify.Standing;
import entente.verify.check.Check;
import entente.verify.check.CheckRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Says what the documents leave open and what is missing among them. */
final class Gaps {
  private final Shelf shelf;
  private final NoteBook notes;
  private final Verdicts verdicts;

  Gaps(Shelf shelf, NoteBook notes, Verdicts verdicts) {
    this.verdicts = verdicts;
    this.shelf = shelf;
    this.notes = notes;
  }

  /** What the documents leave open. */
  List<Gap> unknown(Docket docket, List<CourseYear> course, List<AgreementLine> agreements) {
    List<Gap> gaps = new ArrayList<>();
    addEvents(gaps, docket.undated(), "has no date in the texts", "have no date in the texts");
    addEvents(gaps, oneOrigin(docket), "is told by one origin only", "are told by one origin only");
    addEvents(gaps, alleged(docket), "is alleged only", "are alleged only");
    addEvents(gaps, denied(docket), "is denied", "are denied");
    addEvents(
        gaps,
        overdue(docket),
        "is told as planned, its days have passed, and no document tells that it was done",
        "are told as planned, their days have passed, and no document tells that they were done");
    addClaims(gaps, docket, Wording.UNCONFIRMED, "put as unconfirmed");
    addClaims(gaps, docket, Wording.SPECULATIVE, "put as speculation");
    addUndated(gaps, verdicts.checks());
    addSideStates(gaps, agreements);
    unobserved(course).ifPresent(years -> gaps.add(Gap.of("Not observed: " + years + ".")));
    if (!docket.rejected().events().isEmpty()) {
      gaps.add(
          Gap.of(
              counted(docket.rejected().events().size(), "event", "was rejected", "were rejected")
                  + " by a person and not shown."));
    }
    return gaps;
  }

  private void addUndated(List<Gap> gaps, List<Check> checks) {
    checks.stream()
        .filter(c -> c.rule() == CheckRule.UNDATED)
        .forEach(c -> gaps.add(new Gap(c.message(), List.of(notes.cite(c.evidence())))));
  }

  /** What stands beside the track of an agreement is not settled: undisclosed, unconfirmed. */
  private static void addSideStates(List<Gap> gaps, List<AgreementLine> agreements) {
    for (AgreementLine line : agreements) {
      List<String> open =
          line.track().stream()
              .flatMap(track -> track.sideStates().stream())
              .filter(state -> state.contains("undisclosed") || state.contains("unconfirmed"))
              .toList();
      if (!open.isEmpty()) {
        String text = "Of the agreement “" + line.title() + "”: " + String.join("; ", open) + ".";
        gaps.add(new Gap(text, line.notes()));
      }
    }
  }

  private List<Event> oneOrigin(Docket docket) {
    return docket.events().stream()
        .filter(e -> e.act().mode() != Mode.PLANNED && verdicts.weight(e).origins() < 2)
        .toList();
  }

  private List<Event> alleged(Docket docket) {
    return docket.events().stream().filter(e -> e.act().mode() == Mode.ALLEGED).toList();
  }

  private List<Event> denied(Docket docket) {
    return docket.events().stream()
        .filter(e -> verdicts.weight(e).standing() == Standing.DENIED)
        .toList();
  }

  private List<Event> overdue(Docket docket) {
    return docket.events().stream()
        .filter(e -> e.act().mode() == Mode.PLANNED && isPast(e))
        .toList();
  }

  private boolean isPast(Event event) {
    Optional<LocalDate> day = event.when().to();
    return day.isPresent() && shelf.asOf().map(now -> day.get().isBefore(now)).orElse(false);
  }

  private void addEvents(List<Gap> gaps, List<Event> events, String one, String many) {
    if (!events.isEmpty()) {
      gaps.add(
          new Gap(
              counted(events.size(), "event", one, many) + ".",
              events.stream()
                  .map(e -> notes.cite(Teller.leading(e).evidence()))
                  .distinct()
                  .sorted()
                  .toList()));
    }
  }

  private void addClaims(List<Gap> gaps, Docket docket, Wording wording, String how) {
    List<Claim> claims = docket.claims().stream().filter(c -> c.wording() == wording).toList();
    if (!claims.isEmpty()) {
      gaps.add(
          new Gap(
              counted(claims.size(), "claim", "is " + how, "are " + how) + ".",
              claims.stream().map(c -> notes.cite(c.evidence())).distinct().sorted().toList()));
    }
  }

  /** The years not observed, as ranges: {@code 2010 to 2014, 2016}. */
  private static Optional<String> unobserved(List<CourseYear> course) {
    List<String> ranges = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= course.size(); i++) {
      boolean missing = i < course.size() && course.get(i).numbers().isEmpty();
      if (missing && start < 0) {
        start = i;
      } else if (!missing && start >= 0) {
        int first = course.get(start).year();
        int last = course.get(i - 1).year();
        ranges.add(first == last ? String.valueOf(first) : first + " to " + last);
        start = -1;
      }
    }
    return ranges.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", ranges));
  }

  /** What is missing among the documents. */
  List<Gap> sources(Dyad dyad, Teller teller) {
    List<Gap> gaps = new ArrayList<>();
    dyad.states().forEach(state -> official(state, teller).ifPresent(gaps::add));
    addDocuments(
        gaps, d -> d.published().isEmpty(), "has no date of its own", "have no date of their own");
    addDocuments(
        gaps,
        d -> d.publisher().isUnknown(),
        "names no publisher",
        "name no publisher and count as one origin");
    addUncoded(gaps);
    if (shelf.later() > 0) {
      gaps.add(
          Gap.of(
              counted(shelf.later(), "document", "was", "were")
                  + " published later and left out."));
    }
    if (shelf.elsewhere() > 0) {
      gaps.add(
          Gap.of(
              counted(shelf.elsewhere(), "other document", "names", "name")
                  + " neither state and tells nothing here."));
    }
    return gaps;
  }

  private Optional<Gap> official(StateCode state, Teller teller) {
    boolean heard =
        shelf.readings().values().stream()
            .map(r -> r.document().publisher())
            .anyMatch(p -> isVoice(p, state));
    return heard
        ? Optional.empty()
        : Optional.of(
            Gap.of(
                "Nothing read from the side of "
                    + teller.name(state)
                    + ": no document of its government or state media."));
  }

  private static boolean isVoice(Publisher publisher, StateCode state) {
    boolean official =
        publisher.kind() == Publisher.Kind.GOVERNMENT
            || publisher.kind() == Publisher.Kind.STATE_MEDIA;
    return official && publisher.state().map(state.value()::equals).orElse(false);
  }

  private void addDocuments(List<Gap> gaps, Predicate<Document> lack, String one, String many) {
    long count = shelf.readings().values().stream().map(Reading::document).filter(lack).count();
    if (count > 0) {
      gaps.add(Gap.of(counted(count, "document", one, many) + "."));
    }
  }

  private void addUncoded(List<Gap> gaps) {
    Map<String, Integer> languages = new TreeMap<>();
    shelf.readings().values().stream()
        .filter(r -> r.status() == Status.UNCODED)
        .forEach(r -> languages.merge(r.document().language(), 1, Integer::sum));
    languages.forEach(
        (language, count) ->
            gaps.add(
                Gap.of(
                    counted(count, "document", "is", "are")
                        + " in a language that is not coded ("
                        + language
                        + "): kept and searchable, but nothing here comes from "
                        + (count == 1 ? "it." : "them."))));
  }

  private static String counted(long count, String what, String one, String many) {
    return count + " " + what + (count == 1 ? " " + one : "s " + many);
  }
}
