// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.review.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes down what a person remarks on a line. */
@Command(
    name = "note",
    mixinStandardHelpOptions = true,
    description = "Write a note beside a line, which stays as it is.",
    footer = {"", "Example:", "  entente note cl_xxxxxxxxxxxxx --reason \"ask the ministry\""})
final class NoteCommand implements Runnable {
  private final Console console;

  @Mixin private final VerdictOptions options = new VerdictOptions();

  NoteCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    new Deciding(console, options).decide(Decision.Verb.NOTE);
  }
}
