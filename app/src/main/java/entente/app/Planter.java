// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.ActorDirectory;
import entente.actor.Name;
import entente.actor.OfficeHolder;
import entente.actor.StateCode;
import entente.app.PlantedText.Falsified;
import entente.fact.FactBase;
import entente.fact.Gathering;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes texts from the built-in facts, every second one falsified: another holder of the same
 * office, another year, number or city of a gathering, another weekday, a sequence turned round.
 * The same seed gives the same texts.
 */
final class Planter {
  private static final Set<String> OFFICES =
      Set.of("president", "prime minister", "chancellor", "foreign minister", "defence minister");
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

  /** D a day, T a title with name, S the other state, O the office, N the name, C the state. */
  private static final List<String> HOLDERS =
      List.of(
          "On {D}, {A} {O} {N} met the foreign minister of {S} for talks on trade.",
          "{A} {O} {N} travelled to {S} on {D} and signed a cooperation agreement there.",
          "The two governments signed an accord on {D} in the presence of {A} {O} {N}.",
          "{N}, the {O} of {C}, received an envoy from {S} on {D}.",
          "In talks held on {D}, {C}'s {O}, {N}, promised {S} further aid.",
          "The agreement with {S} dates from {D}, when it was signed by then-{O} {N} of {C}."
              + " It has been in force ever since.",
          "{S} opened an embassy on {D}. The ceremony was attended by {A} {O} {N}.",
          "On {D} the then {A} {O}, {N}, condemned the attack on the embassy of {S}.");

  private static final List<String> GATHERINGS =
      List.of(
          "The {G} was held in {P} in {M}.",
          "The two presidents met in {P} on the sidelines of the {G} in {M}.",
          "At the {G} in {P} in {M}, both delegations discussed trade.",
          "Ministers attended the {G}, which took place in {P} in {M}.",
          "In {M}, leaders gathered in {P} for the {G}.",
          "They spoke at the {G} in {P} on {D} and agreed to go on meeting.");

  private static final List<String> WEEKDAYS =
      List.of(
          "On {W}, {D}, the ambassador of {S} was summoned to the ministry.",
          "The treaty with {S} was signed on {W}, {D}.",
          "{S} recalled its envoy on {W} {D} after the dispute.",
          "Talks with {S} opened in the capital on {D}, a {W}.");

  private static final List<String> ORDERS =
      List.of(
          "The two states signed a treaty in {Y2}, after talks in {Y1}.",
          "After the visit in {Y1}, the president returned to {S} in {Y2}.",
          "The president visited {S} in {Y1}. Later, in {Y2}, the two governments opened embassies.",
          "Relations with {S} cooled from {Y1} to {Y2}.",
          "A trade accord with {S} was signed in {Y1}. After that, in {Y2}, tariffs fell.",
          "Exports to {S} grew between {Y1} and {Y2}.",
          "The ambassador left {S} in {Y2}, following the dispute of {Y1}.",
          "In {Y1} the minister travelled to {S} and promised credit. The ties grew quickly."
              + " By {Y2}, three factories had already been built.");

  private final SplittableRandom random;
  private final FactBase facts = FactBase.standard();
  private final ActorDirectory directory = ActorDirectory.standard();
  private final List<OfficeHolder> holders;
  private final List<Gathering> gatherings;

  Planter(long seed) {
    random = new SplittableRandom(seed);
    holders =
        facts.holders().stream()
            .filter(h -> OFFICES.contains(h.office()) && h.verified())
            .filter(h -> h.tenure().from().filter(d -> d.getYear() >= 1990).isPresent())
            .filter(h -> days(h) > 120)
            .filter(h -> adjective(h.state()).isPresent())
            .toList();
    gatherings =
        facts.gatherings().stream()
            .filter(g -> g.number().isPresent() && g.verified())
            .filter(g -> form(g).isPresent())
            .toList();
  }

  /** {@code count} texts of each kind, by turns true and falsified. */
  List<PlantedText> texts(int count) {
    List<PlantedText> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Falsified falsified = i % 2 == 0 ? Falsified.NO : Falsified.YES;
      texts.add(holder(falsified));
      texts.add(gathering(falsified));
      texts.add(weekday(falsified));
      texts.add(order(falsified));
    }
    return texts;
  }

  private static long days(OfficeHolder holder) {
    LocalDate until = holder.tenure().until().orElse(LAST);
    return until.toEpochDay() - holder.tenure().from().orElseThrow().toEpochDay();
  }

  private PlantedText holder(Falsified falsified) {
    OfficeHolder holder = one(holders);
    LocalDate day = dayIn(holder);
    OfficeHolder named = falsified == Falsified.YES ? another(holder, day) : holder;
    String text =
        dated(one(HOLDERS), day)
            .replace("{A}", adjective(holder.state()).orElseThrow())
            .replace("{C}", directory.state(holder.state()).name())
            .replace("{O}", titled(holder.office()))
            .replace("{N}", named.forms().full().get(0))
            .replace("{S}", otherState(holder.state()));
    boolean really = !named.person().equals(holder.person());
    return new PlantedText("holder", text, written(day), really ? Falsified.YES : Falsified.NO);
  }

  /** Well inside the tenure, so that no list disagrees. */
  private LocalDate dayIn(OfficeHolder holder) {
    return holder.tenure().from().orElseThrow().plusDays(40 + random.nextLong(days(holder) - 80));
  }

  /** Somebody who held the same office at another time; the same person where there is nobody. */
  private OfficeHolder another(OfficeHolder holder, LocalDate day) {
    List<OfficeHolder> others =
        facts.holders(holder.state(), holder.office()).stream()
            .filter(h -> !h.person().equals(holder.person()))
            .filter(h -> h.tenure().from().filter(f -> f.getYear() >= 1980).isPresent())
            .filter(
                h ->
                    facts.holders(holder.state(), holder.office()).stream()
                        .filter(o -> o.person().equals(h.person()))
                        .noneMatch(o -> o.tenure().contains(day)))
            .toList();
    return others.isEmpty() ? holder : one(others);
  }

  private static String titled(String office) {
    String[] words = office.split(" ", -1);
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      out.append(out.isEmpty() ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return out.toString();
  }

  private PlantedText gathering(Falsified falsified) {
    Gathering gathering = one(gatherings);
    String template = one(GATHERINGS);
    LocalDate day = gathering.days().from();
    String city = gathering.venue().city();
    if (falsified == Falsified.YES) {
      Gathering other = elsewhere(gathering);
      boolean place = random.nextBoolean();
      city = place ? other.venue().city() : city;
      day = place ? day : day.plusYears(random.nextBoolean() ? 1 : -1);
    }
    String text =
        dated(template, day)
            .replace(
                "{M}",
                YearMonth.from(day)
                    .format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH)))
            .replace("{G}", form(gathering).orElseThrow())
            .replace("{P}", city);
    return new PlantedText("gathering", text, written(day), falsified);
  }

  private Gathering elsewhere(Gathering gathering) {
    return one(
        gatherings.stream()
            .filter(g -> !g.venue().state().equals(gathering.venue().state()))
            .toList());
  }

  private Optional<String> form(Gathering gathering) {
    return facts.gatheringNames().stream()
        .filter(n -> n.series().equals(gathering.series()))
        .findFirst()
        .map(
            n ->
                switch (n.style()) {
                  case ORDINAL -> ordinal(gathering.number().getAsInt()) + " " + n.form();
                  case SUFFIX -> n.form() + gathering.number().getAsInt();
                });
  }

  private static String ordinal(int number) {
    int teen = number % 100;
    if (teen >= 11 && teen <= 13) {
      return number + "th";
    }
    return number
        + switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  private PlantedText weekday(Falsified falsified) {
    LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextLong(365 * 30));
    DayOfWeek name =
        falsified == Falsified.YES
            ? day.getDayOfWeek().plus(1 + random.nextLong(6))
            : day.getDayOfWeek();
    String text =
        dated(one(WEEKDAYS), day)
            .replace("{W}", name.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .replace("{S}", otherState(new StateCode("USA")));
    return new PlantedText("weekday", text, written(day), falsified);
  }

  private PlantedText order(Falsified falsified) {
    int first = 1992 + random.nextInt(25);
    int second = first + 1 + random.nextInt(6);
    boolean turned = falsified == Falsified.YES;
    String text =
        one(ORDERS)
            .replace("{Y1}", Integer.toString(turned ? second : first))
            .replace("{Y2}", Integer.toString(turned ? first : second))
            .replace("{S}", otherState(new StateCode("USA")));
    return new PlantedText("order", text, Optional.of(LocalDate.of(second + 1, 6, 1)), falsified);
  }

  private String dated(String template, LocalDate day) {
    return template.replace("{D}", day.format(random.nextBoolean() ? BRITISH : AMERICAN));
  }

  private Optional<LocalDate> written(LocalDate day) {
    return random.nextInt(4) == 0
        ? Optional.empty()
        : Optional.of(day.plusDays(random.nextInt(20)));
  }

  private Optional<String> adjective(StateCode state) {
    return directory.names(state).stream()
        .filter(n -> n.kind() == Name.Kind.ADJECTIVE && n.language().equals("en"))
        .filter(n -> !n.isAmbiguous())
        .map(Name::form)
        .findFirst();
  }

  private String otherState(StateCode not) {
    List<String> names =
        List.of("Norway", "Ghana", "Peru", "Vietnam", "Morocco", "Portugal", "Indonesia", "Kenya");
    String own = directory.state(not).name();
    return one(names.stream().filter(n -> !n.equals(own)).toList());
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
