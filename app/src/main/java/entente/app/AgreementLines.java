// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.actor.StateCode;
import entente.claim.Agreement;
import entente.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An agreement for people, in a few lines. */
final class AgreementLines {
  private AgreementLines() {}

  static List<String> of(Agreement agreement, Listing listing) {
    List<String> lines = new ArrayList<>();
    lines.add(head(agreement));
    for (Agreement.Step step : agreement.course().steps()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "    %-23s %s%s",
              EventLines.date(step.when()),
              step.status().word(),
              step.by().map(who -> ", per " + who).orElse("")));
      lines.add("      " + quoted(step.evidence(), listing));
    }
    for (Agreement.Account account : agreement.accounts()) {
      lines.add("    " + account.state() + " says  " + quoted(account.evidence(), listing));
    }
    lines.add("    " + agreement.id());
    return lines;
  }

  private static String head(Agreement agreement) {
    String parties =
        agreement.parties().stream().map(StateCode::value).collect(Collectors.joining("-"));
    String beside =
        agreement.course().sideStates().stream().map(s -> "; " + s).collect(Collectors.joining());
    return parties
        + "  "
        + agreement.title()
        + "  ("
        + agreement.subject().kind().word()
        + ", "
        + agreement.subject().field().word()
        + ")  "
        + agreement.course().status().word()
        + beside;
  }

  private static String quoted(Evidence evidence, Listing listing) {
    return "“"
        + evidence.sentence().text().strip()
        + "” "
        + listing.document(evidence.document()).imprint().path();
  }
}
