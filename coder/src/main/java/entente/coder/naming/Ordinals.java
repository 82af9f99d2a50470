// SPDX-License-Identifier: Apache-2.0
package entente.coder.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a series in letters and figures: {@code 16th}, {@code sixteenth}, {@code XVI}. */
final class Ordinals {
  private static final Pattern FIGURES = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
  private static final Pattern ROMAN =
      Pattern.compile("(?=[IVXL]{2,})(XL|L?X{0,3})(IX|IV|V?I{0,3})");
  private static final List<String> UNITS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
  private static final List<String> TEENS =
      List.of(
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth");
  private static final List<String> TENS =
      List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");
  private static final Map<String, Integer> LETTERS = letters();

  private Ordinals() {}

  private static Map<String, Integer> letters() {
    Map<String, Integer> letters = new HashMap<>();
    for (int i = 0; i < UNITS.size(); i++) {
      letters.put(UNITS.get(i), i + 1);
    }
    for (int i = 0; i < TEENS.size(); i++) {
      letters.put(TEENS.get(i), i + 10);
    }
    for (int i = 0; i < TENS.size(); i++) {
      letters.put(TENS.get(i) + "ieth", (i + 2) * 10);
      for (int unit = 0; unit < UNITS.size(); unit++) {
        letters.put(TENS.get(i) + "y-" + UNITS.get(unit), (i + 2) * 10 + unit + 1);
      }
    }
    return letters;
  }

  /** The number that {@code word} says; empty if it is none. */
  static OptionalInt of(Word word) {
    Matcher figures = FIGURES.matcher(word.small());
    if (figures.matches()) {
      return OptionalInt.of(Integer.parseInt(figures.group(1)));
    }
    Integer spelt = LETTERS.get(word.small());
    if (spelt != null) {
      return OptionalInt.of(spelt);
    }
    return ROMAN.matcher(word.text()).matches()
        ? OptionalInt.of(roman(word.text()))
        : OptionalInt.empty();
  }

  private static int roman(String text) {
    int sum = 0;
    int before = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      int value =
          switch (text.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
          };
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum;
  }
}
