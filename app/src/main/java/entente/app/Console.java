// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.io.PrintStream;

/**
 * Where a command speaks: data to {@code out}, words to {@code err}. Both are UTF-8 with {@code \n}
 * line ends wherever the program runs.
 */
final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  Console(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** A line of data. */
  void data(String line) {
    out.print(line);
    out.print('\n');
  }

  /** A line for the person at the keyboard. */
  void say(String line) {
    err.print(line);
    err.print('\n');
  }

  /** Whether words go to a terminal. */
  boolean isTerminal() {
    return terminal;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }
}
