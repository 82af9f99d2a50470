// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.gold.DocumentEvent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date on one line stands for, counted from 1970-01-01.
 *
 * @param first first day
 * @param last last day
 */
record Days(long first, long last) {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T.*)?");

  private static final Set<String> NOTHING = Set.of("", "null", "none", "unknown");

  /** The days; empty if there is no date, or no such one. */
  static Optional<Days> of(Optional<String> date) {
    return date.map(String::strip).filter(d -> !isNothing(d)).flatMap(Days::parsed);
  }

  private static boolean isNothing(String date) {
    return NOTHING.contains(date.toLowerCase(Locale.ROOT));
  }

  private static Optional<Days> parsed(String date) {
    int slash = date.indexOf('/');
    if (slash < 0) {
      return single(date);
    }
    Optional<Days> from = of(Optional.of(date.substring(0, slash)));
    Optional<Days> to = of(Optional.of(date.substring(slash + 1)));
    return from.flatMap(f -> to.map(t -> new Days(f.first, t.last)));
  }

  private static Optional<Days> single(String date) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(calendar(parts)).filter(days -> parts.group(1).compareTo("0000") > 0);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Days calendar(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    if (parts.group(3) == null) {
      return between(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3)));
    return between(day, day);
  }

  private static Days between(LocalDate first, LocalDate last) {
    return new Days(first.toEpochDay(), last.toEpochDay());
  }

  /**
   * Whether a predicted date lies within the marked one or another that is right too. One marked
   * day gives a day of slack on either side; no date is right where none is marked.
   */
  static boolean fit(DocumentEvent marked, Optional<String> predicted) {
    Optional<Days> days = of(predicted);
    List<Optional<Days>> right = right(marked);
    return days.isEmpty()
        ? right.stream().anyMatch(Optional::isEmpty)
        : right.stream().flatMap(Optional::stream).anyMatch(r -> r.slack().holds(days.get()));
  }

  /** Whether they fit, or at least share a day. */
  static boolean touch(DocumentEvent marked, Optional<String> predicted) {
    return fit(marked, predicted)
        || of(predicted).stream()
            .anyMatch(
                days ->
                    right(marked).stream()
                        .flatMap(Optional::stream)
                        .anyMatch(r -> days.first <= r.last && days.last >= r.first));
  }

  private static List<Optional<Days>> right(DocumentEvent marked) {
    List<Optional<Days>> right = new ArrayList<>();
    right.add(of(marked.date()));
    marked.tolerated().dates().forEach(date -> right.add(of(date)));
    return right;
  }

  private Days slack() {
    return first == last ? new Days(first - 1, last + 1) : this;
  }

  private boolean holds(Days other) {
    return other.first >= first && other.last <= last;
  }
}
