// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.coder.date.DateFinder;
import entente.coder.date.DateMention;
import entente.coder.date.Timex;
import entente.evidence.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reading what documents say of their own publication. */
final class Imprints {
  private static final Pattern ISO_DAY =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(\\D.*|)", Pattern.DOTALL);
  private static final DateFinder DATES = new DateFinder();

  private Imprints() {}

  /** The day a metadata value names: 2024-10-25T06:30:00Z, 25 October 2024. */
  static Optional<LocalDate> day(String value) {
    String words = value.strip();
    if (ISO_DAY.matcher(words).matches()) {
      return isoDay(words.substring(0, 10));
    }
    return words.length() > 100 ? Optional.empty() : firstDay(words, new Span(0, words.length()));
  }

  private static Optional<LocalDate> isoDay(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty(); // 2023-13-45 tells no day
    }
  }

  /** The first day in full within {@code span}. */
  static Optional<LocalDate> firstDay(String text, Span span) {
    return DATES.find(text, span).stream()
        .map(DateMention::timex)
        .filter(Timex.Day.class::isInstance)
        .map(t -> ((Timex.Day) t).day())
        .findFirst();
  }

  /** The first day in full within {@code span}, with its place. */
  static Optional<DateMention> firstDayMention(String text, Span span) {
    return DATES.find(text, span).stream().filter(m -> m.timex() instanceof Timex.Day).findFirst();
  }

  /** The host of an address. */
  static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address.strip()).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty(); // what is no address has no host
    }
  }

  /** Two letters of a language tag: {@code en-US}. */
  static Optional<String> language(String tag) {
    String word = tag.strip().toLowerCase(java.util.Locale.ROOT);
    boolean two = word.length() >= 2 && (word.length() == 2 || !Character.isLetter(word.charAt(2)));
    return two ? Optional.of(word.substring(0, 2)) : Optional.empty();
  }
}
