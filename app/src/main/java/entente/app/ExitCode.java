// SPDX-License-Identifier: Apache-2.0
package entente.app;

/** What the process returns, and when. */
enum ExitCode {
  DONE(0),
  /** A bug. */
  FAILED(1),
  BAD_INPUT(2),
  NOT_FOUND(3),
  /** Some inputs were unreadable or rejected; they are listed. */
  PARTLY(4),
  MISMATCH(5),
  LEDGER_UNAVAILABLE(6),
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
