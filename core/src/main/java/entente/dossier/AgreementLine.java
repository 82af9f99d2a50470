// SPDX-License-Identifier: Apache-2.0
package entente.dossier;

import entente.time.When;
import entente.verify.Standing;
import java.util.List;
import java.util.Optional;

/**
 * An agreement that the documents name.
 *
 * @param title its name in the words of a document, such as {@code memorandum of understanding}
 * @param status how far the documents say it has come, such as {@code signed}, or {@code named
 *     only} where none tells of a step
 * @param when when that step was taken; undated where a claim names it
 * @param basis what names it
 * @param track its steps and accounts; empty where it is known by its title alone
 * @param notes the notes that quote it
 */
public record AgreementLine(
    String title,
    String status,
    When when,
    Basis basis,
    Optional<Track> track,
    List<Integer> notes) {
  public AgreementLine {
    notes = List.copyOf(notes);
  }

  /**
   * What names an agreement.
   *
   * @param line id of the agreement, event or claim
   * @param standing the standing of the event; empty where a claim only names the agreement
   */
  public record Basis(String line, Optional<Standing> standing) {}

  /**
   * What is told of an agreement.
   *
   * @param parties names of the states
   * @param kind what sort of agreement
   * @param field the field of the relation it belongs to
   * @param sideStates what stands beside the track: {@code text undisclosed}
   * @param steps each step, by date
   * @param accounts what each side says, side by side
   */
  public record Track(
      List<String> parties,
      String kind,
      String field,
      List<String> sideStates,
      List<Step> steps,
      List<Account> accounts) {
    public Track {
      parties = List.copyOf(parties);
      sideStates = List.copyOf(sideStates);
      steps = List.copyOf(steps);
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * A step.
   *
   * @param status the step: {@code signed}
   * @param when when
   * @param by who says so; empty if the narrator does
   * @param note the note that quotes it
   */
  public record Step(String status, When when, Optional<String> by, int note) {}

  /**
   * What one side says.
   *
   * @param state its code
   * @param name its name
   * @param says its words
   * @param note the note that quotes it
   */
  public record Account(String state, String name, String says, int note) {}
}
