// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.event.Dimension;
import entente.event.EventType;
import entente.event.Mode;
import entente.ledger.Selection;
import entente.time.Window;
import entente.verify.Standing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters that every listing takes. */
final class SelectionOptions {
  @Option(names = "--from", paramLabel = "DATE", description = "First day, included.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day, included.")
  private @Nullable LocalDate to;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "PLOVER types: ${COMPLETION-CANDIDATES}.")
  private List<EventType> types = List.of();

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      split = ",",
      description = "${COMPLETION-CANDIDATES}.")
  private List<Mode> modes = List.of();

  @Option(
      names = "--dimension",
      paramLabel = "DIMENSION",
      split = ",",
      description = "${COMPLETION-CANDIDATES}.")
  private List<Dimension> dimensions = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "Where the event stands: ${COMPLETION-CANDIDATES}.")
  private List<Standing> standings = List.of();

  /** The selection, for {@code pair} or all. */
  Selection selection(Optional<Selection.Pair> pair) {
    return new Selection(
        pair, window(), Set.copyOf(types), Set.copyOf(modes), Set.copyOf(dimensions));
  }

  /** Whether an event that stands so is asked for. */
  boolean has(Standing standing) {
    return standings.isEmpty() || EnumSet.copyOf(standings).contains(standing);
  }

  private Window window() {
    Optional<LocalDate> until = Optional.ofNullable(to).map(day -> day.plusDays(1));
    Optional<LocalDate> first = Optional.ofNullable(from);
    if (first.isPresent() && until.isPresent() && !first.get().isBefore(until.get())) {
      throw EntenteException.badInput(
          "--from " + from + " is after --to " + to + "; exchange them");
    }
    return new Window(first, until);
  }
}
