// SPDX-License-Identifier: Apache-2.0
package entente.coder.document;

import entente.actor.StateCode;
import entente.coder.act.Echo;
import entente.event.EventType;
import entente.event.Manner;
import entente.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** All that a document tells of one act, in the order of telling. */
final class Strand {
  /** The rule of "the pact", which does not carry the reach of further words on. */
  static final String WEAK = "definite";

  private final List<Member> members = new ArrayList<>();
  private final NavigableSet<StateCode> states;
  private When when;
  private int lastOrdinal = -1;
  private boolean visit;

  /** A telling, the rule that put it here, and whether a noun only names the act. */
  record Member(Told told, String rule, boolean isEcho) {}

  Strand(Told first) {
    this.states = first.states();
    this.when = first.when();
    add(new Member(first, "founds", false));
  }

  void join(Told told, String rule) {
    add(new Member(told, rule, false));
  }

  void echo(Told told, String rule) {
    add(new Member(told, rule, true));
  }

  // Kept up to date here: a long page may tell one act thousands of times.
  private void add(Member member) {
    members.add(member);
    Told told = member.told();
    lastOrdinal = member.rule().equals(WEAK) ? lastOrdinal : Math.max(lastOrdinal, told.ordinal());
    visit |= told.act().qualities().manners().contains(Manner.VISIT);
    boolean moreExact = !when.isClosed() || told.when().days() < when.days();
    when = told.when().isClosed() && moreExact ? told.when() : when;
  }

  /** The states of the act. */
  NavigableSet<StateCode> states() {
    return states;
  }

  List<Member> members() {
    return members;
  }

  Told first() {
    return members.get(0).told();
  }

  /** The last sentence that tells it; later ones that only name it do not count. */
  int lastOrdinal() {
    return lastOrdinal;
  }

  /** The most exact date told so far. */
  When when() {
    return when;
  }

  Optional<EventType> type() {
    return first().act().type();
  }

  /** Whether a noun of {@code kind} may name this act. */
  boolean isA(Echo.Kind kind) {
    String cameo = first().act().cameo().digits();
    return switch (kind) {
      case AGREEMENT ->
          cameo.equals("057") || (cameo.startsWith("03") && first().act().parties().isReciprocal());
      case TALKS -> type().filter(EventType.CONSULT::equals).isPresent();
      case VISIT -> visit;
    };
  }
}
