// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.ledger.LedgerUnavailable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Starts a command and turns what it ends with into an exit code. */
public final class Main {
  private Main() {}

  /**
   * Runs the command that {@code args} name and ends the process with its exit code. The launcher
   * sets the property {@code entente.terminal} where standard error is one; Java cannot tell.
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Logger.getLogger("").setLevel(Level.WARNING);
    WatchedOutput output = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    Console console =
        new Console(
            new PrintStream(output, false, StandardCharsets.UTF_8),
            new PrintStream(
                new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
            Boolean.getBoolean("entente.terminal"));
    int code = run(console, args);
    console.out().flush();
    if (output.loss().isPresent()) {
      console.say("entente: the answer could not be written: " + output.loss().get());
      code = ExitCode.BAD_INPUT.number();
    }
    console.err().flush();
    System.exit(code);
  }

  /** Runs the command that {@code args} name; the exit code. */
  static int run(Console console, String... args) {
    CommandLine commands = new CommandLine(new RootCommand(), new CommandFactory(console));
    commands
        .registerConverter(LocalDate.class, new DayConverter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedOptionsAllowed(false)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, given) -> explainUsage(console, e))
        .setExecutionExceptionHandler((e, command, parsed) -> explain(console, e));
    return commands.execute(args);
  }

  private static int explainUsage(Console console, CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    console.say("entente: " + e.getMessage());
    List<String> near =
        e instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!near.isEmpty()) {
      console.say("did you mean: " + String.join(", ", near) + "?");
    }
    console.say("see: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.BAD_INPUT.number();
  }

  /** The one place where a failure becomes an exit code. */
  private static int explain(Console console, Exception failure) {
    if (failure instanceof EntenteException known) {
      console.say("entente: " + known.getMessage());
      return known.kind().number();
    }
    if (failure instanceof LedgerUnavailable ledger) {
      console.say("entente: " + ledger.getMessage());
      return ExitCode.LEDGER_UNAVAILABLE.number();
    }
    if (failure instanceof UncheckedIOException || failure instanceof IOException) {
      console.say("entente: cannot read or write: " + failure.getMessage());
      return ExitCode.BAD_INPUT.number();
    }
    console.say("entente: this is a bug in Entente: " + failure);
    console.say("please report it with the command you ran and these lines:");
    failure.printStackTrace(console.err());
    return ExitCode.FAILED.number();
  }
}
