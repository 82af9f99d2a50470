// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.fact.CitedFact;
import entente.fact.FactBase;
import entente.fact.Gathering;
import entente.reading.Naming;
import entente.time.Basis;
import entente.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds summits and conferences against the table of gatherings: a numbered one at another time or
 * place, a city or day in a year in which the only gathering of the series was elsewhere.
 */
final class GatheringCheck implements DocumentCheck {
  /** Delegations come a day early and leave a day late. */
  private static final int SLACK = 2;

  /** Times beside a gathering that need not be its own. */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "\\b(?:ahead of|before|prior to|after|following|since|until|upcoming|next|last|previous"
              + "|prepar\\w+|invit\\w+|will|would|schedul\\w+|plan\\w*|postpon\\w+|cancel\\w+|by"
              + "|candidate|host(?:ed)? the next)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Letters between a gathering and its time at most, unless the sentence opens with the time. */
  private static final int NEAR = 50;

  private static final int SHORT_OPENING = 4;
  private static final double SURE = 0.92;
  private static final double LIKELY = 0.8;

  @Override
  public List<Check> find(Inquiry inquiry) {
    List<Check> found = new ArrayList<>();
    for (List<Naming> namings : inquiry.bySentence().values()) {
      List<Naming.Gathering> gatherings =
          namings.stream()
              .filter(Naming.Gathering.class::isInstance)
              .map(Naming.Gathering.class::cast)
              .toList();
      if (gatherings.size() == 1) {
        Case here = new Case(inquiry.facts(), gatherings.get(0), Inquiry.times(namings));
        here.check().ifPresent(found::add);
      }
    }
    return found;
  }

  /** One gathering, alone in its sentence. */
  private record Case(FactBase facts, Naming.Gathering named, List<Naming.Time> times) {
    Optional<Check> check() {
      List<Gathering> series = facts.gatherings(named.series());
      return named.edition().number().isPresent()
          ? numbered(series, named.edition().number().getAsInt())
          : unnumbered(series);
    }

    private Optional<Check> numbered(List<Gathering> series, int number) {
      List<Gathering> editions =
          series.stream()
              .filter(g -> g.number().isPresent() && g.number().getAsInt() == number)
              .toList();
      if (editions.isEmpty()) {
        return Optional.empty();
      }
      Optional<When> when = when();
      boolean time = when.isEmpty() || editions.stream().anyMatch(g -> touches(g, when.get()));
      return time
          ? place(editions)
          : Optional.of(found(CheckRule.GATHERING_TIME, editions, Times.told(when.get())));
    }

    private Optional<Check> unnumbered(List<Gathering> series) {
      Optional<When> when = when();
      if (when.isEmpty() || named.edition().city().isEmpty()) {
        return Optional.empty();
      }
      int year = when.get().from().orElseThrow().getYear();
      List<Gathering> editions =
          series.stream()
              .filter(g -> g.days().from().getYear() == year || g.days().to().getYear() == year)
              .toList();
      return editions.size() == 1 ? place(editions) : Optional.empty();
    }

    private Optional<Check> place(List<Gathering> editions) {
      Optional<String> city = named.edition().city();
      boolean other =
          city.isPresent()
              && Venues.isPlace(city.get())
              && editions.stream().noneMatch(g -> Venues.isAt(g, city.get()));
      return other
          ? Optional.of(found(CheckRule.GATHERING_PLACE, editions, "in " + city.orElseThrow()))
          : Optional.empty();
    }

    /** The year of the name, else the only time of the sentence, if it can be the gathering's. */
    private Optional<When> when() {
      if (named.edition().year().isPresent()) {
        return Optional.of(When.year(named.edition().year().getAsInt(), Basis.EXPLICIT));
      }
      List<When> dated =
          times.stream()
              .filter(t -> !t.place().span().overlaps(named.place().span()))
              .filter(this::isNear)
              .map(Naming.Time::when)
              .filter(w -> w.isClosed() && w.basis() == Basis.EXPLICIT)
              .toList();
      boolean own = dated.size() == 1 && !OTHER_TIME.matcher(sentence().text()).find();
      return own ? Optional.of(dated.get(0)) : Optional.empty();
    }

    private boolean isNear(Naming.Time time) {
      Span when = time.place().span();
      Span what = named.place().span();
      boolean opens = when.start() - sentence().span().start() <= SHORT_OPENING;
      int gap = Math.max(when.start() - what.end(), what.start() - when.end());
      return opens || gap <= NEAR;
    }

    private Sentence sentence() {
      return named.place().sentence();
    }

    private static boolean touches(Gathering gathering, When when) {
      LocalDate from = when.from().orElseThrow().minusDays(SLACK);
      LocalDate to = when.to().orElseThrow().plusDays(SLACK);
      return !gathering.days().from().isAfter(to) && !gathering.days().to().isBefore(from);
    }

    private Check found(CheckRule rule, List<Gathering> editions, String told) {
      boolean sure = editions.stream().allMatch(Gathering::verified);
      return Check.of(
              rule,
              sentence(),
              named.place().span(),
              "The "
                  + name(editions.get(0))
                  + " is told as held "
                  + told
                  + "; by the table of gatherings it was held "
                  + where(editions.get(0))
                  + ".",
              sure ? SURE : LIKELY)
          .with(editions.stream().map(GatheringCheck::cited).toList());
    }
  }

  /** A gathering as a fact. */
  static CitedFact cited(Gathering gathering) {
    return new CitedFact(
        "The "
            + name(gathering)
            + " was held "
            + where(gathering)
            + (gathering.verified() ? "." : " (not compared with a second list)."),
        FactBase.GATHERINGS);
  }

  private static String name(Gathering gathering) {
    return gathering.series()
        + (gathering.number().isPresent() ? " no. " + gathering.number().getAsInt() : "");
  }

  private static String where(Gathering gathering) {
    LocalDate from = gathering.days().from();
    LocalDate to = gathering.days().to();
    return (from.equals(to) ? "on " + from : "from " + from + " to " + to)
        + " in "
        + gathering.venue().city();
  }
}
