// SPDX-License-Identifier: Apache-2.0
package entente.coder.document;

import entente.actor.StateCode;
import entente.event.Mode;
import entente.time.When;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Whether a telling tells an act told before: same states, same type, same mode, no contradiction
 * in direction or dates, and one of
 *
 * <ul>
 *   <li>{@code same-sentence}: told in one sentence, unless with two dates;
 *   <li>{@code same-date}: both dated, with days in common;
 *   <li>{@code anaphora}: undated, its words point back, the act told shortly before;
 *   <li>{@code same-persons}: undated, in the next sentences, no other persons named;
 *   <li>{@code recap}: undated, and the document tells only one such act.
 * </ul>
 */
final class SameAct {
  private static final int ADJACENT = 2;

  private SameAct() {}

  /** The act it tells again, and the rule that says so. */
  record Found(Strand strand, String rule) {}

  static Optional<Found> find(List<Strand> strands, Told told) {
    NavigableSet<StateCode> states = told.states();
    List<Strand> candidates =
        states.size() < 2
            ? List.of()
            : strands.stream()
                .filter(s -> s.states().equals(states))
                .filter(s -> isCandidate(s, told))
                .toList();
    return candidates.stream()
        .sorted(Comparator.comparingInt(Strand::lastOrdinal).reversed())
        .flatMap(s -> rule(s, told, candidates.size()).map(r -> new Found(s, r)).stream())
        .findFirst();
  }

  private static boolean isCandidate(Strand strand, Told told) {
    Told first = strand.first();
    return first.act().type().equals(told.act().type())
        && first.act().mode() == told.act().mode()
        && !first.isOpposite(told)
        && strand.when().isCompatible(told.when());
  }

  private static Optional<String> rule(Strand strand, Told told, int candidates) {
    When before = strand.when();
    int distance = told.ordinal() - strand.lastOrdinal();
    if (distance == 0) {
      return Optional.of("same-sentence");
    }
    if (before.isClosed() && told.when().isClosed()) {
      return Optional.of("same-date");
    }
    if (told.source().definite() && distance <= 3) {
      return Optional.of("anaphora");
    }
    if (isOnOwnWeekday(told, before)) {
      return Optional.empty();
    }
    boolean otherPersons = strand.first().hasOtherPersons(told);
    if (distance <= ADJACENT && !otherPersons) {
      return Optional.of("same-persons");
    }
    boolean undated = told.when().isUndated() || before.isUndated();
    boolean sameCode = code(strand.first()).equals(code(told));
    boolean recap =
        undated
            && sameCode
            && candidates == 1
            && !otherPersons
            && told.act().mode() == Mode.HAPPENED;
    return recap ? Optional.of("recap") : Optional.empty();
  }

  // "On a Thursday, X came to Y": a day of its own, though not known which.
  private static boolean isOnOwnWeekday(Told told, When before) {
    return told.when().isUndated()
        && told.when().weekday().isPresent()
        && !told.when().weekday().equals(before.weekday());
  }

  private static String code(Told told) {
    String digits = told.act().cameo().digits();
    return digits.substring(0, Math.min(3, digits.length()));
  }
}
