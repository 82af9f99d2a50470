// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.event.Mode;
import entente.event.Report;
import entente.evidence.Sentence;
import entente.evidence.SentenceId;
import entente.fact.Gathering;
import entente.ledger.InferredDate;
import entente.reading.Naming;
import entente.time.Basis;
import entente.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates acts by the gathering at which they took place: "on a Thursday" and "this meeting, held on
 * the sidelines of the 16th BRICS summit" give the Thursday of that summit. The gathering must be
 * told with its number, or its year, and stand in the sentence of the act, or in the next one where
 * that one points back to it.
 */
public final class FactDates {
  /** Words by which an act belongs to a gathering rather than to the time around it. */
  private static final Pattern AT =
      Pattern.compile(
          "\\b(?:at|during|in|on the (?:sidelines?|margins?) of|alongside|attend\\w*|for) (?:the )?"
              + "(?:[\\w-]+ ){0,4}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BACK =
      Pattern.compile(
          "(?:this|the|that|their) (?:meeting|talks|encounter|visit|conversation|discussions?"
              + "|signing|bilateral)\\b",
          Pattern.CASE_INSENSITIVE);

  private FactDates() {}

  /** The dates that facts give to reports without a closed date of their own. */
  public static List<InferredDate> of(Inquiry inquiry) {
    Map<SentenceId, List<Naming>> namings = inquiry.bySentence();
    List<InferredDate> dates = new ArrayList<>();
    for (Report report : inquiry.reading().reports()) {
      boolean open = !report.when().isClosed() && report.act().mode() == Mode.HAPPENED;
      if (open) {
        gathering(inquiry, namings, report.evidence().sentence())
            .flatMap(g -> date(report, g))
            .ifPresent(dates::add);
      }
    }
    return dates;
  }

  private static Optional<Gathering> gathering(
      Inquiry inquiry, Map<SentenceId, List<Naming>> namings, Sentence sentence) {
    Optional<Gathering> here = gatheringIn(inquiry, namings, sentence);
    int next = sentence.ordinal() + 1;
    if (here.isPresent() || next >= inquiry.sentences().size()) {
      return here;
    }
    Sentence behind = inquiry.sentences().get(next);
    return BACK.matcher(behind.text()).lookingAt()
        ? gatheringIn(inquiry, namings, behind)
        : Optional.empty();
  }

  /** The one gathering that a sentence tells, where it is told as the place of an act. */
  private static Optional<Gathering> gatheringIn(
      Inquiry inquiry, Map<SentenceId, List<Naming>> namings, Sentence sentence) {
    List<Naming.Gathering> named =
        namings.getOrDefault(sentence.id(), List.of()).stream()
            .filter(Naming.Gathering.class::isInstance)
            .map(Naming.Gathering.class::cast)
            .filter(g -> isAt(sentence, g))
            .toList();
    return named.size() == 1 ? edition(inquiry, named.get(0)) : Optional.empty();
  }

  private static boolean isAt(Sentence sentence, Naming.Gathering named) {
    int end = named.place().span().start() - sentence.span().start();
    return AT.matcher(sentence.text().substring(0, end)).find();
  }

  /** The only gathering that number or year leave; empty where neither is told. */
  static Optional<Gathering> edition(Inquiry inquiry, Naming.Gathering named) {
    Naming.Edition told = named.edition();
    if (told.number().isEmpty() && told.year().isEmpty()) {
      return Optional.empty();
    }
    List<Gathering> editions =
        inquiry.facts().gatherings(named.series()).stream()
            .filter(g -> told.number().isEmpty() || g.number().equals(told.number()))
            .filter(
                g -> told.year().isEmpty() || g.days().from().getYear() == told.year().getAsInt())
            .toList();
    return editions.size() == 1 ? Optional.of(editions.get(0)) : Optional.empty();
  }

  /** The days of the gathering, of which a weekday that the text names leaves one. */
  private static Optional<InferredDate> date(Report report, Gathering gathering) {
    LocalDate from = gathering.days().from();
    LocalDate to = gathering.days().to();
    Optional<DayOfWeek> weekday = report.when().weekday();
    List<LocalDate> days =
        from.datesUntil(to.plusDays(1))
            .filter(day -> weekday.map(w -> w == day.getDayOfWeek()).orElse(true))
            .toList();
    boolean one = days.size() == 1;
    if (days.isEmpty() || (weekday.isPresent() && !one)) {
      return Optional.empty();
    }
    When when = one ? When.day(days.get(0), Basis.FACT) : When.range(from, to, Basis.FACT);
    When told = weekday.map(when::withWeekday).orElse(when);
    return Optional.of(new InferredDate(report.id(), told, GatheringCheck.cited(gathering)));
  }
}
