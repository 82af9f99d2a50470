// SPDX-License-Identifier: Apache-2.0

/**
 * What is known beside the documents, and what was looked at.
 *
 * <p>{@link entente.fact.FactBase} holds who was in which office when, and when and where
 * gatherings took place; {@link entente.fact.CitedFact} is one of them in words, with its source;
 * {@link entente.fact.Coverage} says which months a reading could have seen: without it, silence
 * would look like calm. May know {@code time}, {@code table}, {@code actor}, {@code evidence},
 * {@code event}.
 */
@NullMarked
package entente.fact;

import org.jspecify.annotations.NullMarked;
