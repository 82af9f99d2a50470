// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

/** Which of the many days, months or seasons of one name is meant. */
public enum Toward {
  /** The verb's tense tells. */
  TENSE,
  /** "last Thursday", "last May". */
  LAST,
  /** "this Thursday", "this May". */
  THIS,
  /** "next Thursday", "next May". */
  NEXT,
  /** "May last year". */
  LAST_YEAR,
  /** "May this year". */
  THIS_YEAR,
  /** "May next year". */
  NEXT_YEAR,
  /** "Thursday of last week". */
  LAST_WEEK,
  /** "Thursday this week". */
  THIS_WEEK,
  /** "Thursday next week". */
  NEXT_WEEK,
  /** "a Thursday": any. */
  ANY
}
