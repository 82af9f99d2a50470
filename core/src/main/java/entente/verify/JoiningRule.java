// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Parties;
import entente.event.Act;
import entente.event.Event;
import entente.event.Mode;
import entente.time.Grain;
import entente.time.When;

/**
 * The rules by which two documents are taken to tell of one act. All ask for the same pairs of
 * states, the same PLOVER type, no contrary direction, no different persons on a side, and, but for
 * a later denial, dates that are known at both ends, a month or finer, and have a day in common.
 * They differ in the modes they join. Described for readers in docs/methods/joining.md.
 */
enum JoiningRule {
  /** Both in the same mode. */
  SAME_DAY("same-day") {
    @Override
    boolean joins(Mode one, Mode other) {
      return one == other;
    }
  },
  /** One tells the plan, the other that it happened. */
  PLAN_CARRIED_OUT("plan-carried-out") {
    @Override
    boolean joins(Mode one, Mode other) {
      return are(one, other, Mode.PLANNED, Mode.HAPPENED);
    }
  },
  /** One denies what the other tells or alleges. */
  DENIAL("denial") {
    @Override
    boolean joins(Mode one, Mode other) {
      return are(one, other, Mode.DENIED, Mode.HAPPENED)
          || are(one, other, Mode.DENIED, Mode.ALLEGED);
    }
  },
  /** The same, where the denial has no date, or a later one, and names the same thing. */
  DENIAL_LATER("denial-later") {
    @Override
    boolean joins(Mode one, Mode other) {
      return DENIAL.joins(one, other);
    }

    @Override
    boolean datesFit(Event one, Event other) {
      return Denials.meet(one, other);
    }
  };

  /** A month is the coarsest date that joins: two visits a year are usual, two a month are not. */
  private static final int MOST_DAYS = 31;

  private final String word;

  JoiningRule(String word) {
    this.word = word;
  }

  abstract boolean joins(Mode one, Mode other);

  /** As the ledger prints it. */
  String word() {
    return word;
  }

  /** Whether the rule takes the two for one act. */
  boolean holds(Event one, Event other) {
    return joins(one.act().mode(), other.act().mode())
        && sameAct(one.act(), other.act())
        && datesFit(one, other);
  }

  /** Whether nothing in their dates keeps the two from being one act. */
  boolean datesFit(Event one, Event other) {
    return sameDays(one.when(), other.when());
  }

  private static boolean are(Mode one, Mode other, Mode a, Mode b) {
    return (one == a && other == b) || (one == b && other == a);
  }

  private static boolean sameAct(Act one, Act other) {
    Parties parties = one.parties();
    return one.type().isPresent()
        && one.type().equals(other.type())
        && !parties.dyads().isEmpty()
        && parties.dyads().equals(other.parties().dyads())
        && sameDirection(parties, other.parties())
        && Persons.agree(parties, other.parties());
  }

  private static boolean sameDirection(Parties one, Parties other) {
    return one.isReciprocal()
        || other.isReciprocal()
        || (one.actorStates().equals(other.actorStates())
            && one.recipientStates().equals(other.recipientStates()));
  }

  private static boolean sameDays(When one, When other) {
    return isExact(one) && isExact(other) && one.isCompatible(other);
  }

  private static boolean isExact(When when) {
    return when.isClosed() && when.grain() != Grain.NONE && when.days() <= MOST_DAYS;
  }
}
