// SPDX-License-Identifier: Apache-2.0
package entente.exchange.score;

import entente.exchange.gold.DocumentEvent;
import java.util.List;
import java.util.Set;

/**
 * What a coder tells of its work on a text.
 *
 * @param tooLong whether a sentence has more words than its parser takes
 * @param states codes of all states that it finds named
 * @param obstacles acts that it considered and did not code
 * @param events the acts between states that it coded, alleged and denied ones too
 */
public record Account(
    boolean tooLong, Set<String> states, List<Obstacle> obstacles, List<DocumentEvent> events) {
  public Account {
    states = Set.copyOf(states);
    obstacles = List.copyOf(obstacles);
    events = List.copyOf(events);
  }

  /**
   * An act that was not coded as one.
   *
   * @param cameo its CAMEO code
   * @param kind what stood in the way
   */
  public record Obstacle(String cameo, Kind kind) {}

  /** What can stand in the way of an act. */
  public enum Kind {
    /** A party is lacking. */
    PARTIES,
    /** The words around make it no act, or one that is alleged or denied. */
    MODE
  }
}
