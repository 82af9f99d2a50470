// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.actor.ActorDirectory;
import entente.actor.OfficeHolder;
import entente.actor.State;
import entente.actor.StateCode;
import entente.evidence.Sentence;
import entente.fact.CitedFact;
import entente.fact.FactBase;
import entente.reading.Naming;
import entente.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One person with an office in a text, and what is known of both. */
final class OfficeCase {
  /** Days by which lists of office holders differ on beginnings and ends. */
  private static final int SLACK = 7;

  /** A text written this long after what it tells may give a person the office he has by now. */
  private static final int FRESH = 60;

  private static final int MONTH = 31;
  private static final double SURE = 0.95;
  private static final double LIKELY = 0.8;
  private static final double WEAK = 0.6;

  private final Inquiry inquiry;
  private final Naming.Title title;
  private final List<OfficeHolder> person;
  private final List<OfficeHolder> office;

  OfficeCase(Inquiry inquiry, Bearers bearers, Naming.Title title) {
    this.inquiry = inquiry;
    this.title = title;
    this.person = bearers.named(title.person());
    this.office = bearers.holding(title.state(), title.office());
  }

  /** What does not hold of the title, told of {@code when}. */
  Optional<Check> check(Optional<When> when) {
    return switch (title.tense()) {
      case PLAIN -> plain(when);
      case THEN -> when.flatMap(w -> atTime(w, CheckRule.NOT_THEN));
      case FORMER -> former(when);
      case CURRENT -> current();
      case ELECT -> Optional.empty();
    };
  }

  private Optional<Check> plain(Optional<When> when) {
    if (person.stream().noneMatch(h -> h.state().equals(title.state()))) {
      return elsewhere().or(() -> when.flatMap(this::nobody));
    }
    return when.filter(w -> !isRetold(w)).flatMap(w -> atTime(w, CheckRule.OTHER_HOLDER));
  }

  /** "President Xi visited Iowa in 1985", written while he is president. */
  private boolean isRetold(When when) {
    return published()
        .filter(day -> day.isAfter(when.to().orElseThrow().plusDays(FRESH)))
        .filter(day -> ofPerson().anyMatch(h -> isIn(h, day)))
        .isPresent();
  }

  /** The named person's times in the named office. */
  private Stream<OfficeHolder> ofPerson() {
    return office.stream().filter(h -> person.stream().anyMatch(p -> isSame(p, h)));
  }

  private static boolean isSame(OfficeHolder a, OfficeHolder b) {
    return a.state().equals(b.state()) && a.person().equals(b.person());
  }

  private Optional<Check> atTime(When when, CheckRule rule) {
    if (ofPerson().anyMatch(h -> touches(h, when))) {
      return Optional.empty();
    }
    List<OfficeHolder> others = others(when);
    boolean joint = others.stream().anyMatch(h -> person.stream().anyMatch(p -> isSame(p, h)));
    if (others.isEmpty() || joint) {
      return Optional.empty();
    }
    Optional<OfficeHolder> instead =
        person.stream().filter(this::isHere).filter(h -> touches(h, when)).findFirst();
    boolean never = ofPerson().findAny().isEmpty();
    if (never && instead.isEmpty()) {
      return Optional.empty();
    }
    CheckRule found = never ? CheckRule.OTHER_OFFICE : rule;
    List<OfficeHolder> facts =
        Stream.concat(
                instead.filter(i -> never).stream(), Stream.concat(ofPerson(), others.stream()))
            .toList();
    return Optional.of(check(found, message(when, others), sureness(facts)).with(cited(facts)));
  }

  private boolean isHere(OfficeHolder holder) {
    return holder.state().equals(title.state());
  }

  /** Who else held the office throughout {@code when}; empty if the table has a gap there. */
  private List<OfficeHolder> others(When when) {
    List<OfficeHolder> others = office.stream().filter(h -> touches(h, when)).toList();
    boolean covered =
        others.stream().anyMatch(h -> isIn(h, when.from().orElseThrow()))
            && others.stream().anyMatch(h -> isIn(h, when.to().orElseThrow()));
    return covered ? others : List.of();
  }

  private Optional<Check> former(Optional<When> when) {
    Optional<LocalDate> written = published();
    boolean holds =
        written.isPresent()
            && ofPerson().anyMatch(h -> isWell(h, written.get()))
            && when.map(w -> ofPerson().anyMatch(h -> isWell(h, w.from().orElseThrow())))
                .orElse(true);
    boolean again = ofPerson().count() > 1;
    return holds && !again
        ? Optional.of(
            check(
                    CheckRule.NOT_FORMER,
                    title.person()
                        + " is called former, yet held the office of "
                        + title.office()
                        + " of "
                        + stateName(title.state())
                        + " on "
                        + written.orElseThrow()
                        + ".",
                    LIKELY)
                .with(cited(ofPerson().toList())))
        : Optional.empty();
  }

  private Optional<Check> current() {
    return published()
        .map(day -> When.day(day, entente.time.Basis.DOCUMENT))
        .flatMap(when -> atTime(when, CheckRule.OTHER_HOLDER))
        .or(this::staleOffice);
  }

  /** For those who read it when the person has left the office. */
  private Optional<Check> staleOffice() {
    Optional<OfficeHolder> last =
        ofPerson().reduce((earlier, later) -> later).filter(h -> h.tenure().until().isPresent());
    return last.map(
        h ->
            check(
                    CheckRule.CURRENT_OFFICE,
                    title.person()
                        + " is called the current "
                        + title.office()
                        + " of "
                        + stateName(title.state())
                        + ", an office he left on "
                        + h.tenure().until().orElseThrow()
                        + ".",
                    sureness(List.of(h)))
                .with(cited(List.of(h)))
                .since(h.tenure().until().orElseThrow()));
  }

  /** The person is known by the full name, and only for another state. */
  private Optional<Check> elsewhere() {
    boolean full = Bearers.words(title.person()).size() >= 2;
    List<StateCode> states = person.stream().map(OfficeHolder::state).distinct().toList();
    boolean near = office.stream().anyMatch(h -> Bearers.isAlike(h, title.person()));
    boolean named = person.stream().anyMatch(h -> isFullName(h));
    return full && named && states.size() == 1 && !near && !office.isEmpty()
        ? Optional.of(
            check(
                    CheckRule.OTHER_STATE,
                    title.person()
                        + " is called "
                        + title.office()
                        + " of "
                        + stateName(title.state())
                        + ", yet held office in "
                        + stateName(states.get(0))
                        + ".",
                    LIKELY)
                .with(cited(person)))
        : Optional.empty();
  }

  private boolean isFullName(OfficeHolder holder) {
    return Bearers.words(title.person())
        .containsAll(
            Bearers.words(
                holder.forms().full().isEmpty() ? holder.person() : holder.forms().full().get(0)));
  }

  /** Nobody of that name is known; somebody else held the office on that day. */
  private Optional<Check> nobody(When when) {
    List<OfficeHolder> others = others(when);
    boolean strange =
        person.isEmpty()
            && Bearers.words(title.person()).size() >= 2
            && when.days() <= MONTH
            && others.size() == 1
            && others.get(0).verified()
            && isHead()
            && !Bearers.isAlike(others.get(0), title.person())
            && office.stream().noneMatch(h -> Bearers.isAlike(h, title.person()));
    return strange
        ? Optional.of(
            check(CheckRule.UNKNOWN_HOLDER, message(when, others), WEAK).with(cited(others)))
        : Optional.empty();
  }

  private boolean isHead() {
    return title.office().equals("president") || title.office().equals("prime minister");
  }

  private String message(When when, List<OfficeHolder> others) {
    return title.person()
        + " is called "
        + (title.tense() == Naming.Tense.THEN ? "then-" : "")
        + title.office()
        + " of "
        + stateName(title.state())
        + " "
        + Times.told(when)
        + "; by the table of office holders it was "
        + String.join(" or ", others.stream().map(OfficeHolder::person).distinct().toList())
        + ".";
  }

  private double sureness(List<OfficeHolder> facts) {
    return facts.stream().allMatch(OfficeHolder::verified) ? SURE : LIKELY;
  }

  private Check check(CheckRule rule, String message, double confidence) {
    Sentence sentence = title.place().sentence();
    return Check.of(rule, sentence, title.place().span(), message, confidence);
  }

  private Optional<LocalDate> published() {
    return inquiry.document().published();
  }

  private static boolean isIn(OfficeHolder holder, LocalDate day) {
    return holder.tenure().contains(day);
  }

  /** In office on that day and for some time before and after. */
  private static boolean isWell(OfficeHolder holder, LocalDate day) {
    return isIn(holder, day.minusDays(SLACK)) && isIn(holder, day.plusDays(SLACK));
  }

  private static boolean touches(OfficeHolder holder, When when) {
    LocalDate from = when.from().orElseThrow().minusDays(SLACK);
    LocalDate to = when.to().orElseThrow().plusDays(SLACK);
    boolean begun = holder.tenure().from().map(f -> !f.isAfter(to)).orElse(true);
    boolean ended = holder.tenure().until().map(u -> !u.isAfter(from)).orElse(false);
    return begun && !ended;
  }

  private static List<CitedFact> cited(List<OfficeHolder> holders) {
    return holders.stream().distinct().map(OfficeCase::cited).toList();
  }

  private static CitedFact cited(OfficeHolder holder) {
    String from = holder.tenure().from().map(d -> " from " + d).orElse("");
    String until = holder.tenure().until().map(d -> " until " + d).orElse("");
    return new CitedFact(
        holder.person()
            + " was "
            + holder.office()
            + " of "
            + stateName(holder.state())
            + from
            + until
            + (holder.verified() ? "." : " (not compared with a second list)."),
        FactBase.HOLDERS);
  }

  private static String stateName(StateCode code) {
    return ActorDirectory.standard().find(code).map(State::name).orElse(code.value());
  }
}
