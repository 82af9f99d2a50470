// SPDX-License-Identifier: Apache-2.0
package entente.verify.check;

import java.util.List;

/** Puts all checks to a document. Without state, for many threads. */
public final class Examiner {
  private static final List<DocumentCheck> ALL =
      List.of(
          new OfficeCheck(),
          new CalendarCheck(),
          new PeriodCheck(),
          new SequenceCheck(),
          new ExistenceCheck(),
          new GatheringCheck(),
          new StalenessCheck(),
          new ProseChecks(),
          new PageChecks(),
          new StuffingCheck());

  private Examiner() {}

  /**
   * All that does not hold in a document, by place, then rule; what holds only for later readers
   * included.
   */
  public static List<Check> examine(Inquiry inquiry) {
    Inquiry bounded = inquiry.bounded();
    return ALL.stream()
        .flatMap(check -> check.find(bounded).stream())
        .sorted(Check.BY_PLACE)
        .toList();
  }
}
