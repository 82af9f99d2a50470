// SPDX-License-Identifier: Apache-2.0
package entente.actor;

import entente.table.Table;
import entente.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the bundled tables of the directory. */
final class ActorTables {
  static final List<String> STATES =
      List.of("code", "cow", "gw", "name", "name_es", "name_fr", "from", "until", "predecessors");
  static final List<String> NAMES =
      List.of("code", "kind", "lang", "form", "from", "until", "note");
  static final List<String> ORGANISATIONS = List.of("code", "name", "kind", "forms", "members");
  static final List<String> HOLDERS =
      List.of("state", "office", "person", "forms", "from", "until", "note");

  static final List<String> PLACES = List.of("state", "kind", "form", "note");
  static final List<String> GROUPS = List.of("code", "kind", "forms", "note");

  private static final String LAST_NAME_MARK = "~";

  private ActorTables() {}

  static ActorDirectory.Tables bundled() {
    return new ActorDirectory.Tables(
        bundled("states.tsv", STATES),
        bundled("names.tsv", NAMES),
        bundled("organisations.tsv", ORGANISATIONS),
        bundled("office-holders.tsv", HOLDERS),
        () -> bundled("places.tsv", PLACES),
        () -> bundled("groups.tsv", GROUPS));
  }

  private static Table bundled(String resource, List<String> columns) {
    return Table.bundled(ActorTables.class, resource, columns);
  }

  static NavigableMap<StateCode, State> states(Table table) {
    NavigableMap<StateCode, State> states = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      State state = state(row);
      if (states.put(state.code(), state) != null) {
        throw row.malformed("a second state " + state.code());
      }
    }
    return states;
  }

  private static State state(Table.Row row) {
    return new State(
        row.value("code", StateCode::new),
        new State.Names(
            row.value("name", text -> text),
            row.value("name_es", text -> text),
            row.value("name_fr", text -> text)),
        window(row),
        row.list("predecessors", ',', StateCode::new),
        new State.Numbers(row.find("cow", Integer::valueOf), row.find("gw", Integer::valueOf)));
  }

  private static Window window(Table.Row row) {
    Optional<LocalDate> from = row.find("from", LocalDate::parse);
    Optional<LocalDate> until = row.find("until", LocalDate::parse);
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw row.malformed("until " + until.get() + " is before from " + from.get());
    }
    return new Window(from, until);
  }

  static List<Name> names(Table table, NavigableMap<StateCode, State> states) {
    return table.rows().stream().map(row -> name(row, states)).toList();
  }

  private static Name name(Table.Row row, NavigableMap<StateCode, State> states) {
    State state = known(row, "code", states);
    Window own = window(row);
    return new Name(
        state.code(),
        row.value("kind", Name.Kind::of),
        row.value("lang", ActorTables::language),
        row.value("form", text -> text),
        own.equals(Window.always()) ? state.existence() : own,
        row.text("note"));
  }

  private static String language(String text) {
    if (!List.of("en", "es", "fr").contains(text)) {
      throw new IllegalArgumentException("not a language of the table");
    }
    return text;
  }

  private static State known(Table.Row row, String column, NavigableMap<StateCode, State> states) {
    StateCode code = row.value(column, StateCode::new);
    State state = states.get(code);
    if (state == null) {
      throw row.malformed("no state " + code);
    }
    return state;
  }

  static List<Organisation> organisations(Table table) {
    return table.rows().stream()
        .map(
            row ->
                new Organisation(
                    row.value("code", ActorTables::actorCode),
                    row.value("name", text -> text),
                    row.value("kind", text -> text),
                    row.list("forms", '|', text -> text),
                    row.list("members", ',', StateCode::new)))
        .toList();
  }

  static List<Place> places(Table table, NavigableMap<StateCode, State> states) {
    return table.rows().stream()
        .map(
            row ->
                new Place(
                    known(row, "state", states).code(),
                    row.value("kind", text -> text),
                    row.value("form", text -> text),
                    row.text("note").startsWith("ambiguous")
                        || row.text("note").startsWith("shared")))
        .toList();
  }

  static List<Group> groups(Table table) {
    return table.rows().stream()
        .map(
            row ->
                new Group(
                    row.value("code", ActorTables::actorCode),
                    row.value("kind", text -> text),
                    row.list("forms", '|', text -> text)))
        .toList();
  }

  private static ActorCode actorCode(String text) {
    if (text.length() < 3) {
      throw new IllegalArgumentException("not a CAMEO actor");
    }
    return new ActorCode(text.substring(0, 3), text.substring(3));
  }

  static List<OfficeHolder> holders(Table table, NavigableMap<StateCode, State> states) {
    return table.rows().stream()
        .map(
            row ->
                new OfficeHolder(
                    known(row, "state", states).code(),
                    row.value("office", text -> text),
                    row.value("person", text -> text),
                    forms(row.list("forms", '|', text -> text)),
                    window(row),
                    !row.text("note").contains("unverified")))
        .toList();
  }

  private static OfficeHolder.Forms forms(List<String> marked) {
    List<String> full = new ArrayList<>();
    List<String> last = new ArrayList<>();
    for (String form : marked) {
      if (form.startsWith(LAST_NAME_MARK)) {
        last.add(form.substring(LAST_NAME_MARK.length()));
      } else {
        full.add(form);
      }
    }
    return new OfficeHolder.Forms(full, last);
  }
}
