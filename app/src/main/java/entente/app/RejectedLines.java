// SPDX-License-Identifier: Apache-2.0
package entente.app;

/** Counts the lines that a listing leaves out because a person rejected them. */
final class RejectedLines {
  private final boolean all;
  private int count;

  /** Leaving none out where {@code all} are asked for. */
  RejectedLines(boolean all) {
    this.all = all;
  }

  /** Whether a line is shown. */
  boolean shows(boolean rejected) {
    count += rejected && !all ? 1 : 0;
    return !rejected || all;
  }

  /** Says how many were left out; nothing if none was. */
  void say(Console console, boolean quiet) {
    if (count > 0 && !quiet) {
      console.say(
          "left out: "
              + count
              + (count == 1 ? " line" : " lines")
              + " that a person rejected; --all shows them");
    }
  }
}
