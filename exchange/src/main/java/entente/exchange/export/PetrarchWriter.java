// SPDX-License-Identifier: Apache-2.0
package entente.exchange.export;

import entente.actor.ActorCode;
import entente.actor.DirectedDyad;
import entente.actor.StateCode;
import entente.event.Event;
import entente.evidence.Publisher;
import entente.exchange.form.CameoRow;
import entente.exchange.form.CameoRows;
import entente.ledger.Selection;
import entente.time.When;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of PETRARCH2's event files, one for each ordered pair: date, source, target, code,
 * issues (always empty), ids, publisher, parted by tabs (openeventdata/petrarch2, PETRwriter.py,
 * {@code write_events}, without its columns for texts). Alleged and denied acts and those without a
 * day have no row.
 */
public final class PetrarchWriter implements ActWriter {
  /** As long as {@code Course} lets an act count where it may have begun: a month. */
  private static final int MOST_DAYS = 31;

  /** What PETRARCH2 prints for a story without a publisher. */
  private static final String NO_PUBLISHER = "NULL";

  private final Optional<Selection.Pair> only;

  private PetrarchWriter(Optional<Selection.Pair> only) {
    this.only = only;
  }

  /** All rows. */
  public static PetrarchWriter all() {
    return new PetrarchWriter(Optional.empty());
  }

  /** Of an act of many only the rows between two states, in the order asked for if any is. */
  public static PetrarchWriter between(Selection.Pair pair) {
    return new PetrarchWriter(Optional.of(pair));
  }

  @Override
  public Exported write(Event event, Telling telling) {
    List<CameoRow> rows = CameoRows.of(event);
    if (rows.isEmpty()) {
      return Exported.none(Exported.Reason.NOT_DONE);
    }
    Optional<LocalDate> day = day(LineDate.of(event, telling), telling);
    if (day.isEmpty()) {
      return Exported.none(Exported.Reason.NO_DAY);
    }
    Set<String> lines = new LinkedHashSet<>();
    rows.stream().filter(this::isAskedFor).forEach(row -> lines.add(line(day.get(), row, telling)));
    return lines.isEmpty()
        ? Exported.none(Exported.Reason.OTHER_PAIR)
        : Exported.of(List.copyOf(lines));
  }

  /**
   * The first day the act may have been, if that is known to within a month. PETRARCH2 itself knows
   * only the day of the text; that day stands for an act whose date the text leaves open, and never
   * for one that it dates otherwise, as "in 2009" or "since 2019" do.
   */
  private static Optional<LocalDate> day(When when, Telling telling) {
    return when.isUndated()
        ? telling.leading().document().published()
        : when.from().filter(from -> when.isClosed() && when.days() <= MOST_DAYS);
  }

  private boolean isAskedFor(CameoRow row) {
    return only.map(pair -> isBetween(pair, row.pair())).orElse(true);
  }

  private static boolean isBetween(Selection.Pair asked, CameoRow.Pair row) {
    DirectedDyad there =
        asked
            .direction()
            .orElseGet(() -> new DirectedDyad(asked.dyad().first(), asked.dyad().second()));
    return goes(there.actor(), there.recipient(), row)
        || (asked.direction().isEmpty() && goes(there.recipient(), there.actor(), row));
  }

  private static boolean goes(StateCode from, StateCode to, CameoRow.Pair row) {
    return row.source().startsWith(ActorCode.of(from, "").cameo())
        && row.target().startsWith(ActorCode.of(to, "").cameo());
  }

  private static String line(LocalDate day, CameoRow row, Telling telling) {
    return String.join(
        "\t",
        day.toString().replace("-", ""),
        PetrarchActor.of(row.pair().source()),
        PetrarchActor.of(row.pair().target()),
        threeDigits(row.cameo().digits()),
        "",
        ids(telling),
        publisher(telling.leading().document().publisher()));
  }

  /** PETRARCH2 has no code of two digits: a root is its first sub-code. */
  private static String threeDigits(String code) {
    return code.length() == 2 ? code + "0" : code;
  }

  private static String ids(Telling telling) {
    return String.join(
        ";",
        telling.texts().stream()
            .map(text -> plain(text.sentence()).replace(';', ','))
            .distinct()
            .toList());
  }

  private static String publisher(Publisher publisher) {
    return publisher.isUnknown() ? NO_PUBLISHER : plain(publisher.name());
  }

  /** Without tabs and line ends, which part columns and rows. */
  private static String plain(String cell) {
    return cell.replaceAll("\\p{Cntrl}+", " ");
  }
}
