// SPDX-License-Identifier: Apache-2.0
package entente.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes down that a person sets a field of an event or claim. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    description = "Correct a field of an event or claim; what the document tells stays beside it.",
    footer = {
      "",
      "Fields of an event: date, mode, cameo; of a claim: wording, kind.",
      "",
      "Example:",
      "  entente correct ev_xxxxxxxxxxxxx --field date --value 2009-11-24 --reason \"the gazette\""
    })
final class CorrectCommand implements Runnable {
  private final Console console;

  @Option(names = "--field", required = true, paramLabel = "FIELD", description = "What to set.")
  private String field = "";

  @Option(
      names = "--value",
      required = true,
      paramLabel = "VALUE",
      description = "A date such as 2009-11-24, 2009-11, 2009 or A/B; a mode; a code ...")
  private String value = "";

  @Mixin private final VerdictOptions options = new VerdictOptions();

  CorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    new Deciding(console, options).correct(field, value);
  }
}
