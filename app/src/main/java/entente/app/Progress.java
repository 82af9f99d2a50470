// SPDX-License-Identifier: Apache-2.0
package entente.app;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long command is: a bar on a terminal, a plain line a step elsewhere. */
interface Progress extends AutoCloseable {
  /** One step is done; {@code what} names it. */
  void step(String what);

  @Override
  void close();

  /** Progress over {@code steps} steps of {@code task}; silent if {@code quiet}. */
  static Progress over(Console console, String task, int steps, boolean quiet) {
    if (quiet) {
      return new Silent();
    }
    return console.isTerminal() ? new Bar(console, task, steps) : new Lines(console, task, steps);
  }

  /** Says nothing. */
  record Silent() implements Progress {
    @Override
    public void step(String what) {}

    @Override
    public void close() {}
  }

  /** A bar on a terminal. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(Console console, String task, int steps) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .build();
    }

    @Override
    public void step(String what) {
      bar.setExtraMessage(what);
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A plain line a step, for logs. */
  final class Lines implements Progress {
    private final Console console;
    private final String task;
    private final int steps;
    private int done;

    Lines(Console console, String task, int steps) {
      this.console = console;
      this.task = task;
      this.steps = steps;
    }

    @Override
    public void step(String what) {
      done++;
      console.say(task + " " + done + "/" + steps + "  " + what);
    }

    @Override
    public void close() {}
  }
}
