// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.evidence.Span;
import entente.fact.CitedFact;
import entente.reading.Reading;
import entente.reading.Status;
import entente.verify.check.Check;
import java.util.Locale;

/** Checks for people. */
final class CheckLines {
  private static final int AROUND = 60;

  private CheckLines() {}

  /** Which document, and how much does not hold in it. */
  static String heading(Reading reading, int checks) {
    String path = reading.document().imprint().path();
    if (reading.status() == Status.UNCODED) {
      return path + ": not checked, its language is not coded";
    }
    return path
        + ": "
        + (checks == 0 ? "nothing found" : checks + (checks == 1 ? " finding" : " findings"))
        + " in "
        + reading.sentences().size()
        + " sentences";
  }

  /** Rule, message, words in place, facts. */
  static String of(Check check) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "  %-28s %s  (%s, confidence %.2f)\n",
            check.rule().word(),
            check.message(),
            check.id(),
            check.confidence()));
    out.append("      ").append(excerpt(check));
    for (CitedFact fact : check.facts()) {
      out.append("\n")
          .append("      fact: ")
          .append(fact.statement())
          .append(" [")
          .append(fact.source())
          .append("]");
    }
    return out.toString();
  }

  private static String excerpt(Check check) {
    Span words = check.evidence().span();
    int origin = check.evidence().sentence().span().start();
    String text = check.evidence().sentence().text();
    int from = Math.max(0, words.start() - origin - AROUND);
    int to = Math.min(text.length(), words.end() - origin + AROUND);
    String before = from == 0 ? "" : "… ";
    String after = to == text.length() ? "" : " …";
    return before
        + text.substring(from, words.start() - origin)
        + "[["
        + text.substring(words.start() - origin, words.end() - origin)
        + "]]"
        + text.substring(words.end() - origin, to)
        + after;
  }
}
