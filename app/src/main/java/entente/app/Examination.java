// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.coder.Coder;
import entente.coder.naming.NamingFinder;
import entente.fact.FactBase;
import entente.reading.Reading;
import entente.verify.check.Check;
import entente.verify.check.Examiner;
import entente.verify.check.Inquiry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts the checks to what the coder read. Safe for many threads. */
final class Examination {
  private final NamingFinder namings;
  private final FactBase facts;

  Examination(Coder coder, FactBase facts) {
    this.facts = facts;
    this.namings = coder.namings(facts);
  }

  /** What a document names, and what facts may be held against it. */
  Inquiry inquiry(Reading reading) {
    return new Inquiry(reading, namings.find(reading.document(), reading.sentences()), facts);
  }

  /** All that does not hold, whenever it is read. */
  List<Check> checks(Reading reading) {
    return Examiner.examine(inquiry(reading));
  }

  /** What does not hold for somebody who reads on {@code day}; without a day what never does. */
  List<Check> checks(Reading reading, Optional<LocalDate> day) {
    return checks(reading).stream().filter(check -> holds(check, day)).toList();
  }

  /** Whether a check holds on a day; without one, whether it holds on any. */
  static boolean holds(Check check, Optional<LocalDate> day) {
    return day.map(check::holdsOn).orElse(check.certainty().since().isEmpty());
  }
}
