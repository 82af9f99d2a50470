// SPDX-License-Identifier: Apache-2.0
package entente.event;

import entente.time.When;
import java.util.List;

/**
 * One act, as told by one or more joined reports.
 *
 * @param id that of the founding report
 * @param act the act, from the reports: see {@link EventComposer}
 * @param when the most exact date that the reports give
 * @param members the reports with the rule that joined each, the founding one first, then by
 *     document and place
 */
public record Event(EventId id, Act act, When when, List<Member> members) {
  /**
   * @throws IllegalArgumentException if there is no report
   */
  public Event {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an event without a report: " + id);
    }
  }

  /**
   * A report of an event.
   *
   * @param report the report
   * @param rule the rule that joined it
   */
  public record Member(Report report, String rule) {}

  /** The reports, in the order of the members. */
  public List<Report> reports() {
    return members.stream().map(Member::report).toList();
  }
}
