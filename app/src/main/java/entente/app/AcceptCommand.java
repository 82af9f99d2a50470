// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.review.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes down that a person accepts a line. */
@Command(
    name = "accept",
    mixinStandardHelpOptions = true,
    description = "Accept a line: it stands, whatever rejected it before or more widely.",
    footer = {
      "",
      "Example:",
      "  entente accept ev_xxxxxxxxxxxxx --reason \"the text is published\""
    })
final class AcceptCommand implements Runnable {
  private final Console console;

  @Mixin private final VerdictOptions options = new VerdictOptions();

  AcceptCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    new Deciding(console, options).decide(Decision.Verb.ACCEPT);
  }
}
