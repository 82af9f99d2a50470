// SPDX-License-Identifier: Apache-2.0
/**
 * Dates in sentences.
 *
 * <p>{@link entente.coder.date.DateFinder} finds the words that tell a time and what they say as a
 * {@link entente.coder.date.Timex}; {@link entente.coder.date.DateResolver} turns that into days,
 * counted from the document's date where the words do so. Nothing is guessed: what needs a date
 * that is not known stays undated. Knows {@code time} and {@code evidence}.
 */
@NullMarked
package entente.coder.date;

import org.jspecify.annotations.NullMarked;
