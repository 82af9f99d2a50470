// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.actor.ActorCode;
import entente.exchange.gold.CodedRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a row is compared at a level: two rows with one key are the same there. */
record Keys(Scheme scheme) {
  /** Key of a predicted row that lacks what the level compares; no marked row has it. */
  static final String LACKING = "-";

  private static final String NEUTRAL = "0";

  /** The key of a row; empty if it lacks what the level compares. */
  Optional<String> key(CodedRow row, Level level) {
    Optional<String> quad = quad(row);
    if (scheme.penta() && quad.filter(NEUTRAL::equals).isPresent()) {
      return level == Level.QUAD ? quad : Optional.empty();
    }
    return switch (level) {
      case ROOT -> root(row);
      case CAMEO3 ->
          cameo(row).filter(code -> code.length() >= 3).map(code -> code.substring(0, 3));
      case PLOVER -> plover(row);
      case QUAD -> quad;
      case DYAD -> pair(row, false);
      case DYAD_UNDIRECTED -> undirected(row);
      case EXACT_FULL -> joined(pair(row, true), root(row));
      case EXACT -> joined(pair(row, false), root(row));
      case EXACT_PLOVER -> joined(pair(row, false), plover(row));
      case EXACT_QUAD -> joined(pair(row, false), quad.filter(q -> !q.equals(NEUTRAL)));
    };
  }

  private static Optional<String> joined(Optional<String> pair, Optional<String> code) {
    return pair.flatMap(p -> code.map(c -> p + " " + c));
  }

  private static Optional<String> cameo(CodedRow row) {
    return row.code().cameo().filter(code -> code.length() >= 2);
  }

  private static Optional<String> root(CodedRow row) {
    return cameo(row).map(code -> code.substring(0, 2));
  }

  private Optional<String> plover(CodedRow row) {
    Optional<String> type = row.code().plover().or(() -> cameo(row).flatMap(TestCodes::plover));
    return scheme.yield() ? type.map(TestCodes::merged) : type;
  }

  private Optional<String> quad(CodedRow row) {
    if (row.code().quad().isPresent()) {
      return Optional.of(Integer.toString(row.code().quad().getAsInt()));
    }
    Optional<String> root = root(row);
    if (root.isEmpty()) {
      return plover(row).flatMap(TestCodes::quadOfPlover);
    }
    return root.flatMap(scheme.penta() ? TestCodes::pentaOfRoot : TestCodes::quadOfRoot);
  }

  private static Optional<String> pair(CodedRow row, boolean full) {
    return isNamed(row)
        ? Optional.of(
            party(row.pair().actor().orElseThrow(), full)
                + " "
                + party(row.pair().recipient().orElseThrow(), full))
        : Optional.empty();
  }

  private static String party(String actor, boolean full) {
    String country = TestCodes.country(actor);
    return full && actor.length() > 3 ? country + actor.substring(3) : country;
  }

  private static Optional<String> undirected(CodedRow row) {
    if (!isNamed(row)) {
      return Optional.empty();
    }
    String actor = TestCodes.country(row.pair().actor().orElseThrow());
    String recipient = TestCodes.country(row.pair().recipient().orElseThrow());
    return Optional.of(
        actor.compareTo(recipient) <= 0 ? actor + " " + recipient : recipient + " " + actor);
  }

  /** Whether both parties are known. */
  static boolean isNamed(CodedRow row) {
    return isKnown(row.pair().actor()) && isKnown(row.pair().recipient());
  }

  /** Whether a party is given and resolved. */
  static boolean isKnown(Optional<String> party) {
    return party.filter(code -> !code.startsWith(ActorCode.UNRESOLVED)).isPresent();
  }

  /**
   * The keys of all marked rows; empty if one of them lacks what the level compares: what is not
   * marked cannot be missed.
   */
  Optional<Set<String>> marked(List<CodedRow> rows, Level level) {
    Set<String> keys = new LinkedHashSet<>();
    for (CodedRow row : rows) {
      Optional<String> key = key(row, level);
      if (key.isEmpty()) {
        return Optional.empty();
      }
      key.filter(k -> !isNeutral(k, level)).ifPresent(keys::add);
    }
    return Optional.of(keys);
  }

  /** The keys of all predicted rows that count at the level. */
  Set<String> predicted(List<CodedRow> rows, Level level) {
    Set<String> keys = new LinkedHashSet<>();
    rows.forEach(row -> predicted(row, level).ifPresent(keys::add));
    return keys;
  }

  /**
   * The key of a predicted row; empty if it does not count at the level. A row that leaves a party
   * open says nothing of a pair, and statements have no PLOVER type: neither counts where these are
   * compared. Any other row that lacks something counts as a wrong one.
   */
  Optional<String> predicted(CodedRow row, Level level) {
    if (level.hasPair() && !isNamed(row)) {
      return Optional.empty();
    }
    Optional<String> key = key(row, level).filter(k -> !isNeutral(k, level));
    boolean typeless = level == Level.PLOVER || level == Level.EXACT_PLOVER;
    boolean neutral = key.isEmpty() && key(row, level).isPresent();
    return key.isPresent() || typeless || neutral ? key : Optional.of(LACKING);
  }

  private boolean isNeutral(String key, Level level) {
    return scheme.penta() && level == Level.QUAD && key.equals(NEUTRAL);
  }
}
