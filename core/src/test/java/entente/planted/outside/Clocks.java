// SPDX-License-Identifier: Apache-2.0
package entente.planted.outside;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Asks for the time of day, in each way there is. */
@SuppressWarnings("JavaTimeDefaultTimeZone")
final class Clocks {
  static final class Today {
    LocalDate ask() {
      return LocalDate.now();
    }
  }

  static final class Reference {
    Supplier<Instant> ask() {
      return Instant::now;
    }
  }

  static final class SystemClock {
    Clock ask() {
      return Clock.systemUTC();
    }
  }

  static final class Millis {
    long ask() {
      return System.currentTimeMillis();
    }
  }

  static final class Nanos {
    long ask() {
      return System.nanoTime();
    }
  }
}
