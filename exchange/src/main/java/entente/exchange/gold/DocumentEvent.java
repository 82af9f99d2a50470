// SPDX-License-Identifier: Apache-2.0
package entente.exchange.gold;

import entente.evidence.Span;
import entente.exchange.form.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An act between states in a document, as marked or as predicted.
 *
 * @param sides who towards whom
 * @param what type and mode
 * @param date on one line: a day, a month, a year, {@code A/B}; empty if it has none
 * @param spans where it is told, first mention first
 * @param tolerated other readings that are right too; nothing in a prediction
 */
public record DocumentEvent(
    Sides sides, What what, Optional<String> date, List<Span> spans, Tolerated tolerated) {
  public DocumentEvent {
    spans = List.copyOf(spans);
  }

  /**
   * Codes as written in the line.
   *
   * @param actors who acts; the formats call it {@code source}
   * @param recipients towards whom; the formats call it {@code target}; none in a mutual act
   * @param reciprocal whether direction does not count
   */
  public record Sides(List<String> actors, List<String> recipients, boolean reciprocal) {
    public Sides {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
    }

    private String words() {
      String others = recipients.isEmpty() ? "" : " > " + String.join(" ", recipients);
      return String.join(" ", actors) + others;
    }
  }

  /**
   * What was done.
   *
   * @param type a PLOVER type; empty if the line has none
   * @param mode {@code happened} where the line does not tell
   */
  public record What(String type, String mode) {}

  /**
   * What counts as right beside the marked reading.
   *
   * @param types other types
   * @param modes other modes
   * @param dates other dates; an empty one says that no date is right too
   * @param optional whether neither finding nor missing it counts
   */
  public record Tolerated(
      List<String> types, List<String> modes, List<Optional<String>> dates, boolean optional) {
    public Tolerated {
      types = List.copyOf(types);
      modes = List.copyOf(modes);
      dates = List.copyOf(dates);
    }

    /** Nothing else is right. */
    public static Tolerated nothing() {
      return new Tolerated(List.of(), List.of(), List.of(), false);
    }
  }

  static DocumentEvent marked(JsonObject event) {
    List<Span> spans = new ArrayList<>(event.span().stream().toList());
    spans.addAll(event.spans("also_spans"));
    return of(
        event,
        spans,
        new Tolerated(
            event.words("alt_types"),
            event.words("alt_modes"),
            event.texts("date_accept"),
            event.flag("optional")));
  }

  static DocumentEvent predicted(JsonObject event) {
    return of(event, event.span().stream().toList(), Tolerated.nothing());
  }

  private static DocumentEvent of(JsonObject event, List<Span> spans, Tolerated tolerated) {
    return new DocumentEvent(
        new Sides(
            event.wordOrWords("source"), event.wordOrWords("target"), event.flag("reciprocal")),
        new What(
            event.text("type").orElse(""),
            event.word("mode").orElse("happened").strip().toLowerCase(Locale.ROOT)),
        event.text("date"),
        spans,
        tolerated);
  }

  /** Such as {@code IRN > BOL CONSULT happened 2007-09-27}. */
  public String words() {
    return sides.words()
        + " "
        + what.type()
        + " "
        + what.mode()
        + " "
        + date.orElse("without a date");
  }
}
