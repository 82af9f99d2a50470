// SPDX-License-Identifier: Apache-2.0
package entente.event;

/**
 * An entry of the ledger: a rule put a report into an event.
 *
 * @param report the report
 * @param event the event it belongs to, which may be the one it founds
 * @param rule the printed rule: {@code founds}, {@code same-document}, {@code same-day} ...
 */
public record Join(ReportId report, EventId event, String rule) {}
