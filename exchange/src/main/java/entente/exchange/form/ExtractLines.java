// SPDX-License-Identifier: Apache-2.0
package entente.exchange.form;

import entente.actor.StateCode;
import entente.claim.Claim;
import entente.event.Act;
import entente.event.Event;
import entente.evidence.Span;
import entente.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of {@code entente extract --jsonl}: acts between states, then claims, each in the order
 * of the text. Statements (CAMEO 01), which have no PLOVER type, and acts without a pair of states
 * have no line.
 */
public final class ExtractLines {
  private ExtractLines() {}

  /** All lines of one document, named {@code doc} as in the input. */
  public static List<Form> of(String doc, Reading reading) {
    List<Form> lines = new ArrayList<>();
    ReadActs.of(reading).stream()
        .filter(ExtractLines::isBetweenStates)
        .forEach(event -> lines.add(line(doc, event)));
    reading.claims().forEach(claim -> lines.add(line(doc, claim)));
    return lines;
  }

  private static boolean isBetweenStates(Event event) {
    return event.act().type().isPresent() && !event.act().parties().dyads().isEmpty();
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

  private static Form line(String doc, Claim claim) {
    return out ->
        out.text("kind", "claim")
            .text("doc", doc)
            .number("start", claim.evidence().span().start())
            .number("end", claim.evidence().span().end())
            .text("status", claim.wording().word());
  }
}
