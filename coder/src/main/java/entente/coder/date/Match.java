// SPDX-License-Identifier: Apache-2.0
package entente.coder.date;

/**
 * Tokens that a rule took.
 *
 * @param timex what they say
 * @param next number of the first token after them
 */
record Match(Timex timex, int next) {}
