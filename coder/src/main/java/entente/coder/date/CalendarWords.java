// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

import java.util.Locale;

/** Tells the names of months and weekdays from other words. */
public final class CalendarWords {
  private CalendarWords() {}

  /** Whether a word is the full name of a month, in any letter case. */
  public static boolean isMonth(String word) {
    return Lexicon.isMonth(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is the full name of a weekday, in any letter case. */
  public static boolean isWeekday(String word) {
    return Lexicon.isWeekday(word.toLowerCase(Locale.ROOT));
  }
}
