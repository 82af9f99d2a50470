// SPDX-License-Identifier: Apache-2.0
package entente.fact;

import entente.time.Window;

/**
 * A fact that a feed tells: something holds of something for a time.
 *
 * @param subject of whom: a person
 * @param predicate what holds
 * @param object towards what: a state, an office of a state
 * @param validity the days on which it holds, as far as the feed knows them
 * @param source where it was read
 */
public record Fact(Term subject, Predicate predicate, Term object, Window validity, Source source) {
  /**
   * A thing facts are told of.
   *
   * @param key tells it from all others of its feed: {@code Q57336}, {@code BOL}, {@code
   *     BOL:president}
   * @param label its name in words
   */
  public record Term(String key, String label) {
    /**
     * @throws IllegalArgumentException if the key is empty
     */
    public Term {
      if (key.isEmpty()) {
        throw new IllegalArgumentException("a term without a key: '" + label + "'");
      }
    }
  }

  /** What holds between subject and object. */
  public enum Predicate {
    /** A person holds an office of a state. */
    HOLDS_OFFICE("holds-office"),
    /** A person is the one who governs a state, whatever the office. */
    GOVERNS("governs");

    private final String word;

    Predicate(String word) {
      this.word = word;
    }

    /** Its word, as stored and printed. */
    public String word() {
      return word;
    }

    /**
     * The predicate of a word.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    public static Predicate of(String word) {
      for (Predicate predicate : values()) {
        if (predicate.word.equals(word)) {
          return predicate;
        }
      }
      throw new IllegalArgumentException("no predicate '" + word + "'");
    }
  }

  /**
   * Where a fact was read.
   *
   * @param format the feed's name, as {@code load} takes it: {@code reign}
   * @param file the file's name
   * @param line the line, from 1
   */
  public record Source(String format, String file, int line) {}

  /** Whether the other says the same, wherever it was read. */
  public boolean repeats(Fact other) {
    return subject.key().equals(other.subject.key())
        && predicate == other.predicate
        && object.key().equals(other.object.key())
        && validity.equals(other.validity);
  }
}
