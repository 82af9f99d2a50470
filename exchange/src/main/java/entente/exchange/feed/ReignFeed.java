// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import entente.fact.Fact;
import entente.time.Window;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * REIGN's list of leaders: who governs, with the day of entry and the month of exit. Somebody who
 * leaves goes on the day the next one enters in that month, else with the month.
 */
final class ReignFeed implements FactFeed {
  private static final List<String> COLUMNS =
      List.of("ccode", "leader", "sdate", "smonth", "syear", "emonth", "eyear");

  private final NumberedStates states;

  ReignFeed(NumberedStates states) {
    this.states = states;
  }

  /** A row whose days could be read. */
  private record Entry(Sheet.Row row, LocalDate from, Optional<YearMonth> exit) {
    String state() {
      return row.text("ccode");
    }
  }

  @Override
  public FeedReading read(Reader text, String file) throws IOException {
    Gleaning gleaning = new Gleaning();
    List<Entry> entries = new ArrayList<>();
    Sheet.read(
        text,
        file,
        COLUMNS.stream().map(List::of).toList(),
        row -> {
          try {
            entries.add(entry(row));
          } catch (BadRow e) {
            gleaning.reject(e.at(file, row.line()));
          }
        });
    for (Entry entry : entries) {
      try {
        gleaning.keep(fact(entry, until(entry, entries), file));
      } catch (BadRow e) {
        gleaning.reject(e.at(file, entry.row().line()));
      }
    }
    return gleaning.reading();
  }

  private static Entry entry(Sheet.Row row) throws BadRow {
    if (row.text("leader").isEmpty()) {
      throw new BadRow("no leader");
    }
    LocalDate from = Cells.day(number(row, "syear"), number(row, "smonth"), number(row, "sdate"));
    if (row.text("eyear").isEmpty() && row.text("emonth").isEmpty()) {
      return new Entry(row, from, Optional.empty());
    }
    LocalDate exit = Cells.day(number(row, "eyear"), number(row, "emonth"), 1);
    return new Entry(row, from, Optional.of(YearMonth.from(exit)));
  }

  private static int number(Sheet.Row row, String column) throws BadRow {
    return Cells.number(row.text(column), column);
  }

  private static Optional<LocalDate> until(Entry entry, List<Entry> entries) {
    return entry
        .exit()
        .map(
            month ->
                entries.stream()
                    .filter(next -> next.state().equals(entry.state()))
                    .map(Entry::from)
                    .filter(day -> day.isAfter(entry.from()))
                    .filter(day -> YearMonth.from(day).equals(month))
                    .min(Comparator.naturalOrder())
                    .orElse(month.plusMonths(1).atDay(1)));
  }

  private Fact fact(Entry entry, Optional<LocalDate> until, String file) throws BadRow {
    Window time = Cells.window(Optional.of(entry.from()), until);
    String name = entry.row().text("leader");
    String person = entry.row().text("leadid");
    return new Fact(
        new Fact.Term(person.isEmpty() ? name : person, name),
        Fact.Predicate.GOVERNS,
        states.cow(entry.state(), time),
        time,
        new Fact.Source(FeedFormat.REIGN.word(), file, entry.row().line()));
  }
}
