// SPDX-License-Identifier: Apache-2.0
package entente.verify;

import entente.actor.Actor;
import entente.event.Report;
import entente.evidence.Span;
import java.util.ArrayList;
import java.util.List;

/** Where in its sentence a report stands: the words of the act and those of its parties. */
final class Wordings {
  private Wordings() {}

  /** Whether {@code span} shares a letter with the act's words or a party's. */
  static boolean touches(Span span, Report report) {
    return report.evidence().span().overlaps(span)
        || parties(report).stream().anyMatch(party -> holds(party, span, report));
  }

  private static List<Actor> parties(Report report) {
    List<Actor> parties = new ArrayList<>(report.act().parties().actors());
    parties.addAll(report.act().parties().recipients());
    return parties;
  }

  private static boolean holds(Actor party, Span span, Report report) {
    String text = report.evidence().sentence().text();
    int origin = report.evidence().sentence().span().start();
    int at = party.text().isEmpty() ? -1 : text.indexOf(party.text());
    return at >= 0 && new Span(origin + at, origin + at + party.text().length()).overlaps(span);
  }
}
