// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.review.Decision;
import entente.review.Draft;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = "Take back the last decision that holds, or the one named; both stay written.",
    footer = {
      "",
      "To let a decision hold again, undo what took it back, by its id.",
      "",
      "Examples:",
      "  entente undo",
      "  entente undo dc_xxxxxxxxxxxxx --reason \"the ministry answered\""
    })
final class UndoCommand implements Runnable {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "DECISION", description = "dc_ and 13 characters.")
  private @Nullable String id;

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why.")
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who, if it shall be told.")
  private @Nullable String by;

  @Mixin private final DecisionOptions decisions = new DecisionOptions();
  @Mixin private final LedgerOptions where = new LedgerOptions();
  @Mixin private final OutputOptions output = new OutputOptions();

  UndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Decision.Grounds grounds = new Decision.Grounds(reason.strip(), Optional.ofNullable(by));
    Deciding.Place place = new Deciding.Place(where.ledger, decisions.file(where.ledger));
    Decision undo =
        Deciding.write(
            console,
            place,
            ledger -> Draft.undoing(Deciding.toUndo(ledger, Optional.ofNullable(id)), grounds));
    if (!output.quiet) {
      console.say("to let it hold again: entente undo " + undo.id());
    }
  }
}
