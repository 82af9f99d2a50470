// SPDX-License-Identifier: Apache-2.0
package entente.reading;

import entente.actor.StateCode;
import entente.evidence.Sentence;
import entente.evidence.Span;
import entente.time.When;
import java.util.Optional;
import java.util.OptionalInt;

/** Words of a sentence that name something of which facts may be known. */
public sealed interface Naming {
  /** Where it stands. */
  Place place();

  /**
   * Where a naming stands.
   *
   * @param sentence the sentence
   * @param span its words in the document's text
   */
  record Place(Sentence sentence, Span span) {}

  /**
   * A person with an office of a state: {@code Bolivian President Evo Morales}.
   *
   * @param place the words
   * @param state the state
   * @param office English, lower case, as in the table of office holders: {@code president}
   * @param person the name as the text has it
   * @param tense when the text says the office was held
   */
  record Title(Place place, StateCode state, String office, String person, Tense tense)
      implements Naming {}

  /** When, by the words of a title, the office is held. */
  enum Tense {
    /** No word tells: at the time of what is told. */
    PLAIN,
    /** {@code then-President}: at the time of what is told, not now. */
    THEN,
    /** {@code former}: before. */
    FORMER,
    /** {@code President-elect}, {@code future}, {@code candidate}: not yet. */
    ELECT,
    /** {@code current}, {@code incumbent}: when the text was written. */
    CURRENT
  }

  /**
   * A person of the table of office holders, with or without a title.
   *
   * @param place the words
   * @param state the state he held office for
   * @param person the full name of the table
   */
  record Person(Place place, StateCode state, String person) implements Naming {}

  /**
   * Words that tell a time.
   *
   * @param place the words
   * @param when the days they mean, counted from the document's date where they must be; a weekday
   *     the text names beside a day is kept, also where it disagrees
   */
  record Time(Place place, When when) implements Naming {}

  /**
   * A gathering of the table: {@code the 16th BRICS summit in Kazan}.
   *
   * @param place the words
   * @param series as in the table
   * @param edition which of them
   */
  record Gathering(Place place, String series, Edition edition) implements Naming {}

  /**
   * Which gathering of a series the words tell.
   *
   * @param number its number
   * @param year the year in its name
   * @param city where it was held, in the words of the text
   */
  record Edition(OptionalInt number, OptionalInt year, Optional<String> city) {}

  /**
   * A state by a name of its own.
   *
   * @param place the words
   * @param state the state
   */
  record OfState(Place place, StateCode state) implements Naming {}
}
