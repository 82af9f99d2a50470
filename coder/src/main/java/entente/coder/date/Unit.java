// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

/** Stretches of the calendar that texts count in. Weeks start on Monday. */
public enum Unit {
  DAY,
  WEEK,
  WEEKEND,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY
}
