// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words dates are made of, all in lower case. */
final class Lexicon {
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, Month> SHORT_MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  static {
    List<String> months =
        List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    for (int i = 0; i < months.size(); i++) {
      MONTHS.put(months.get(i), Month.of(i + 1));
      SHORT_MONTHS.put(months.get(i).substring(0, 3), Month.of(i + 1));
    }
    SHORT_MONTHS.put("sept", Month.SEPTEMBER);
    SHORT_MONTHS.remove("may");
    List<String> days =
        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    for (int i = 0; i < days.size(); i++) {
      WEEKDAYS.put(days.get(i), DayOfWeek.of(i + 1));
      SHORT_WEEKDAYS.put(days.get(i).substring(0, 3), DayOfWeek.of(i + 1));
    }
    SHORT_WEEKDAYS.putAll(
        Map.of(
            "tues", DayOfWeek.TUESDAY,
            "thur", DayOfWeek.THURSDAY,
            "thurs", DayOfWeek.THURSDAY));
    List<String> numbers =
        List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    for (int i = 0; i < numbers.size(); i++) {
      NUMBERS.put(numbers.get(i), i + 1);
    }
    NUMBERS.putAll(
        Map.of(
            "a", 1, "an", 1, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "hundred", 100));
    List<String> ordinals =
        List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
    for (int i = 0; i < ordinals.size(); i++) {
      ORDINALS.put(ordinals.get(i), i + 1);
    }
    for (Unit unit : Unit.values()) {
      String word = unit.name().toLowerCase(java.util.Locale.ROOT);
      UNITS.put(word, unit);
      UNITS.put(unit == Unit.CENTURY ? "centuries" : word + "s", unit);
    }
  }

  /** Words before a bare number that make it a year. */
  static final Set<String> BEFORE_YEAR =
      words(
          "in since by before after until till from to between and during of through "
              + "throughout around circa about year early late mid or for than as on");

  /** Words after a number that make it a count. */
  static final Set<String> COUNTED =
      words(
          "people persons troops soldiers men women workers civilians prisoners refugees "
              + "families children students homes houses villages tonnes tons barrels dollars "
              + "euros pounds rials bolivianos km kilometers kilometres miles meters metres "
              + "feet hectares megawatts mw kg kilograms companies tanks drones missiles "
              + "containers jobs votes points centrifuges percent per million billion thousand "
              + "hundred years months weeks days hours minutes others members countries states "
              + "cases deaths officials vehicles ships boats aircraft migrants protesters "
              + "doctors times");

  /** Nouns that a number follows that is no year. */
  static final Set<String> NUMBERED =
      words(
          "resolution resolutions unscr article articles flight decree law order "
              + "directive regulation no nr number room unit page chapter section paragraph "
              + "document iso boeing airbus proclamation act bill case version model");

  /** Small words that stand before a time and are no name, however they are written. */
  static final Set<String> SMALL =
      words(
          "in since by before after until till from to between and during of through "
              + "throughout around circa about year early late mid or for than as on the a an "
              + "its his her their this that at with but while when if over only");

  /** Words before "Friday" and the like that make it a name. */
  static final Set<String> NAMED_DAYS =
      words("black good bloody ash palm easter holy super cyber every each");

  /** Words that stand for a part of a day after a weekday or "yesterday". */
  static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midday", "midnight");

  /** Words other than names of months and days, numbers and units that a time may start with. */
  private static final Set<String> STARTS =
      words(
          "since until till by before after prior up as starting beginning from between "
              + "the very early late mid middle start end close earlier later spring summer "
              + "autumn fall winter q h yesterday today tonight tomorrow day for over within "
              + "during throughout in past last next coming this that previous preceding "
              + "following subsequent same few several ' ’ ‘ twenties thirties forties fifties "
              + "sixties seventies eighties nineties eighteenth nineteenth twentieth");

  private Lexicon() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  /** Whether a time may start with this word. */
  static boolean mayStart(String word) {
    return STARTS.contains(word)
        || MONTHS.containsKey(word)
        || SHORT_MONTHS.containsKey(word)
        || WEEKDAYS.containsKey(word)
        || SHORT_WEEKDAYS.containsKey(word)
        || NUMBERS.containsKey(word)
        || ORDINALS.containsKey(word);
  }

  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word));
  }

  static Optional<Month> shortMonth(String word) {
    return Optional.ofNullable(SHORT_MONTHS.get(word));
  }

  static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(WEEKDAYS.get(word));
  }

  static Optional<DayOfWeek> shortWeekday(String word) {
    return Optional.ofNullable(SHORT_WEEKDAYS.get(word));
  }

  /** The value of a number word, 0 if it is none. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }

  /** The value of an ordinal word, 0 if it is none. */
  static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, 0);
  }

  static Optional<Unit> unit(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  /** First month of a season, 0 if the word is none. */
  static int season(String word) {
    return SEASONS.getOrDefault(word, 0);
  }

  static boolean isMonth(String word) {
    return MONTHS.containsKey(word);
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.containsKey(word);
  }
}
