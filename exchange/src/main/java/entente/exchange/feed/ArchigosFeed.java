// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import entente.fact.Fact;
import entente.time.Window;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Archigos: who governs, a row for each tenure or one for each year of it. The last day is the day
 * the next one took over.
 */
final class ArchigosFeed implements FactFeed {
  private static final List<String> TENURE = List.of("obsid", "ID");
  private static final List<String> STATE = List.of("ccode", "gwcode");
  private static final List<String> FROM = List.of("startdate", "Beg");
  private static final List<String> TO = List.of("enddate", "End");
  private static final List<String> PERSON = List.of("leadid", "LeadID");
  private static final List<String> NAME = List.of("leader");
  private static final String STILL = "Still in Office";

  private final NumberedStates states;

  ArchigosFeed(NumberedStates states) {
    this.states = states;
  }

  /** A tenure as far as its rows were read. */
  private record Spell(Sheet.Row first, LocalDate from, LocalDate to, boolean open) {
    Spell with(Spell next) {
      return new Spell(first, from, next.to, next.open);
    }
  }

  @Override
  public FeedReading read(Reader text, String file) throws IOException {
    Gleaning gleaning = new Gleaning();
    Map<String, Spell> spells = new LinkedHashMap<>();
    Sheet.read(
        text,
        file,
        List.of(TENURE, STATE, NAME, FROM, TO),
        row -> {
          try {
            take(row, spells, gleaning);
          } catch (BadRow e) {
            gleaning.reject(e.at(file, row.line()));
          }
        });
    for (Spell spell : spells.values()) {
      try {
        gleaning.keep(fact(spell, file));
      } catch (BadRow e) {
        gleaning.reject(e.at(file, spell.first().line()));
      }
    }
    return gleaning.reading();
  }

  private static void take(Sheet.Row row, Map<String, Spell> spells, Gleaning gleaning)
      throws BadRow {
    if (!row.fits()) {
      throw new BadRow("has not as many cells as the table has columns");
    }
    if (row.text(NAME).isEmpty()) {
      throw new BadRow("no leader");
    }
    LocalDate from = Cells.day(row.text(FROM), FROM.get(0));
    LocalDate to = Cells.day(row.text(TO), TO.get(0));
    Spell spell = new Spell(row, from, to, row.text("exit").equals(STILL));
    Spell before = spells.get(row.text(TENURE));
    if (before == null) {
      spells.put(row.text(TENURE), spell);
    } else {
      spells.put(row.text(TENURE), before.with(spell));
      gleaning.repeat();
    }
  }

  private Fact fact(Spell spell, String file) throws BadRow {
    Optional<LocalDate> end = spell.open() ? Optional.empty() : Optional.of(spell.to());
    Window time = Cells.window(Optional.of(spell.from()), end);
    String name = spell.first().text(NAME);
    String person = spell.first().text(PERSON);
    return new Fact(
        new Fact.Term(person.isEmpty() ? name : person, name),
        Fact.Predicate.GOVERNS,
        states.gw(spell.first().text(STATE), time),
        time,
        new Fact.Source(FeedFormat.ARCHIGOS.word(), file, spell.first().line()));
  }
}
