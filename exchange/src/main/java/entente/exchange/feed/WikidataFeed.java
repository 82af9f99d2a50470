// SPDX-License-Identifier: Apache-2.0
package entente.exchange.feed;

import entente.actor.ActorDirectory;
import entente.actor.State;
import entente.fact.Fact;
import entente.time.Window;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Office holders drawn from Wikidata: who held which office of a state. The state stands in a
 * column {@code country}, or the whole file tells of one.
 */
final class WikidataFeed implements FactFeed {
  private static final List<String> COLUMNS = List.of("position", "person", "start", "end");

  private static final List<String> ITEM = List.of("personID", "person_id", "item");

  /** Offices whose name in Wikidata is not the one of Entente's table. */
  private static final Map<String, String> OFFICES =
      Map.of(
          "minister of foreign affairs", "foreign minister",
          "minister for foreign affairs", "foreign minister",
          "minister of defence", "defence minister",
          "minister of defense", "defence minister",
          "minister of defence and armed forces logistics", "defence minister",
          "minister of national defence", "defence minister",
          "minister of national defense", "defence minister");

  private final ActorDirectory directory;
  private final Optional<State> state;

  WikidataFeed(ActorDirectory directory, Optional<State> state) {
    this.directory = directory;
    this.state = state;
  }

  @Override
  public FeedReading read(Reader text, String file) throws IOException {
    Gleaning gleaning = new Gleaning();
    List<List<String>> required = COLUMNS.stream().map(List::of).toList();
    Sheet.read(
        text,
        file,
        required,
        row -> {
          try {
            gleaning.keep(fact(row, file));
          } catch (BadRow e) {
            gleaning.reject(e.at(file, row.line()));
          }
        });
    return gleaning.reading();
  }

  private Fact fact(Sheet.Row row, String file) throws BadRow {
    if (row.text("position").isEmpty() || row.text("person").isEmpty()) {
      throw new BadRow("no position or no person");
    }
    Window time =
        Cells.window(Cells.earliest(row.text("start"), "start"), Cells.end(row.text("end"), "end"));
    String item = row.text(ITEM);
    return new Fact(
        new Fact.Term(item.isEmpty() ? row.text("person") : item, row.text("person")),
        Fact.Predicate.HOLDS_OFFICE,
        office(row),
        time,
        new Fact.Source(FeedFormat.WIKIDATA_OFFICE_HOLDERS.word(), file, row.line()));
  }

  private Fact.Term office(Sheet.Row row) throws BadRow {
    String position = row.text("position").toLowerCase(Locale.ROOT);
    String office = OFFICES.getOrDefault(position, position);
    State of = state(row);
    return new Fact.Term(of.code() + ":" + office, office + " of " + of.name());
  }

  private State state(Sheet.Row row) throws BadRow {
    String country = row.text("country");
    Optional<State> named =
        country.isEmpty() ? state : directory.findState(country, Optional.empty());
    return named.orElseThrow(
        () ->
            new BadRow(
                country.isEmpty()
                    ? "names no state, and none was given for the file"
                    : "no state '" + country + "'"));
  }
}
