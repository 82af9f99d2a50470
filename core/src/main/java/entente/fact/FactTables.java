// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import entente.actor.Dyad;
import entente.actor.StateCode;
import entente.table.Table;
import entente.time.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads the bundled tables of facts. */
final class FactTables {
  private static final int MONTH = "2010-04".length();

  private FactTables() {}

  private static <T> List<T> rows(
      String resource, List<String> columns, Function<Table.Row, T> read) {
    return Table.bundled(FactTables.class, resource, columns).rows().stream().map(read).toList();
  }

  static List<Gathering> gatherings() {
    return rows(
        FactBase.GATHERINGS,
        List.of("series", "number", "from", "to", "place", "city_state", "note"),
        FactTables::gathering);
  }

  private static Gathering gathering(Table.Row row) {
    return new Gathering(
        row.value("series", text -> text),
        row.find("number", Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty()),
        new Gathering.Days(
            row.value("from", FactTables::firstDay), row.value("to", FactTables::lastDay)),
        new Gathering.Venue(
            row.value("place", text -> text), row.value("city_state", StateCode::new)),
        isSure(row));
  }

  /** A month stands where the days are not known. */
  private static LocalDate firstDay(String text) {
    return text.length() == MONTH ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
  }

  private static LocalDate lastDay(String text) {
    return text.length() == MONTH ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
  }

  static List<GatheringName> gatheringNames() {
    return rows(
        "gathering-names.tsv",
        List.of("series", "form", "style"),
        row ->
            new GatheringName(
                row.value("series", text -> text),
                row.value("form", text -> text),
                row.value("style", GatheringName.Style::of)));
  }

  static List<Founding> foundings() {
    return rows(
        FactBase.FOUNDINGS,
        List.of("organisation", "from", "until", "note"),
        row -> new Founding(row.value("organisation", text -> text), window(row), isSure(row)));
  }

  static List<Membership> memberships() {
    return rows(
        FactBase.MEMBERSHIPS,
        List.of("state", "organisation", "from", "until", "note"),
        row ->
            new Membership(
                row.value("state", StateCode::new),
                row.value("organisation", text -> text),
                window(row),
                isSure(row)));
  }

  static List<Relation> relations() {
    return rows(
        FactBase.RELATIONS,
        List.of("one", "other", "change", "day", "note"),
        row ->
            new Relation(
                pair(row),
                row.value("change", Relation.Change::of),
                row.value("day", LocalDate::parse),
                isSure(row)));
  }

  static List<Alliance> alliances() {
    return rows(
        FactBase.ALLIANCES,
        List.of("one", "other", "kind", "from", "until", "note"),
        row -> new Alliance(pair(row), row.value("kind", text -> text), window(row), isSure(row)));
  }

  private static Dyad pair(Table.Row row) {
    return Dyad.of(row.value("one", StateCode::new), row.value("other", StateCode::new));
  }

  private static Window window(Table.Row row) {
    return new Window(row.find("from", LocalDate::parse), row.find("until", LocalDate::parse));
  }

  private static boolean isSure(Table.Row row) {
    return !row.text("note").contains("unverified");
  }
}
