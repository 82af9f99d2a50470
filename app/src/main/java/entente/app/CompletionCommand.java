// SPDX-License-Identifier: Apache-2.0
package entente.app;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the completion script. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Print a completion script for bash and zsh.",
    footer = {"", "Example:", "  source <(entente completion)"})
final class CompletionCommand implements Runnable {
  private final Console console;
  @Spec private CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
    this.spec = CommandSpec.create();
  }

  @Override
  public void run() {
    console.out().print(AutoComplete.bash("entente", spec.root().commandLine()));
  }
}
