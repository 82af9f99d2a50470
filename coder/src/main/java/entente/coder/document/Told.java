// SPDX-License-Identifier: Apache-2.0
package entente.coder.document;

import entente.actor.Actor;
import entente.actor.StateCode;
import entente.event.Act;
import entente.event.Trace;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * An act as one sentence tells it.
 *
 * @param place the sentence and the trigger in it
 * @param act who did what
 * @param when when, as the sentence tells it
 * @param source how it was read
 */
public record Told(Place place, Act act, When when, Source source) {

  /**
   * Where it stands.
   *
   * @param sentence the sentence
   * @param trigger the words that tell it
   */
  public record Place(Sentence sentence, Span trigger) {}

  /**
   * How it was read.
   *
   * @param attribution who says so
   * @param trace frame, path, parse
   * @param definite whether its words point to an act told before
   */
  public record Source(Optional<String> attribution, Trace trace, boolean definite) {}

  Told withWhen(When other) {
    return new Told(place, act, other, source);
  }

  int ordinal() {
    return place.sentence().ordinal();
  }

  NavigableSet<StateCode> states() {
    return act.parties().states();
  }

  List<Actor> mentions() {
    List<Actor> all = new ArrayList<>(act.parties().actors());
    all.addAll(act.parties().recipients());
    return all;
  }

  /** Whether both name persons for a state, and different ones. */
  boolean hasOtherPersons(Told other) {
    for (Actor mine : mentions()) {
      for (Actor theirs : other.mentions()) {
        boolean sameState = mine.code().country().equals(theirs.code().country());
        if (sameState && differ(mine.person(), theirs.person())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean differ(Optional<String> a, Optional<String> b) {
    return a.isPresent()
        && b.isPresent()
        && !last(a.get()).equals(last(b.get()))
        && !a.get().contains(last(b.get()))
        && !b.get().contains(last(a.get()));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Whether one goes from A to B and the other from B to A. */
  boolean isOpposite(Told other) {
    return !act.parties().isReciprocal()
        && !other.act.parties().isReciprocal()
        && !act.parties().recipients().isEmpty()
        && !other.act.parties().recipients().isEmpty()
        && !act.parties().actorStates().equals(other.act.parties().actorStates());
  }
}
