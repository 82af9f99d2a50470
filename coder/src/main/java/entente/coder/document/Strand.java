// SPDX-License-Identifier: Apache-2.0
package entente.coder.document;

import entente.coder.act.Echo;
import entente.event.EventType;
import entente.event.Manner;
import entente.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a document tells of one act, in the order of telling. */
final class Strand {
  /** The rule of "the pact", which does not carry the reach of further words on. */
  static final String WEAK = "definite";

  private final List<Member> members = new ArrayList<>();

  /** A telling, the rule that put it here, and whether a noun only names the act. */
  record Member(Told told, String rule, boolean isEcho) {}

  Strand(Told first) {
    members.add(new Member(first, "founds", false));
  }

  void join(Told told, String rule) {
    members.add(new Member(told, rule, false));
  }

  void echo(Told told, String rule) {
    members.add(new Member(told, rule, true));
  }

  List<Member> members() {
    return members;
  }

  Told first() {
    return members.get(0).told();
  }

  int lastOrdinal() {
    return members.stream()
        .filter(m -> !m.rule().equals(WEAK))
        .mapToInt(m -> m.told().ordinal())
        .max()
        .orElse(-1);
  }

  /** The most exact date told so far. */
  When when() {
    return members.stream()
        .map(m -> m.told().when())
        .filter(When::isClosed)
        .min(java.util.Comparator.comparingLong(When::days))
        .orElseGet(() -> first().when());
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
      case VISIT ->
          members.stream()
              .anyMatch(m -> m.told().act().qualities().manners().contains(Manner.VISIT));
    };
  }
}
