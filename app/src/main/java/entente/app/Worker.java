// SPDX-License-Identifier: Apache-2.0
package entente.app;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** A thread that a command lets work on its input. */
final class Worker {
  private Worker() {}

  /**
   * Its answer, awaited; {@code place} is where in the input it works.
   *
   * @throws IllegalArgumentException as it throws it of bad input
   */
  static <T> T answer(Future<T> answer, String place) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IllegalArgumentException badInput) {
        throw badInput;
      }
      throw new IllegalStateException(place + ": " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EntenteException(ExitCode.INTERRUPTED, "interrupted at " + place, e);
    }
  }
}
