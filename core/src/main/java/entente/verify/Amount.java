// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a text tells of.
 *
 * @param value the number
 * @param unit of what: {@code dollar}, {@code tonne}
 * @param bound how the text limits it
 * @param words as the text has it
 */
record Amount(double value, String unit, Bound bound, String words) {
  private static final double EXACT_TOLERANCE = 0.02;
  private static final double ABOUT_TOLERANCE = 0.15;

  /** How a number is meant. */
  enum Bound {
    EXACT,
    /** "About", "nearly", "some". */
    ABOUT,
    AT_LEAST,
    AT_MOST,
    /** "A further", "the first": one part of several. */
    PART
  }

  private static final String NUMBER =
      "(\\d[\\d,]*(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
          + "|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |one |two |three |four |five |six"
          + " |seven |eight |nine )?hundred)";
  private static final String SCALE = "[ -]?(thousand|million|billion|trillion|mn|bn|tn|k|m|b)?\\b";

  private static final Pattern SIGN_FIRST =
      Pattern.compile("(US\\$|USD|\\$|EUR|€|GBP|£) ?" + NUMBER + SCALE, Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT_LAST =
      Pattern.compile(
          "\\b"
              + NUMBER
              + SCALE
              + "[ -](?:US |American )?(dollar|euro|pound|yuan|rouble|ruble|rial|rupee|yen|peso"
              + "|boliviano|tonne|ton|barrel|cubic met(?:re|er)|megawatt|kilomet(?:re|er)|hectare"
              + "|troop|soldier|drone|dose|ambulance|truck|tank|missile|tractor|student|scholarship"
              + "|vehicle|aircraft|ship|helicopter|engineer|doctor|worker|prisoner|diplomat"
              + "|memorand(?:um|a)|agreement|accord)s?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PART =
      Pattern.compile(
          "\\b(another|additional|further|extra|more|first|second|initial|remaining|final|other"
              + "|each|every)\\s+(?:\\S+\\s+){0,1}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT =
      Pattern.compile(
          "\\b(about|around|some|roughly|approximately|estimated|close to|nearly|almost"
              + "|circa|or so)\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "\\b(more than|over|at least|above|no fewer than|no less than|upwards of)\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AT_MOST =
      Pattern.compile(
          "\\b(up to|less than|fewer than|under|below|at most|as much as|as many as|no more than)"
              + "\\s+$",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("seventy", 70.0),
          Map.entry("eighty", 80.0),
          Map.entry("ninety", 90.0));

  /** All amounts in {@code text}, in order of place within each way of writing. */
  static List<Amount> in(String text) {
    List<Amount> amounts = new ArrayList<>();
    Matcher first = SIGN_FIRST.matcher(text);
    while (first.find()) {
      double value = number(first.group(2)) * scale(first.group(3));
      amounts.add(amount(text, first, value, first.group(1)));
    }
    Matcher last = UNIT_LAST.matcher(text);
    while (last.find()) {
      double value = number(last.group(1)) * scale(last.group(2));
      amounts.add(amount(text, last, value, last.group(3)));
    }
    return amounts;
  }

  /** The one amount of this unit in {@code text}; empty if none or several. */
  static Optional<Amount> only(String text, String unit) {
    List<Amount> of = in(text).stream().filter(amount -> amount.unit().equals(unit)).toList();
    return of.size() == 1 ? Optional.of(of.get(0)) : Optional.empty();
  }

  /** Whether both cannot be true of one thing. */
  boolean excludes(Amount other) {
    if (!unit.equals(other.unit) || bound == Bound.PART || other.bound == Bound.PART) {
      return false;
    }
    return bound.compareTo(other.bound) <= 0 ? beyond(other) : other.beyond(this);
  }

  /** The bound of {@code other} is no tighter than this one's. */
  private boolean beyond(Amount other) {
    return switch (other.bound) {
      case EXACT -> differs(other, EXACT_TOLERANCE);
      case ABOUT -> differs(other, ABOUT_TOLERANCE);
      case AT_LEAST -> isPoint() && value < other.value * (1 - EXACT_TOLERANCE);
      case AT_MOST ->
          (bound == Bound.AT_LEAST || isPoint()) && value > other.value * (1 + EXACT_TOLERANCE);
      case PART -> false;
    };
  }

  private boolean isPoint() {
    return bound == Bound.EXACT || bound == Bound.ABOUT;
  }

  private boolean differs(Amount other, double tolerance) {
    return Math.abs(value - other.value) > tolerance * Math.max(value, other.value);
  }

  private static Amount amount(String text, Matcher match, double value, String unit) {
    String before = text.substring(0, match.start());
    return new Amount(value, unit(unit), bound(before), match.group().strip());
  }

  private static Bound bound(String before) {
    if (AT_LEAST.matcher(before).find()) {
      return Bound.AT_LEAST;
    }
    if (AT_MOST.matcher(before).find()) {
      return Bound.AT_MOST;
    }
    if (ABOUT.matcher(before).find()) {
      return Bound.ABOUT;
    }
    return PART.matcher(before).find() ? Bound.PART : Bound.EXACT;
  }

  private static String unit(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "us$", "usd", "$" -> "dollar";
      case "eur", "€" -> "euro";
      case "gbp", "£" -> "pound";
      case "ton" -> "tonne";
      case "ruble" -> "rouble";
      case "memorandum", "memoranda", "accord" -> "agreement";
      default -> words.toLowerCase(Locale.ROOT).replace("meter", "metre");
    };
  }

  private static double number(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    if (plain.endsWith("hundred")) {
      String times = plain.substring(0, plain.length() - "hundred".length()).strip();
      return WORDS.getOrDefault(times, 1.0) * 100;
    }
    Double known = WORDS.get(plain);
    return known != null ? known : Double.parseDouble(plain.replace(",", ""));
  }

  private static double scale(@org.jspecify.annotations.Nullable String word) {
    if (word == null) {
      return 1;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "thousand", "k" -> 1e3;
      case "million", "mn", "m" -> 1e6;
      case "billion", "bn", "b" -> 1e9;
      case "trillion", "tn" -> 1e12;
      default -> 1;
    };
  }
}
