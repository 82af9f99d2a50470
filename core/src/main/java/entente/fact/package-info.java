// SPDX-License-Identifier: Apache-2.0
/**
 * What is known beside the documents, and what was looked at.
 *
 * <p>{@link entente.fact.Coverage} says which months a reading could have seen: without it, silence
 * would look like calm. May know {@code time}, {@code actor}, {@code evidence}, {@code event}.
 */
@NullMarked
package entente.fact;

import org.jspecify.annotations.NullMarked;
