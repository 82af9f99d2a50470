// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.review.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes down that a person rejects a line. */
@Command(
    name = "reject",
    mixinStandardHelpOptions = true,
    description = "Reject a line: listings and the dossier leave it out; it is kept.",
    footer = {
      "",
      "Example:",
      "  entente reject ck_xxxxxxxxxxxxx --reason \"a namesake\" --scope wording"
    })
final class RejectCommand implements Runnable {
  private final Console console;

  @Mixin private final VerdictOptions options = new VerdictOptions();

  RejectCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    new Deciding(console, options).decide(Decision.Verb.REJECT);
  }
}
