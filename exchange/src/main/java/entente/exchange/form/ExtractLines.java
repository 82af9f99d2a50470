// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.claim.Wording;
import entente.event.Act;
import entente.event.Event;
import entente.event.Mode;
import entente.event.Report;
import entente.evidence.Span;
import entente.reading.Reading;
import entente.verify.ClaimStatus;
import entente.verify.check.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of {@code entente extract --jsonl}: acts between states, then claims, each in the order
 * of the text. Statements (CAMEO 01), which have no PLOVER type, and acts without a pair of states
 * have no line. A sentence that makes no claim but tells that acts happened asserts them, or passes
 * them on where it names who says so; the ledger holds no such claim, for the act says it all.
 */
public final class ExtractLines {
  private ExtractLines() {}

  /** All lines of one document, named {@code doc} as in the input, without checks. */
  public static List<Form> of(String doc, Reading reading) {
    return of(doc, reading, List.of());
  }

  /** The same; what {@code checks} of the document refute is contradicted. */
  public static List<Form> of(String doc, Reading reading, List<Check> checks) {
    List<Form> lines = new ArrayList<>();
    ReadActs.of(reading).stream()
        .filter(event -> isBetweenStates(event.act()))
        .forEach(event -> lines.add(line(doc, event)));
    statements(reading, checks).forEach(statement -> lines.add(line(doc, statement)));
    return lines;
  }

  /** Words that state something. */
  private record Statement(Span place, ClaimStatus status) {}

  private static List<Statement> statements(Reading reading, List<Check> checks) {
    List<Statement> all = new ArrayList<>();
    Set<Span> stating = new HashSet<>();
    for (Claim claim : reading.claims()) {
      all.add(
          new Statement(
              claim.evidence().span(), ClaimStatus.of(claim, checks, reading.sentences())));
      stating.add(claim.evidence().sentence().span());
    }
    for (Report report : reading.reports()) {
      Span sentence = report.evidence().sentence().span();
      boolean told = report.act().mode() == Mode.HAPPENED && isBetweenStates(report.act());
      if (told && stating.add(sentence)) {
        boolean own = report.attribution().isEmpty();
        Wording wording = own ? Wording.ASSERTED : Wording.ATTRIBUTED;
        all.add(
            new Statement(
                sentence, ClaimStatus.of(report.evidence(), wording, checks, reading.sentences())));
      }
    }
    all.sort(Comparator.comparing(Statement::place));
    return all;
  }

  private static boolean isBetweenStates(Act act) {
    return act.type().isPresent() && !act.parties().dyads().isEmpty();
  }

  private static Form line(String doc, Event event) {
    Act act = event.act();
    Span sentence = event.members().get(0).report().evidence().sentence().span();
    return out ->
        out.text("doc", doc)
            .text("date", event.when().line())
            .words("source", act.parties().actorStates(), StateCode::value)
            .words("target", act.parties().recipientStates(), StateCode::value)
            .flag("reciprocal", act.parties().isReciprocal())
            .text("type", act.type().map(Enum::name))
            .text("mode", act.mode().word())
            .number("start", sentence.start())
            .number("end", sentence.end());
  }

  private static Form line(String doc, Statement statement) {
    return out ->
        out.text("kind", "claim")
            .text("doc", doc)
            .number("start", statement.place().start())
            .number("end", statement.place().end())
            .text("status", statement.status().word());
  }
}
