// SPDX-License-Identifier: Apache-2.0
package entente.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a word after it. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "An observatory of relations between states: every line leads to its sentence.",
    subcommands = {
      DossierCommand.class,
      VerifyCommand.class,
      ReadCommand.class,
      EventsCommand.class,
      ClaimsCommand.class,
      CheckCommand.class,
      AgreementsCommand.class,
      WhyCommand.class,
      AcceptCommand.class,
      RejectCommand.class,
      CorrectCommand.class,
      NoteCommand.class,
      UndoCommand.class,
      ExportCommand.class,
      CodeCommand.class,
      ExtractCommand.class,
      LoadCommand.class,
      EvaluateCommand.class,
      DoctorCommand.class,
      BenchCommand.class,
      CompletionCommand.class,
      WarmUpCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  entente dossier bolivia iran examples/",
      "  entente read articles/ && entente events bolivia iran --json",
      "  entente code \"Peru recalled its ambassador from Chile.\" --date 2024-05-02",
      "",
      "Exit codes: 0 done, 1 a bug, 2 bad usage or input, 3 not found, 4 partly done,",
      "5 mismatch, 6 ledger unavailable, 130 interrupted."
    })
final class RootCommand implements Runnable {
  @Spec private CommandSpec spec;

  RootCommand() {
    this.spec = CommandSpec.create();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is needed");
  }
}
