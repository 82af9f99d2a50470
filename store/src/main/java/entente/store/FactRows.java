// SPDX-License-Identifier: Apache-2.0
package entente.store;

import entente.fact.Fact;
import entente.time.Window;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes facts; one that is held already, wherever it was read, adds nothing. */
final class FactRows {
  private FactRows() {}

  private record Content(String subject, Fact.Predicate predicate, String object, Window validity) {
    static Content of(Fact fact) {
      return new Content(
          fact.subject().key(), fact.predicate(), fact.object().key(), fact.validity());
    }
  }

  /** Those that the ledger does not hold. */
  static List<Fact> fresh(Session session, List<Fact> facts) {
    List<String> subjects = facts.stream().map(f -> f.subject().key()).distinct().toList();
    Set<Content> held = new HashSet<>();
    session
        .listOf("facts_of_subjects", Lines::fact, subjects)
        .forEach(fact -> held.add(Content.of(fact)));
    return facts.stream().filter(fact -> held.add(Content.of(fact))).toList();
  }

  /** All of these, numbered from {@code entry} on. */
  static void add(Session session, List<Fact> facts, long entry) throws SQLException {
    long number = entry;
    for (Fact fact : facts) {
      session
          .rows("facts")
          .add(
              number++,
              fact.subject().key(),
              fact.subject().label(),
              fact.predicate(),
              fact.object().key(),
              fact.object().label(),
              fact.validity().from(),
              fact.validity().until(),
              fact.source().format(),
              fact.source().file(),
              fact.source().line());
    }
  }
}
