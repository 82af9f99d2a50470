// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import entente.actor.ActorDirectory;
import entente.actor.OfficeHolder;
import entente.actor.StateCode;
import entente.table.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is known beside the documents, each fact with its validity in time: who held which office,
 * when and where gatherings were held. What it does not hold is unknown, never untrue. Immutable.
 */
public final class FactBase {
  /** Where the built-in office holders stand, for citations. */
  public static final String HOLDERS = "office-holders.tsv";

  /** Where the built-in gatherings stand, for citations. */
  public static final String GATHERINGS = "gatherings.tsv";

  private static final String NAMES = "gathering-names.tsv";

  private static final List<String> COLUMNS =
      List.of("series", "number", "from", "to", "place", "city_state", "note");

  private static final List<String> NAME_COLUMNS = List.of("series", "form", "style");

  private static final int MONTH = "2010-04".length();

  private final List<OfficeHolder> holders;
  private final List<Gathering> gatherings;
  private final List<GatheringName> names;

  private FactBase(
      List<OfficeHolder> holders, List<Gathering> gatherings, List<GatheringName> names) {
    this.holders = List.copyOf(holders);
    this.gatherings = List.copyOf(gatherings);
    this.names = List.copyOf(names);
  }

  private static final class Standard {
    private static final FactBase FACTS =
        new FactBase(ActorDirectory.standard().holders(), bundledGatherings(), bundledNames());
  }

  /**
   * The built-in tables; read at the first call.
   *
   * @throws IllegalStateException if a table is malformed, naming file and line
   */
  public static FactBase standard() {
    return Standard.FACTS;
  }

  private static List<Gathering> bundledGatherings() {
    return Table.bundled(FactBase.class, GATHERINGS, COLUMNS).rows().stream()
        .map(FactBase::gathering)
        .toList();
  }

  private static List<GatheringName> bundledNames() {
    return Table.bundled(FactBase.class, NAMES, NAME_COLUMNS).rows().stream()
        .map(
            row ->
                new GatheringName(
                    row.value("series", text -> text),
                    row.value("form", text -> text),
                    row.value("style", GatheringName.Style::of)))
        .toList();
  }

  private static Gathering gathering(Table.Row row) {
    return new Gathering(
        row.value("series", text -> text),
        row.find("number", Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty()),
        new Gathering.Days(
            row.value("from", FactBase::firstDay), row.value("to", FactBase::lastDay)),
        new Gathering.Venue(
            row.value("place", text -> text), row.value("city_state", StateCode::new)),
        !row.text("note").contains("unverified"));
  }

  /** A month stands where the days are not known. */
  private static LocalDate firstDay(String text) {
    return text.length() == MONTH ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
  }

  private static LocalDate lastDay(String text) {
    return text.length() == MONTH ? YearMonth.parse(text).atEndOfMonth() : LocalDate.parse(text);
  }

  /** All office holders, in the order of the table. */
  public List<OfficeHolder> holders() {
    return holders;
  }

  /** Who held an office of a state, oldest first as the table has them; empty if none is known. */
  public List<OfficeHolder> holders(StateCode state, String office) {
    return holders.stream()
        .filter(h -> h.state().equals(state) && h.office().equals(office))
        .toList();
  }

  /** All gatherings, in the order of the table. */
  public List<Gathering> gatherings() {
    return gatherings;
  }

  /** The gatherings of a series, in the order of the table. */
  public List<Gathering> gatherings(String series) {
    return gatherings.stream().filter(g -> g.series().equals(series)).toList();
  }

  /** How texts name the gatherings, in the order of the table; no form twice in one style. */
  public List<GatheringName> gatheringNames() {
    return names;
  }
}
