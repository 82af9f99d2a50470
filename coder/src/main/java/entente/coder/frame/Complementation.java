// SPDX-License-Identifier: Apache-2.0
package entente.coder.frame;

import entente.event.EventType;
import java.util.List;
import java.util.Set;

/** What a frame asks to stand beside its trigger: the column {@code object}. */
public sealed interface Complementation {
  /** Whether the clause has it. */
  boolean fits(Clause clause);

  /** How much it asks for; a frame that asks for more is tried first. */
  int weight();

  /** Whether it asks for a party. */
  default boolean asksForParty() {
    return false;
  }

  /** Asks for nothing. */
  record Anything() implements Complementation {
    @Override
    public boolean fits(Clause clause) {
      return true;
    }

    @Override
    public int weight() {
      return 0;
    }
  }

  /** Asks for a state or organisation, which its slots must find anyway. */
  record Party() implements Complementation {
    @Override
    public boolean fits(Clause clause) {
      return true;
    }

    @Override
    public int weight() {
      return 2;
    }

    @Override
    public boolean asksForParty() {
      return true;
    }
  }

  /** Asks for an object, or a noun behind a preposition, that is one of these nouns. */
  record Nouns(Set<String> nouns) implements Complementation {
    public Nouns {
      nouns = Set.copyOf(nouns);
    }

    @Override
    public boolean fits(Clause clause) {
      return clause.arguments().stream().anyMatch(noun -> clause.isOf(noun, nouns));
    }

    @Override
    public int weight() {
      return 3;
    }
  }

  /** Asks for a noun behind a preposition. */
  record Oblique(String preposition, Complementation noun) implements Complementation {
    @Override
    public boolean fits(Clause clause) {
      return clause.obliques(preposition).stream().anyMatch(n -> fits(clause, n));
    }

    private boolean fits(Clause clause, int candidate) {
      if (noun instanceof Nouns of) {
        return clause.isOf(candidate, of.nouns());
      }
      return !(noun instanceof Party) || clause.isParty(candidate);
    }

    @Override
    public int weight() {
      return 1 + noun.weight();
    }

    @Override
    public boolean asksForParty() {
      return noun.asksForParty();
    }
  }

  /**
   * Asks for an infinitive, of a verb that makes an act of one of these types, or with one of these
   * words under it, if any is named.
   */
  record Infinitive(List<EventType> types, Set<String> words) implements Complementation {
    public Infinitive {
      types = List.copyOf(types);
      words = Set.copyOf(words);
    }

    @Override
    public boolean fits(Clause clause) {
      return clause.complement().stream()
          .anyMatch(verb -> (types.isEmpty() && words.isEmpty()) || tells(clause, verb));
    }

    private boolean tells(Clause clause, int verb) {
      return types.stream().anyMatch(t -> clause.makes(verb, t))
          || (!words.isEmpty() && clause.hasWord(words));
    }

    @Override
    public int weight() {
      return 2 + (types.isEmpty() ? 0 : 2) + (words.isEmpty() ? 0 : 2);
    }
  }

  /** Asks for a subject that is one of these nouns. */
  record Subject(Set<String> nouns) implements Complementation {
    public Subject {
      nouns = Set.copyOf(nouns);
    }

    @Override
    public boolean fits(Clause clause) {
      return clause.subjects().stream().anyMatch(noun -> clause.isOf(noun, nouns));
    }

    @Override
    public int weight() {
      return 3;
    }
  }

  /** Asks for a subject that stands for somebody. */
  record ActingParty() implements Complementation {
    @Override
    public boolean fits(Clause clause) {
      return clause.subjects().stream().anyMatch(clause::isParty);
    }

    @Override
    public int weight() {
      return 1;
    }
  }

  /** Asks for a subject that stands for a state itself: its government, not its people. */
  record ActingState() implements Complementation {
    @Override
    public boolean fits(Clause clause) {
      return clause.subjects().stream().anyMatch(clause::isState);
    }

    @Override
    public int weight() {
      return 2;
    }
  }

  /** Asks for an object, and no noun behind a preposition, that is one of these nouns. */
  record Direct(Set<String> nouns) implements Complementation {
    public Direct {
      nouns = Set.copyOf(nouns);
    }

    @Override
    public boolean fits(Clause clause) {
      return clause.objects().stream().anyMatch(noun -> clause.isOf(noun, nouns));
    }

    @Override
    public int weight() {
      return 3;
    }
  }

  /** Asks for a clause with "that". */
  record That() implements Complementation {
    @Override
    public boolean fits(Clause clause) {
      return clause.hasThat();
    }

    @Override
    public int weight() {
      return 2;
    }
  }

  /** Asks for a clause that says what somebody must or should do. */
  record Duty() implements Complementation {
    @Override
    public boolean fits(Clause clause) {
      return clause.hasDuty();
    }

    @Override
    public int weight() {
      return 4;
    }
  }

  /** Asks for one of these words anywhere under the trigger. */
  record Words(Set<String> lemmas) implements Complementation {
    public Words {
      lemmas = Set.copyOf(lemmas);
    }

    @Override
    public boolean fits(Clause clause) {
      return clause.hasWord(lemmas);
    }

    @Override
    public int weight() {
      return 2;
    }
  }

  /** Asks for all. */
  record All(List<Complementation> parts) implements Complementation {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean fits(Clause clause) {
      return parts.stream().allMatch(p -> p.fits(clause));
    }

    @Override
    public int weight() {
      return parts.stream().mapToInt(Complementation::weight).sum() + 1;
    }

    @Override
    public boolean asksForParty() {
      return parts.stream().anyMatch(Complementation::asksForParty);
    }
  }

  /** Asks for one of these. */
  record Either(List<Complementation> parts) implements Complementation {
    public Either {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean fits(Clause clause) {
      return parts.stream().anyMatch(p -> p.fits(clause));
    }

    @Override
    public int weight() {
      return parts.stream().mapToInt(Complementation::weight).max().orElse(0);
    }

    @Override
    public boolean asksForParty() {
      return parts.stream().allMatch(Complementation::asksForParty);
    }
  }
}
