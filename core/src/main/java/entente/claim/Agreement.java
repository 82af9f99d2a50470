// SPDX-License-Identifier: Apache-2.0
package entente.claim;

import entente.actor.StateCode;
import entente.event.Dimension;
import entente.evidence.Evidence;
import entente.time.When;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An agreement between states, as the documents tell of it.
 *
 * @param id its identity
 * @param title its fullest name in the words of a document
 * @param parties the states
 * @param subject what sort of agreement on what
 * @param course how far it has come
 * @param accounts what each side says of it, by place
 */
public record Agreement(
    AgreementId id,
    String title,
    NavigableSet<StateCode> parties,
    Subject subject,
    Course course,
    List<Account> accounts) {
  public Agreement {
    parties = Collections.unmodifiableNavigableSet(new TreeSet<>(parties));
    accounts = List.copyOf(accounts);
  }

  /**
   * What an agreement is.
   *
   * @param kind memorandum, treaty, contract ...
   * @param field the field of the relation it belongs to
   */
  public record Subject(Kind kind, Dimension field) {}

  /** Sorts of agreements. */
  public enum Kind {
    MEMORANDUM,
    TREATY,
    CONVENTION,
    PROTOCOL,
    CREDIT_LINE,
    CONTRACT,
    DECLARATION,
    LETTER_OF_INTENT,
    ROADMAP,
    AGREEMENT;

    /** The word used in output, such as {@code credit-line}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * How far an agreement has come, and what stands beside that.
   *
   * @param status the furthest step that is told as done
   * @param steps each step, by date, then place
   * @param sideStates what stands beside the track, such as {@code text undisclosed} or {@code
   *     denied by BOL}; in alphabetical order
   */
  public record Course(AgreementStatus status, List<Step> steps, List<String> sideStates) {
    public Course {
      steps = List.copyOf(steps);
      sideStates = List.copyOf(sideStates);
    }
  }

  /**
   * A step of an agreement.
   *
   * @param status the step
   * @param when when
   * @param by who says so, in the words of the document; empty if its narrator does
   * @param line the event or claim that tells it
   * @param evidence where
   */
  public record Step(
      AgreementStatus status, When when, Optional<String> by, String line, Evidence evidence) {}

  /**
   * What one side says of an agreement.
   *
   * @param state the state that speaks
   * @param says its words, as the document has them
   * @param evidence where
   */
  public record Account(StateCode state, String says, Evidence evidence) {}
}
