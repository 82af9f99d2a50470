// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.Coder;
import entente.reading.Reading;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts, over a batch and its threads, the sentences that are too long to be coded. */
final class LongSentences {
  private final AtomicInteger count = new AtomicInteger();

  void count(Reading reading) {
    count.addAndGet(Coder.longSentences(reading));
  }

  /** Says how many there were; nothing if none. */
  void tell(Console console) {
    if (count.get() > 0) {
      console.say(ReadingLines.longSentences(count.get()));
    }
  }
}
