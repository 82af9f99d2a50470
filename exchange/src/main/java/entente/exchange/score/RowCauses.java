// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.actor.ActorCode;
import entente.event.CameoCode;
import entente.exchange.form.PlannedCodes;
import entente.exchange.gold.CodedRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why rows of a sentence differ. Causes are tried in the order of the way of a sentence, so that
 * the first one told is the first that has to be mended.
 *
 * @param keys how rows are compared
 */
record RowCauses(Keys keys) {
  private static final double SAME_CODE = 5;
  private static final double SAME_PAIR = 8;
  private static final double REVERSED_PAIR = 6;
  private static final double SHARED_PARTY = 2;

  /**
   * A mark that is missed.
   *
   * @param mark the mark
   * @param row the prediction most like it, if any is
   * @param rows all predictions of the sentence
   * @param level by what they are compared
   */
  record Case(CodedRow mark, Optional<CodedRow> row, List<CodedRow> rows, Level level) {}

  /** How much two rows that differ are alike; 0 if neither code nor pair is the same. */
  double likeness(CodedRow mark, CodedRow row, Level level) {
    boolean code = sameCode(mark, row, level);
    if (!level.hasPair()) {
      return quad(mark).equals(quad(row)) ? 2 : 1;
    }
    if (!code && !samePair(mark, row)) {
      return 0;
    }
    return (code ? SAME_CODE : 0) + likeness(mark, row) + (quad(mark).equals(quad(row)) ? 1 : 0);
  }

  private double likeness(CodedRow mark, CodedRow row) {
    if (samePair(mark, row)) {
      Optional<String> pair = keys.key(mark, Level.DYAD);
      return pair.equals(keys.key(row, Level.DYAD)) ? SAME_PAIR : REVERSED_PAIR;
    }
    boolean shared =
        country(mark.pair().actor()).equals(country(row.pair().actor()))
            || country(mark.pair().recipient()).equals(country(row.pair().recipient()));
    return shared ? SHARED_PARTY : 0;
  }

  private Optional<String> quad(CodedRow row) {
    return keys.key(row, Level.QUAD);
  }

  private static Optional<String> country(Optional<String> party) {
    return party.map(TestCodes::country);
  }

  private boolean sameCode(CodedRow a, CodedRow b, Level level) {
    Optional<String> code = keys.key(a, level.ofCodes());
    return code.isPresent() && code.equals(keys.key(b, level.ofCodes()));
  }

  private boolean samePair(CodedRow a, CodedRow b) {
    Optional<String> pair = keys.key(a, Level.DYAD_UNDIRECTED);
    return pair.isPresent() && pair.equals(keys.key(b, Level.DYAD_UNDIRECTED));
  }

  /** What tells a mark from the row most like it. */
  Cause ofDifference(CodedRow mark, CodedRow row, Level level) {
    if (level.hasPair() && sameCode(mark, row, level)) {
      return Cause.ACTOR_WRONG;
    }
    return isOtherMode(mark, row) ? Cause.MODE : Cause.WRONG_FRAME;
  }

  /** Whether one is the code of the act itself and the other that of a plan of it. */
  private boolean isOtherMode(CodedRow mark, CodedRow row) {
    Optional<String> marked = keys.key(mark, Level.PLOVER);
    Stream<CodedRow.Code> others =
        Stream.concat(
            row.code().cameo().flatMap(RowCauses::planned).map(CodedRow.Code::ofCameo).stream(),
            row.type().map(CodedRow.Code::ofPlover).stream());
    return marked.isPresent()
        && others.map(CodedRow::of).anyMatch(o -> keys.key(o, Level.PLOVER).equals(marked));
  }

  private static Optional<String> planned(String cameo) {
    return CameoCode.find(cameo).map(code -> PlannedCodes.of(code).digits());
  }

  /** Why a mark is missed. */
  Cause ofMissed(Case missed, Optional<Account> account) {
    if (account.filter(Account::tooLong).isPresent()) {
      return Cause.PARSE;
    }
    if (missed.row().isPresent()) {
      Cause cause = ofDifference(missed.mark(), missed.row().get(), missed.level());
      boolean unknown = account.filter(a -> lacksParty(missed.mark(), a)).isPresent();
      return cause == Cause.ACTOR_WRONG && unknown ? Cause.ACTOR_UNNAMED : cause;
    }
    boolean open =
        missed.level().hasPair()
            && missed.rows().stream()
                .filter(row -> !Keys.isNamed(row))
                .anyMatch(row -> sameCode(missed.mark(), row, missed.level()));
    if (open) {
      return Cause.ACTOR_MISSING;
    }
    return account.map(a -> ofSilence(missed, a)).orElse(Cause.NOT_TOLD);
  }

  private Cause ofSilence(Case missed, Account account) {
    if (lacksParty(missed.mark(), account)) {
      return Cause.ACTOR_UNNAMED;
    }
    if (stoodInTheWay(missed, account, Account.Kind.MODE)) {
      return Cause.MODE;
    }
    return stoodInTheWay(missed, account, Account.Kind.PARTIES)
        ? Cause.ACTOR_MISSING
        : Cause.NO_FRAME;
  }

  private boolean stoodInTheWay(Case missed, Account account, Account.Kind kind) {
    return account.obstacles().stream()
        .filter(obstacle -> obstacle.kind() == kind)
        .map(obstacle -> CodedRow.of(CodedRow.Code.ofCameo(obstacle.cameo())))
        .anyMatch(row -> sameCode(missed.mark(), row, missed.level()));
  }

  /** Whether a state among the parties, or all states where none is marked, is named nowhere. */
  private static boolean lacksParty(CodedRow mark, Account account) {
    Set<String> named =
        account.states().stream()
            .map(state -> new ActorCode(state, "").cameo())
            .map(TestCodes::country)
            .collect(Collectors.toSet());
    List<String> parties =
        Stream.of(mark.pair().actor(), mark.pair().recipient())
            .filter(Keys::isKnown)
            .flatMap(Optional::stream)
            .map(TestCodes::country)
            .toList();
    return parties.isEmpty()
        ? named.isEmpty()
        : parties.stream().anyMatch(p -> !isOrganisation(p) && !named.contains(p));
  }

  /** What is no state; whether it is named cannot be told by the list of states. */
  private static boolean isOrganisation(String country) {
    return switch (country) {
      case "IGO", "NGO", "NGM", "IMG", "MNC", "INT", "EUR", "ISM" -> true;
      default -> false;
    };
  }
}
