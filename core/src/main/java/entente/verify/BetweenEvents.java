// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Actor;
import entente.actor.Parties;
import entente.actor.StateCode;
import entente.event.Event;
import entente.event.EventType;
import entente.event.Mode;
import entente.event.Report;
import entente.evidence.DocumentId;
import entente.verify.Contradiction.Field;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds events that are two accounts of one act: a signing of one agreement on two days, a meeting
 * of the same persons at one place on two days, an act of a day by two holders of one office. What
 * one document tells as two acts are two.
 */
final class BetweenEvents {
  private static final int SIGNING_DAYS = 60;
  private static final int MEETING_DAYS = 5;

  /** Words by which a text says that there were several, or that one lasted. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(?:another|second|third|fourth|again|further|additional|new round|follow-up|renew\\w*"
              + "|amend\\w*|addend\\w*|supplement\\w*|extend\\w*|re-?sign\\w*|annual|weekly|daily"
              + "|separate)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(?:-day|days|day|arriv\\w+|left|leaves|depart\\w+|conclud\\w+|wrapp\\w+|began|begin\\w*"
              + "|start\\w*|end|ended|ends|ending|continu\\w+|second leg|tour|until|through)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GATHERING =
      Pattern.compile(
          "\\b(BRICS|G-?7|G-?8|G-?20|CELAC|MERCOSUR|UNASUR|ALBA|ASEAN|APEC|OPEC|NATO|GECF|COP ?-?\\d+"
              + "|SCO|Davos|(?:UN |United Nations )?General Assembly|UNGA|Munich Security Conference"
              + "|Non-Aligned Movement)\\b");

  private BetweenEvents() {}

  static List<Contradiction> find(Collection<Event> events) {
    Map<List<Object>, List<Event>> groups = new LinkedHashMap<>();
    events.stream()
        .filter(BetweenEvents::isTold)
        .sorted(
            Comparator.comparing((Event e) -> e.when().from().orElseThrow())
                .thenComparing(Event::id))
        .forEach(
            event ->
                groups
                    .computeIfAbsent(
                        List.of(event.act().parties().dyads(), event.act().type().orElseThrow()),
                        key -> new ArrayList<>())
                    .add(event));
    List<Contradiction> found = new ArrayList<>();
    groups.values().forEach(group -> addPairs(group, found));
    return found;
  }

  private static boolean isTold(Event event) {
    return event.act().mode() == Mode.HAPPENED
        && event.act().type().isPresent()
        && !event.act().parties().dyads().isEmpty()
        && Contradictions.day(event.when()).isPresent();
  }

  /** The group is in order of days. */
  private static void addPairs(List<Event> group, List<Contradiction> found) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        long days = daysBetween(group.get(i), group.get(j));
        if (days > SIGNING_DAYS) {
          break;
        }
        rival(group.get(i), group.get(j), days).ifPresent(found::add);
      }
    }
  }

  private static long daysBetween(Event one, Event other) {
    return ChronoUnit.DAYS.between(day(one), day(other));
  }

  private static LocalDate day(Event event) {
    return event.when().from().orElseThrow();
  }

  private static Optional<Contradiction> rival(Event one, Event other, long days) {
    if (shareDocument(one, other) || speaksOfSeveral(one) || speaksOfSeveral(other)) {
      return Optional.empty();
    }
    if (days == 0) {
      return actors(one, other);
    }
    if (isOneSigning(one, other)) {
      return Optional.of(dates(one, other, "one-agreement-two-days"));
    }
    return days <= MEETING_DAYS && isOneMeeting(one, other)
        ? Optional.of(dates(one, other, "one-meeting-two-days"))
        : Optional.empty();
  }

  private static boolean shareDocument(Event one, Event other) {
    Set<DocumentId> documents = new HashSet<>();
    one.reports().forEach(report -> documents.add(report.evidence().document()));
    return other.reports().stream().anyMatch(r -> documents.contains(r.evidence().document()));
  }

  private static boolean speaksOfSeveral(Event event) {
    return event.reports().stream().anyMatch(report -> holds(SEVERAL, report));
  }

  private static boolean holds(Pattern words, Report report) {
    return words.matcher(Gist.near(report.evidence())).find();
  }

  private static boolean isOneSigning(Event one, Event other) {
    return isSigning(one)
        && isSigning(other)
        && Persons.agree(one.act().parties(), other.act().parties())
        && Titles.areOne(near(one), near(other));
  }

  private static boolean isSigning(Event event) {
    return event.act().cameo().digits().startsWith("057");
  }

  private static String near(Event event) {
    return Gist.near(Contradictions.leading(event).evidence());
  }

  private static boolean isOneMeeting(Event one, Event other) {
    return one.act().type().filter(EventType.CONSULT::equals).isPresent()
        && namePersonsOfAll(one)
        && namePersonsOfAll(other)
        && Persons.agree(one.act().parties(), other.act().parties())
        && isOneOccasion(sentence(one), sentence(other))
        && !holds(LASTING, Contradictions.leading(one))
        && !holds(LASTING, Contradictions.leading(other));
  }

  private static boolean namePersonsOfAll(Event event) {
    Parties parties = event.act().parties();
    return parties.states().stream().allMatch(state -> !persons(parties, state).isEmpty());
  }

  private static String sentence(Event event) {
    return Contradictions.leading(event).evidence().sentence().text();
  }

  private static boolean isOneOccasion(String one, String other) {
    Optional<String> gathering = gathering(one);
    Optional<Cities.City> city = Cities.only(one).map(Cities.Named::city);
    return (gathering.isPresent() && gathering.equals(gathering(other)))
        || (city.isPresent() && city.equals(Cities.only(other).map(Cities.Named::city)));
  }

  private static Optional<String> gathering(String text) {
    Matcher matcher = GATHERING.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Contradiction dates(Event one, Event other, String rule) {
    return Contradictions.of(
        Field.DATE,
        rule,
        Contradictions.side(day(one).toString(), one.id().value(), Contradictions.leading(one)),
        Contradictions.side(
            day(other).toString(), other.id().value(), Contradictions.leading(other)));
  }

  /** On one day, with one partner: two persons as holders of one office. */
  private static Optional<Contradiction> actors(Event one, Event other) {
    Parties mine = one.act().parties();
    Parties theirs = other.act().parties();
    boolean sameCode = one.act().cameo().equals(other.act().cameo());
    if (!sameCode || !mine.actorStates().equals(theirs.actorStates())) {
      return Optional.empty();
    }
    List<StateCode> differing =
        mine.states().stream().filter(state -> areRivals(mine, theirs, state)).toList();
    boolean othersAgree =
        mine.states().stream()
            .filter(state -> !differing.contains(state))
            .allMatch(state -> sharePerson(mine, theirs, state));
    return differing.size() == 1 && othersAgree
        ? Optional.of(actors(one, other, differing.get(0)))
        : Optional.empty();
  }

  private static Contradiction actors(Event one, Event other, StateCode state) {
    return Contradictions.of(
        Field.ACTOR, "one-office-two-holders", actor(one, state), actor(other, state));
  }

  private static Contradiction.Side actor(Event event, StateCode state) {
    return Contradictions.side(
        persons(event.act().parties(), state).get(0),
        event.id().value(),
        Contradictions.leading(event));
  }

  private static boolean areRivals(Parties mine, Parties theirs, StateCode state) {
    List<Actor> one = named(mine, state);
    List<Actor> other = named(theirs, state);
    return one.size() == 1
        && other.size() == 1
        && one.get(0).office().isPresent()
        && one.get(0).office().equals(other.get(0).office())
        && !Persons.mayBeOne(
            one.get(0).person().orElseThrow(), other.get(0).person().orElseThrow());
  }

  private static boolean sharePerson(Parties mine, Parties theirs, StateCode state) {
    return persons(mine, state).stream()
        .anyMatch(
            person ->
                persons(theirs, state).stream().anyMatch(other -> Persons.mayBeOne(person, other)));
  }

  private static List<Actor> named(Parties parties, StateCode state) {
    List<Actor> all = new ArrayList<>(parties.actors());
    all.addAll(parties.recipients());
    return all.stream()
        .filter(actor -> actor.state().filter(state::equals).isPresent())
        .filter(actor -> actor.person().isPresent())
        .toList();
  }

  private static List<String> persons(Parties parties, StateCode state) {
    return named(parties, state).stream().map(actor -> actor.person().orElseThrow()).toList();
  }
}
