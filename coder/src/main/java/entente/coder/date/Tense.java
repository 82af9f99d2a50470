// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

/** The time the verb that governs a date puts its act in. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE
}
